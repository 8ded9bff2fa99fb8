using System.Collections.Immutable;

namespace Ingest.Ocr.Repair;

/// <summary>
/// The rings of large letters: an engine takes those over Å and å for a line of their own ("oOo"), and reads an A whose ring
/// it lost. The ink tells both.
/// </summary>
internal static class Rings
{
    private const string Round = "oO0°*'’‘`´^\"-.";

    /// <summary>In point sizes of the letters under it.</summary>
    private const double Highest = 0.4;

    /// <summary>Capitals rise by 0.66 to 0.75 point sizes, with a ring by 0.85 and more.</summary>
    private const double Ringed = 0.82;

    /// <summary>In point sizes: above the ascenders of its word.</summary>
    private const double Above = 0.06;

    /// <summary>A capital's width in point sizes at the most; wider ink is several letters'.</summary>
    private const double Widest = 0.9;

    /// <returns>The lines that are more than rings over another.</returns>
    public static ImmutableArray<OcrLine> TakeOff(ImmutableArray<OcrLine> lines)
    {
        var ringed = lines.SelectMany(line => line.Words.Where(word => word.Text.AsSpan().ContainsAny('å', 'Å')).Select(word => (Word: word, line.Size))).ToList();
        return lines.RemoveAll(line => line.Words.All(word => IsRound(word) && ringed.Exists(below => IsOver(word, below.Word, below.Size))));
    }

    /// <summary>The word with the ring that its first letter has, or null.</summary>
    public static string? Correct(OcrWord word, OcrLine line)
    {
        if (word.Text is not ['A', _, ..] || word.Runs.Length < 2 || word.Runs[0].Width > Widest * line.Size)
        {
            return null;
        }

        var top = word.Runs[0].Top;
        return top - line.Baseline > Ringed * line.Size && top - word.Runs.Skip(1).Max(run => run.Top) > Above * line.Size ? "Å" + word.Text[1..] : null;
    }

    private static bool IsRound(OcrWord word) => word.Text.All(sign => Round.Contains(sign, StringComparison.Ordinal)) && word.Text.AsSpan().ContainsAny('o', 'O', '0');

    private static bool IsOver(OcrWord ring, OcrWord below, double size) =>
        ring.Box.Height < Highest * size && ring.Box.Left < below.Box.Right && ring.Box.Right > below.Box.Left
        && ring.Box.Bottom > below.Box.MiddleY && ring.Box.Bottom < below.Box.Top + (Highest * size);
}
