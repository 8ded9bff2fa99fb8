using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>
/// Joins words that were spaced out letter by letter: <c>K K R  H O V E D S T A D E N</c>. The narrow gaps
/// are between letters, the clearly wider ones between words. Letters and figures are no one word: <c>3 m</c>, <c>4 m</c>.
/// Single figures alone, and letters far apart, stand in a table's cells: <c>3  9  3  5  5  6</c>.
/// </summary>
internal static class SpacedLetters
{
    /// <summary>Fewer single letters in a row are rather a list of letters than a word.</summary>
    private const int FewestLetters = 5;

    /// <summary>A gap this many times the narrowest parts words.</summary>
    private const double WordGap = 1.55;

    /// <summary>Fewer different letters are marks in a table's cells: <c>X X A X X</c>.</summary>
    private const int FewestDifferent = 3;

    /// <summary>With fewer letters the single signs are figures.</summary>
    private const int FewestOfWord = 3;

    /// <summary>White in point sizes between the letters of the word that is spaced least.</summary>
    private const double WidestSpacing = 2;

    /// <param name="rulings">The page's: letters with a line between them stand in cells.</param>
    public static List<Word> Join(List<Word> words, ImmutableArray<Ruling> rulings)
    {
        var joined = default(List<Word>);
        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count && IsLetter(words[end]))
            {
                end++;
            }

            if ((end - i >= FewestLetters && AreOfWords(words, i, end, rulings)) || (end - i >= FewestFigures && AreClose(words, i, end)))
            {
                joined ??= words[..i];
                JoinRun(words, i, end, joined);
                i = end - 1;
            }
            else
            {
                joined?.Add(words[i]);
            }
        }

        return joined ?? words;
    }

    /// <summary>A year that was left over for the next line: "2 0 0 8".</summary>
    private const int FewestFigures = 4;

    /// <summary>White in point sizes; a table's cells stand further apart.</summary>
    private const double Close = 0.6;

    private static bool AreClose(List<Word> words, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (words[i].Box.Left - words[i - 1].Box.Right > Close * words[i].Size)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreOfWords(List<Word> words, int start, int end, ImmutableArray<Ruling> rulings) =>
        words.GetRange(start, end - start) is var run && run.Select(word => word.Text).Distinct().Count() >= FewestDifferent
            && run.Count(word => !IsFigure(word)) >= FewestOfWord
            && run.Zip(run.Skip(1)).Min(pair => pair.Second.Box.Left - pair.First.Box.Right) < WidestSpacing * run[0].Size
            && !run.Zip(run.Skip(1)).Any(pair => AreParted(pair.First, pair.Second, rulings));

    private static bool AreParted(Word left, Word right, ImmutableArray<Ruling> rulings) =>
        rulings.Any(
            rule => !rule.IsHorizontal && rule.X0 >= left.Box.Right - 1 && rule.X0 <= right.Box.Left + 1 && rule.Y0 < left.Box.MiddleY
                && rule.Y1 > left.Box.MiddleY);

    private static bool IsLetter(Word word) => word.Text.Length == 1 && char.IsLetterOrDigit(word.Text[0]);

    private static bool IsFigure(Word word) => char.IsDigit(word.Text[0]);

    private static void JoinRun(List<Word> words, int start, int end, List<Word> into)
    {
        var narrowest = double.MaxValue;
        for (var i = start + 1; i < end; i++)
        {
            narrowest = Math.Min(narrowest, Math.Max(words[i].Box.Left - words[i - 1].Box.Right, 0.02 * words[i].Size));
        }

        var from = start;
        for (var i = start + 1; i <= end; i++)
        {
            if (i == end || words[i].Box.Left - words[i - 1].Box.Right > narrowest * WordGap
                || IsFigure(words[i]) != IsFigure(words[i - 1]))
            {
                into.Add(One(words.GetRange(from, i - from)));
                from = i;
            }
        }
    }

    private static Word One(List<Word> letters) => new(
        string.Concat(letters.Select(letter => letter.Text)).Normalize(),
        Box.Around(letters.Select(letter => letter.Box)),
        [.. letters.SelectMany(letter => letter.Glyphs)],
        letters.Max(letter => letter.Size),
        letters.Count(letter => letter.Bold) * 2 > letters.Count,
        letters.Count(letter => letter.Italic) * 2 > letters.Count,
        letters.Min(letter => letter.Confidence));
}
