using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Ocr.Repair;

/// <summary>
/// The point behind a number at a line's front, where an engine lost it: "9 Mobilfri skole" between "8. Høring" and "10. Evaluering"
/// at the same left edge is "9.".
/// </summary>
internal static class NumberPoints
{
    /// <summary>In heights of a number: those of one list stand at one left or, set to the right, one right edge.</summary>
    private const double SameEdge = 0.6;

    public static OcrPage Restore(OcrPage page)
    {
        var fronts = page.Lines.Where(line => line.Words.Length > 1).Select(line => line.Words[0]).Where(word => Number(word.Text) is not null).ToImmutableArray();
        var lost = fronts.Where((word, i) => !word.Text.EndsWith('.') && IsNumbered(fronts, i, -1) && IsNumbered(fronts, i, 1)).ToHashSet();
        return lost.Count == 0 ? page : page with { Lines = [.. page.Lines.Select(line => lost.Contains(line.Words[0]) ? line with { Words = line.Words.SetItem(0, WithPoint(line.Words[0])) } : line)] };
    }

    /// <summary>The number before or after has its point and stands at the same edge.</summary>
    private static bool IsNumbered(ImmutableArray<OcrWord> fronts, int at, int step)
    {
        var number = Number(fronts[at].Text)!.Value;
        var other = at + step >= 0 && at + step < fronts.Length ? fronts[at + step] : null;
        return other is not null && other.Text.EndsWith('.') && Number(other.Text) == number + step && AreUnder(fronts[at], other);
    }

    private static bool AreUnder(OcrWord one, OcrWord other) =>
        Math.Min(Math.Abs(one.Box.Left - other.Box.Left), Math.Abs(one.Box.Right - other.Box.Right)) < SameEdge * Math.Max(one.Box.Height, other.Box.Height);

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text.EndsWith('.') ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static OcrWord WithPoint(OcrWord word) => word with { Text = word.Text + ".", Symbols = [] };
}
