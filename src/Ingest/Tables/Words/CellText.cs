using System.Collections.Immutable;
using System.Text;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Words;

/// <summary>A cell's words in reading order: lines by baseline, hyphens at line ends undone.</summary>
internal static class CellText
{
    /// <summary>
    /// A sign so many times as large as the text beside it goes over several of its lines: a drop cap, a logo read as letters.
    /// </summary>
    private const double DropCap = 2.5;

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
        foreach (var line in words.Any(word => word.Turned) ? TurnedText.Lines(words) : Lines(words))
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

    /// <summary>Digits that touch belong to one figure, whatever blank was drawn between them.</summary>
    private static bool IsRestOfFigure(PlacedWord before, PlacedWord word) =>
        word.Box.Left - before.Box.Right < 0.12 * word.Size && word.Size == before.Size && char.IsAsciiDigit(word.Text[0])
            && (char.IsAsciiDigit(before.Text[^1]) || before.Text[^1] is '.' or ',');

    private static bool IsMark(PlacedWord before, PlacedWord word) =>
        word.Size < 0.8 * before.Size && word.Baseline > before.Baseline + (0.15 * before.Size) && char.IsAsciiDigit(before.Text[^1])
        && word.Text.Length <= 3 && word.Text.All(sign => char.IsAsciiDigit(sign) || sign is ')' or ',');

    /// <summary>Words by line, topmost first; a raised or lowered mark stays with the line it touches.</summary>
    public static ImmutableArray<ImmutableArray<PlacedWord>> Lines(ImmutableArray<PlacedWord> words)
    {
        if (words.Length < 2)
        {
            return words.IsEmpty ? [] : [words];
        }

        var sorted =
            Sorted(words, (a, b) => b.Baseline.CompareTo(a.Baseline) is not 0 and var lower ? lower : a.Box.Left.CompareTo(b.Box.Left));
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<PlacedWord>>();
        var start = 0;
        var largest = sorted[0];
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && SameLine(largest, sorted[i]))
            {
                largest = sorted[i].Size > largest.Size ? sorted[i] : largest;
                continue;
            }

            lines.Add(Sorted(sorted[start..i], (a, b) => a.Box.Left.CompareTo(b.Box.Left)));
            start = i;
            largest = i < sorted.Length ? sorted[i] : largest;
        }

        return lines.ToImmutable();
    }

    /// <summary>Stable, and without work where the words are in order, as they mostly come.</summary>
    private static ImmutableArray<PlacedWord> Sorted(ImmutableArray<PlacedWord> words, Comparison<PlacedWord> compare)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (compare(words[i - 1], words[i]) > 0)
            {
                return [.. words.Order(Comparer<PlacedWord>.Create(compare))];
            }
        }

        return words;
    }

    private static bool SameLine(PlacedWord largest, PlacedWord word)
    {
        var (small, size) = (Math.Min(largest.Size, word.Size), Math.Max(largest.Size, word.Size));
        var apart = Math.Abs(largest.Baseline - word.Baseline);
        return size > DropCap * small ? apart <= 0.3 * small : apart <= 0.3 * size || (apart <= 0.6 * size && small < 0.8 * size);
    }
}
