using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>Whether glyphs follow each other on a line.</summary>
internal static class GlyphRuns
{
    /// <summary>White between words, in point sizes.</summary>
    private const double Gap = 0.15;

    /// <summary>White that parts words for sure, in point sizes.</summary>
    private const double SureGap = 0.2;

    /// <summary>By which baselines of one line may differ, in point sizes.</summary>
    private const double Level = 0.2;

    /// <summary>White between words of one line at the most, in point sizes.</summary>
    private const double Apart = 1.5;

    public static bool IsSameWord(in Glyph left, in Glyph right) => !left.IsBlank && !right.IsBlank && IsNear(left, right, Gap);

    public static bool IsSameLine(in Glyph left, in Glyph right) => IsNear(left, right, Apart);

    /// <summary>White parts the two where neither is a blank that would: another word begins.</summary>
    public static bool IsApart(in Glyph left, in Glyph right) =>
        right.Turn == 0 && !left.IsBlank && !right.IsBlank && right.Box.Left - left.Box.Right > SureGap * right.Size;

    private static bool IsNear(in Glyph left, in Glyph right, double gap) =>
        left.Turn == right.Turn && Math.Abs(left.Baseline - right.Baseline) < Level * right.Size
        && (right.Turn != 0 || (right.Box.Left - left.Box.Right < gap * right.Size && right.Box.Left > left.Box.Left - (gap * right.Size)));
}
