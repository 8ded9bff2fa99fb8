using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Words;

/// <summary>
/// Words set upright with one letter below the other, as the head of a narrow column or the name beside a group of rows. What is on
/// a letter's line are letters of other such words; a column of marks has its rows' names there.
/// <code>
///        K  L
///     E  l  æ
///     l  a  r
/// </code>
/// </summary>
internal static class StackedText
{
    private const int FewestLetters = 3;

    /// <summary>Baseline to baseline in sizes: within a word, and to the next word.</summary>
    private const double MostPitch = 1.35, LeastPitch = 0.5, NextWord = 2.7;

    /// <summary>In sizes: middles of letters below each other, and baselines of a line.</summary>
    private const double SameMiddle = 0.25, SameLine = 0.15;

    /// <summary>Share of a word's letters that may stand on a line with other text: the corner's, or by chance.</summary>
    private const double Beside = 0.5;

    /// <returns>The words without those letters, and the words that they make, each as a text that runs down.</returns>
    public static (ImmutableArray<PlacedWord> Words, ImmutableArray<TextRun> Stacked) TakeOut(PageLayout page,
        ImmutableArray<PlacedWord> words)
    {
        var letters = words.Where(IsLetter).ToArray();
        if (letters.Length < 2 * FewestLetters)
        {
            return (words, []);
        }

        var all = Stacks(page, letters);
        var stacks = all.FindAll(stack => stack.Count(letter => char.IsLetter(letter.Text[0])) >= FewestLetters);
        if (stacks.Count < 2)
        {
            return (words, []);
        }

        var beside =
            all.FindAll(
                stack => !stacks.Contains(stack) && stack.TrueForAll(letter => char.IsLetter(letter.Text[0]))
                    && stacks.Exists(other => StackedColumns.IsBeside(page, stack, other)));
        var stacked = stacks.Concat(beside).SelectMany(stack => stack).ToHashSet(ReferenceEqualityComparer.Instance);
        var others = words.Where(word => !stacked.Contains(word)).Select(word => word.Baseline).Order().ToArray();
        stacks.RemoveAll(stack => stack.Count(letter => IsOn(others, letter)) > Beside * stack.Count);
        if (stacks.Count < 2)
        {
            return (words, []);
        }

        beside.RemoveAll(stack => !stacks.Exists(other => StackedColumns.IsBeside(page, stack, other)));
        stacked = stacks.Concat(beside).SelectMany(stack => stack).ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. words.Where(word => !stacked.Contains(word))], [.. StackedColumns.Group(page, [.. stacks, .. beside]).Select(Run)]);
    }

    private static bool IsLetter(PlacedWord word) =>
        word.Turn == 0 && word.Text.Length == 1 && (char.IsLetterOrDigit(word.Text[0]) || word.Text[0] is '.' or '-' or '/');

    /// <summary>Letters below each other, top to bottom.</summary>
    private static List<List<PlacedWord>> Stacks(PageLayout page, PlacedWord[] letters)
    {
        var stacks = new List<List<PlacedWord>>();
        foreach (var letter in letters.OrderByDescending(letter => letter.Baseline))
        {
            var stack = stacks.Find(stack => GoesOn(stack, letter) && !IsParted(page, stack[^1], letter));
            if (stack is null)
            {
                stacks.Add([letter]);
            }
            else
            {
                stack.Add(letter);
            }
        }

        return stacks;
    }

    private static bool GoesOn(List<PlacedWord> stack, PlacedWord letter)
    {
        var last = stack[^1];
        var pitch = (last.Baseline - letter.Baseline) / last.Size;
        return Math.Abs(letter.Size - last.Size) < 0.1 * last.Size && pitch > LeastPitch && pitch < (stack.Count < 2 ? MostPitch : NextWord)
            && Math.Abs(Middle(stack) - letter.MiddleX) < SameMiddle * last.Size;
    }

    /// <summary>A line runs between a word's last letter and the next word's first.</summary>
    private static bool IsParted(PageLayout page, PlacedWord above, PlacedWord letter) =>
        above.Baseline - letter.Baseline > MostPitch * letter.Size
        && page.Rulings.Any(
            rule => rule.IsHorizontal && rule.Y0 < above.Baseline && rule.Y0 > letter.Box.Top && rule.X0 < letter.MiddleX
                && rule.X1 > letter.MiddleX);

    private static double Middle(List<PlacedWord> stack) => stack.Average(letter => letter.MiddleX);

    private static bool IsOn(double[] baselines, PlacedWord letter)
    {
        var at = Array.BinarySearch(baselines, letter.Baseline - (SameLine * letter.Size));
        at = at < 0 ? ~at : at;
        return at < baselines.Length && baselines[at] < letter.Baseline + (SameLine * letter.Size);
    }

    /// <summary>Columns of letters in one cell are one text, the left one read first.</summary>
    private static TextRun Run(List<List<PlacedWord>> columns)
    {
        if (columns.Count == 1)
        {
            return Run(columns[0]);
        }

        var text = columns.Select(column => Run(column).Text).Aggregate((whole, next) => Hyphenation.Plain.Join(whole, next));
        return TextRun.Of([Word([.. columns.SelectMany(column => column)]) with { Text = text }]);
    }

    private static TextRun Run(List<PlacedWord> stack)
    {
        var words = new List<List<PlacedWord>> { new() { stack[0] } };
        foreach (var (above, letter) in stack.Zip(stack.Skip(1)))
        {
            if (above.Baseline - letter.Baseline > MostPitch * letter.Size)
            {
                words.Add([]);
            }

            words[^1].Add(letter);
        }

        return TextRun.Of(words.Select(Word));
    }

    private static PlacedWord Word(List<PlacedWord> letters) => letters[0] with
    {
        Text = string.Concat(letters.Select(letter => letter.Text)),
        Box = Box.Around(letters.Select(letter => letter.Box)),
        Baseline = letters.Min(letter => letter.Box.Left),
        Turn = 3,
        Glyphs = [.. letters.SelectMany(letter => letter.Glyphs)],
    };
}
