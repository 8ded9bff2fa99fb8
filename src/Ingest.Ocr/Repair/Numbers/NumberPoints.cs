using System.Collections.Immutable;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// The point behind a number at a line's front, where an engine lost it: "9 Mobilfri skole" between "8. Høring" and "10. Evaluering"
/// at the same left edge is "9.".
/// </summary>
internal static class NumberPoints
{
    public static OcrPage Restore(OcrPage page)
    {
        var fronts = page.Lines.Where(line => line.Words.Length > 1).Select(line => line.Words[0])
            .Where(word => FrontNumbers.Of(word.Text) is not null).ToImmutableArray();
        var lost = fronts.Where((word, i) => !word.Text.EndsWith('.') && IsNumbered(fronts, i, -1) && IsNumbered(fronts, i, 1)).ToHashSet();
        return lost.Count == 0
            ? page : page with { Lines = [
                .. page.Lines.Select(
                    line => lost.Contains(line.Words[0]) ? line with { Words = line.Words.SetItem(0, WithPoint(line.Words[0])) } : line)] };
    }

    /// <summary>The number before or after has its point and stands at the same edge.</summary>
    private static bool IsNumbered(ImmutableArray<OcrWord> fronts, int at, int step)
    {
        var number = FrontNumbers.Of(fronts[at].Text)!.Value;
        var other = at + step >= 0 && at + step < fronts.Length ? fronts[at + step] : null;
        return other is not null && other.Text.EndsWith('.') && FrontNumbers.Of(other.Text) == number + step
            && FrontNumbers.AreUnder(fronts[at], other);
    }

    private static OcrWord WithPoint(OcrWord word) => word with { Text = word.Text + ".", Symbols = [] };
}
