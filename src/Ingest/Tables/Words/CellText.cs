using System.Collections.Immutable;
using System.Text;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Words;

/// <summary>A cell's words in reading order: lines by baseline, hyphens at line ends undone.</summary>
internal static class CellText
{
    public static string Of(ImmutableArray<PlacedWord> words) => Joined(HasStruck(words) ? words.RemoveAll(word => word.Struck) : words);

    /// <summary>What is struck out among the words.</summary>
    public static string OfStruck(ImmutableArray<PlacedWord> words) =>
        HasStruck(words) ? Joined(words.RemoveAll(word => !word.Struck)) : "";

    private static bool HasStruck(ImmutableArray<PlacedWord> words)
    {
        foreach (var word in words)
        {
            if (word.Struck)
            {
                return true;
            }
        }

        return false;
    }

    private static string Joined(ImmutableArray<PlacedWord> words)
    {
        var text = new StringBuilder();
        foreach (var line in words.Any(word => word.Turned) ? TurnedText.Lines(words) : WordLines.Of(words))
        {
            var next = Line(line);
            if (text.Length == 0)
            {
                text.Append(next);
            }
            else
            {
                var joined = text[^1] == '/' ? text + next : Hyphenation.Plain.Join(text.ToString(), next);
                text.Clear().Append(joined);
            }
        }

        return text.ToString();
    }

    /// <summary>A raised small figure after a figure is a footnote's mark and printed as such: <c>851¹</c>, not 8511.</summary>
    private static string Line(ImmutableArray<PlacedWord> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Length; i++)
        {
            if (IsMark(words[i - 1], words[i]))
            {
                text.Append(Superscript.Of(words[i].Text));
            }
            else if (IsRestOfFigure(words[i - 1], words[i]))
            {
                text.Append(words[i].Text);
            }
            else
            {
                text.Append(' ').Append(words[i].Text);
            }
        }

        return text.ToString();
    }

    /// <summary>In sizes; the narrowest blank that is printed within a figure is an eighth.</summary>
    private const double Touching = 0.11;

    /// <summary>Digits that touch belong to one figure, whatever blank was drawn between them.</summary>
    private static bool IsRestOfFigure(PlacedWord before, PlacedWord word) =>
        word.Box.Left - before.Box.Right < Touching * word.Size && word.Size == before.Size && char.IsAsciiDigit(word.Text[0])
            && (char.IsAsciiDigit(before.Text[^1]) || before.Text[^1] is '.' or ',');

    private static bool IsMark(PlacedWord before, PlacedWord word) =>
        word.Size < 0.8 * before.Size && word.Baseline > before.Baseline + (0.15 * before.Size) && char.IsAsciiDigit(before.Text[^1])
        && word.Text.Length <= 3 && word.Text.All(sign => char.IsAsciiDigit(sign) || sign is ')' or ',');
}
