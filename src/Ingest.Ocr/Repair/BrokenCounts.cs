using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Ocr.Repair;

/// <summary>
/// A number at a line's front that breaks the count of those before and after it by one figure too many, too few or another:
/// "2728. Salg af ejendom" between "227." and "229." is 228.
/// </summary>
internal static class BrokenCounts
{
    /// <summary>In heights of a number: those of one list stand at one left or, set to the right, one right edge.</summary>
    private const double SameEdge = 0.6;

    /// <param name="pages">Of one document.</param>
    public static ImmutableArray<OcrPage> Mend(ImmutableArray<OcrPage> pages)
    {
        var fronts = pages.SelectMany(page => page.Lines).Where(line => line.Words.Length > 1 && Number(line.Words[0].Text) is not null).Select(line => line.Words[0]).ToList();
        var meant = new Dictionary<OcrWord, string>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i + 1 < fronts.Count; i++)
        {
            if (Between(fronts[i - 1], fronts[i], fronts[i + 1]) is { } number)
            {
                meant[fronts[i]] = number;
            }
        }

        return meant.Count == 0 ? pages : [.. pages.Select(page => page with { Lines = [.. page.Lines.Select(line => Mend(line, meant))] })];
    }

    private static OcrLine Mend(OcrLine line, Dictionary<OcrWord, string> meant) =>
        !line.Words.IsEmpty && meant.TryGetValue(line.Words[0], out var number) ? line with { Words = line.Words.SetItem(0, line.Words[0] with { Text = number, Symbols = [] }) } : line;

    private static string? Between(OcrWord before, OcrWord word, OcrWord after)
    {
        var middle = Number(before.Text)!.Value + 1;
        if (Number(after.Text) != middle + 1 || Number(word.Text) == middle || !AreAlike(before, word) || !AreAlike(word, after))
        {
            return null;
        }

        var text = middle.ToString(CultureInfo.InvariantCulture);
        return IsOneOff(text, word.Text.TrimEnd('.')) ? word.Text.EndsWith('.') ? text + "." : text : null;
    }

    /// <summary>Both with their point or without, and under each other.</summary>
    private static bool AreAlike(OcrWord one, OcrWord other) => one.Text.EndsWith('.') == other.Text.EndsWith('.')
        && Math.Min(Math.Abs(one.Box.Left - other.Box.Left), Math.Abs(one.Box.Right - other.Box.Right)) < SameEdge * Math.Max(one.Box.Height, other.Box.Height);

    /// <summary>A figure in it is another, or one is too many or too few.</summary>
    private static bool IsOneOff(string meant, string read)
    {
        var same = meant.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return read.Length == meant.Length ? meant[(same + 1)..] == read[(same + 1)..]
            : read.Length == meant.Length + 1 ? meant[same..] == read[(same + 1)..]
            : read.Length == meant.Length - 1 && meant[(same + 1)..] == read[same..];
    }

    private static int? Number(string text) =>
        text.Length <= 5 && int.TryParse(text.EndsWith('.') ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
