using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Graphics.Core;

namespace Ingest.Pdf.Visibility;

/// <summary>Whether text of one colour can be told from what lies under it or over it. Colours are 0xRRGGBB.</summary>
internal static class Contrast
{
    public const int White = 0xFFFFFF;

    /// <summary>
    /// Colours whose channels all differ by less can't be told apart in print. WCAG 2.2 asks for a contrast of 4.5 : 1 for
    /// comfort; 16 of 255 steps beside white is 1.13 : 1.
    /// </summary>
    private const int Least = 16;

    public static bool AreAlike(int one, int other) =>
        Math.Abs(((one >> 16) & 0xFF) - ((other >> 16) & 0xFF)) < Least && Math.Abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF)) < Least
            && Math.Abs((one & 0xFF) - (other & 0xFF)) < Least;

    /// <summary>
    /// Painted over text, does it leave nothing of it to see? Null where that is another thing at each point:
    /// <see cref="Hides(Paint, int, int)"/> tells it.
    /// </summary>
    public static bool? Hides(Paint paint, int text) =>
        paint.OneColor is { } color ? Hides(paint, text, color) : Hides(paint)
            ? true : paint.Mask is null || paint.Blend == BlendMode.Normal ? false : null;

    /// <summary>The same of a paint's colour at a point. What is under the text is taken to be its opposite, black or white.</summary>
    public static bool Hides(Paint paint, int text, int color) =>
        AreAlike(Over(text, color, paint), Over(Brightness(text) > 127 ? 0 : White, color, paint));

    /// <summary>Does the paint leave nothing to see of whatever is under it?</summary>
    public static bool Hides(Paint paint) => paint.Blend == BlendMode.Normal && paint.Alpha * 255 > 255 - Least;

    /// <summary>
    /// An area of the colour stands out from white paper. WCAG 2.2, 1.4.11 asks for a contrast of 3 : 1, which is a relative luminance of
    /// at most 0.3; the pale shading of tables and boxes has more.
    /// </summary>
    public static bool IsSeenOnPaper(int color) => (1 + 0.05) / (Luminance(color) + 0.05) >= 3;

    /// <summary>WCAG 2.2's relative luminance, 0 to 1.</summary>
    private static double Luminance(int color) =>
        (0.2126 * Linear((color >> 16) & 0xFF)) + (0.7152 * Linear((color >> 8) & 0xFF)) + (0.0722 * Linear(color & 0xFF));

    private static double Linear(int channel) =>
        channel / 255.0 is var share and > 0.04045 ? Math.Pow((share + 0.055) / 1.055, 2.4) : channel / 255.0 / 12.92;

    /// <summary>What a paint makes of the colour under it at a point; null where that isn't known.</summary>
    public static int? On(int ground, Paint paint, double x, double y) =>
        !paint.IsMasked && paint.ColorAt(x, y) is { } color ? Over(ground, color, paint) : null;

    /// <summary>0 to 255, the channels' mean.</summary>
    public static int Brightness(int color) => (((color >> 16) & 0xFF) + ((color >> 8) & 0xFF) + (color & 0xFF)) / 3;

    private static int Over(int ground, int color, Paint paint)
    {
        var (below, above) = (Rgb.Of(ground), Rgb.Of(color));
        return below.Mixed(Blending.Of(below, above, paint.Blend), paint.Alpha).ToInt();
    }
}
