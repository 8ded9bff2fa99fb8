using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// A number at a line's front that breaks the count of those before and after it by one figure too many, too few or another:
/// "2728. Salg af ejendom" after "226." and "227." and before "229." is 228.
/// </summary>
internal static class BrokenCounts
{
    /// <param name="pages">Of one document.</param>
    public static ImmutableArray<OcrPage> Mend(ImmutableArray<OcrPage> pages)
    {
        var fronts = pages.SelectMany(page => page.Lines)
            .Where(line => line.Words.Length > 1 && char.IsLetter(line.Words[1].Text[0]) && FrontNumbers.Of(line.Words[0].Text) is not null)
            .Select(line => line.Words[0]).ToList();
        var meant = new Dictionary<OcrWord, string>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i + 1 < fronts.Count; i++)
        {
            if ((Counts(fronts, i - 2) || Counts(fronts, i + 1)) && Between(fronts[i - 1], fronts[i], fronts[i + 1]) is { } number)
            {
                meant[fronts[i]] = number;
            }
        }

        return meant.Count == 0
            ? pages : [.. pages.Select(page => page with { Lines = [.. page.Lines.Select(line => Mend(line, meant))] })];
    }

    /// <summary>The next one goes on by one: three numbers about a place are a count, two may be figures of a table.</summary>
    private static bool Counts(List<OcrWord> fronts, int at) =>
        at >= 0 && at + 1 < fronts.Count && FrontNumbers.Of(fronts[at].Text) + 1 == FrontNumbers.Of(fronts[at + 1].Text)
            && AreAlike(fronts[at], fronts[at + 1]);

    private static OcrLine Mend(OcrLine line, Dictionary<OcrWord, string> meant) =>
        !line.Words.IsEmpty && meant.TryGetValue(line.Words[0], out var number)
            ? line with { Words = line.Words.SetItem(0, line.Words[0] with { Text = number, Symbols = [] }) } : line;

    private static string? Between(OcrWord before, OcrWord word, OcrWord after)
    {
        var middle = FrontNumbers.Of(before.Text)!.Value + 1;
        if (FrontNumbers.Of(after.Text) != middle + 1 || FrontNumbers.Of(word.Text) == middle || !AreAlike(before, word)
            || !AreAlike(word, after))
        {
            return null;
        }

        var text = middle.ToString(CultureInfo.InvariantCulture);
        return IsOneOff(text, word.Text.TrimEnd('.')) ? word.Text.EndsWith('.') ? text + "." : text : null;
    }

    /// <summary>Both with their point or without, and under each other.</summary>
    private static bool AreAlike(OcrWord one, OcrWord other) =>
        one.Text.EndsWith('.') == other.Text.EndsWith('.') && FrontNumbers.AreUnder(one, other);

    /// <summary>A figure in it is another, or one is too many or too few.</summary>
    private static bool IsOneOff(string meant, string read)
    {
        var same = meant.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return read.Length == meant.Length ? meant[(same + 1)..] == read[(same + 1)..]
            : read.Length == meant.Length + 1 ? meant[same..] == read[(same + 1)..]
            : read.Length == meant.Length - 1 && meant[(same + 1)..] == read[same..];
    }
}
