namespace Ingest.Model;

/// <summary>
/// One drawn character (or ligature) of a page, in the page's reading space: the page turned so
/// that most of its text runs from left to right (see <see cref="PageLayout.Turn"/>).
/// </summary>
/// <param name="Text">NFC text; may be several characters (ligature), blank (a space glyph) or empty (no Unicode value).</param>
/// <param name="Box">Left and right are the advance along the baseline, bottom and top the ink, in points.</param>
/// <param name="Baseline">y of the baseline for <paramref name="Turn"/> 0 and 2, x for 1 and 3, in points.</param>
/// <param name="Size">Point size as drawn.</param>
/// <param name="Font">Index into <see cref="PageLayout.Fonts"/>.</param>
/// <param name="Turn">Quarter turns counter-clockwise of this glyph's own direction against the reading direction;
/// 0 for nearly all.</param>
public readonly record struct Glyph(string Text, Box Box, double Baseline, double Size, int Font, int Turn = 0)
{
    public bool IsBlank => Text.Length == 1 ? char.IsWhiteSpace(Text[0]) : string.IsNullOrWhiteSpace(Text);
}
