using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Visibility;

/// <summary>
/// Areas that were painted as one thin strip beside the other, by a printer's driver or to be a gradient, as the one area that they are.
/// </summary>
internal static class PaintStrips
{
    /// <summary>Points: the height of a strip, and how far one may stand from the next.</summary>
    private const double Thin = 1.2, Beside = 0.3;

    public static IEnumerable<Paint> Joined(List<Paint> paints)
    {
        for (var i = 0; i < paints.Count; i++)
        {
            var (bounds, last, color) = (paints[i].Bounds, i, paints[i].Color);
            while (last + 1 < paints.Count && GoesOn(paints[last], paints[last + 1]))
            {
                bounds = bounds.Union(paints[++last].Bounds);
                color = Equals(color, paints[last].Color) ? color : null;
            }

            yield return last == i ? paints[i] : new Paint(paints[i].Order, bounds)
            {
                Corners = [new PdfPoint(bounds.Left, bounds.Bottom), new(bounds.Right, bounds.Bottom), new(bounds.Right, bounds.Top),
                    new(bounds.Left, bounds.Top)],
                Color = color,
                Alpha = paints[i].Alpha,
                Blend = paints[i].Blend,
                Mask = paints[i].Mask,
                IsMasked = paints[i].IsMasked,
            };
            i = last;
        }
    }

    private static bool GoesOn(Paint one, Paint next)
    {
        var (a, b) = (one.Bounds, next.Bounds);
        return !one.IsPicture && !next.IsPicture && one.PenWidth == 0 && next.PenWidth == 0 && ReferenceEquals(one.Mask, next.Mask)
            && (Equals(one.Color, next.Color) || (Contrast.Hides(one) && Contrast.Hides(next)))
            && ((IsThin(a.Bottom, a.Top, b.Bottom, b.Top) && AreSame(a.Left, a.Right, b.Left, b.Right))
                || (IsThin(a.Left, a.Right, b.Left, b.Right) && AreSame(a.Bottom, a.Top, b.Bottom, b.Top)));
    }

    /// <summary>Both are strips, and one begins where the other ends.</summary>
    private static bool IsThin(double low, double high, double nextLow, double nextHigh) =>
        high - low < Thin && nextHigh - nextLow < Thin && (Math.Abs(low - nextHigh) < Beside || Math.Abs(high - nextLow) < Beside);

    private static bool AreSame(double low, double high, double nextLow, double nextHigh) =>
        Math.Abs(low - nextLow) < Beside && Math.Abs(high - nextHigh) < Beside;
}
