using UglyToad.PdfPig.Graphics.Core;

namespace Ingest.Pdf.Visibility;

/// <summary>
/// Blend functions: the separable ones, a channel at a time (ISO 32000-2, 11.3.5.2), and those that part a colour's hue, saturation and
/// luminosity (11.3.5.3).
/// </summary>
internal static class Blending
{
    /// <param name="below">The backdrop.</param>
    /// <param name="above">The source.</param>
    public static Rgb Of(Rgb below, Rgb above, BlendMode mode) => mode switch
    {
        BlendMode.Normal => above,
        BlendMode.Hue => WithLuminosity(WithSaturation(above, Saturation(below)), Luminosity(below)),
        BlendMode.Saturation => WithLuminosity(WithSaturation(below, Saturation(above)), Luminosity(below)),
        BlendMode.Color => WithLuminosity(above, Luminosity(below)),
        BlendMode.Luminosity => WithLuminosity(below, Luminosity(above)),
        _ => below.Each(above, (b, s) => Channel(b, s, mode)),
    };

    private static double Channel(double b, double s, BlendMode mode) => mode switch
    {
        BlendMode.Multiply => b * s,
        BlendMode.Screen => b + s - (b * s),
        BlendMode.Overlay => HardLight(s, b),
        BlendMode.Darken => Math.Min(b, s),
        BlendMode.Lighten => Math.Max(b, s),
        BlendMode.ColorDodge => b <= 0 ? 0 : b >= 1 - s ? 1 : b / (1 - s),
        BlendMode.ColorBurn => b >= 1 ? 1 : 1 - b >= s ? 0 : 1 - ((1 - b) / s),
        BlendMode.HardLight => HardLight(b, s),
        BlendMode.SoftLight => SoftLight(b, s),
        BlendMode.Difference => Math.Abs(b - s),
        BlendMode.Exclusion => b + s - (2 * b * s),
        _ => s,
    };

    private static double HardLight(double b, double s) => s <= 0.5 ? 2 * b * s : b + (2 * s) - 1 - (b * ((2 * s) - 1));

    private static double SoftLight(double b, double s) =>
        s <= 0.5 ? b - ((1 - (2 * s)) * b * (1 - b))
            : b + (((2 * s) - 1) * ((b <= 0.25 ? ((((16 * b) - 12) * b) + 4) * b : Math.Sqrt(b)) - b));

    private static double Luminosity(Rgb color) => (0.3 * color.Red) + (0.59 * color.Green) + (0.11 * color.Blue);

    private static double Saturation(Rgb color) => color.Most - color.Least;

    private static Rgb WithLuminosity(Rgb color, double luminosity)
    {
        var moved = luminosity - Luminosity(color);
        return Clipped(color.Each(channel => channel + moved));
    }

    /// <summary>Back into 0 to 1, with its luminosity.</summary>
    private static Rgb Clipped(Rgb color)
    {
        var (luminosity, least, most) = (Luminosity(color), color.Least, color.Most);
        var from = least < 0 ? color.Each(channel => luminosity + ((channel - luminosity) * luminosity / (luminosity - least))) : color;
        return most > 1 ? from.Each(channel => luminosity + ((channel - luminosity) * (1 - luminosity) / (most - luminosity))) : from;
    }

    private static Rgb WithSaturation(Rgb color, double saturation)
    {
        var (least, range) = (color.Least, color.Most - color.Least);
        return color.Each(channel => range > 0 ? (channel - least) * saturation / range : 0);
    }
}
