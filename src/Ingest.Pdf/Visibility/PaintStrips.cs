using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Visibility;

/// <summary>Areas that a printer's driver painted as one thin strip beside the other, as the one area that they are.</summary>
internal static class PaintStrips
{
    /// <summary>Points: the height of a strip, and how far one may stand from the next.</summary>
    private const double Thin = 1.2, Beside = 0.3;

    public static IEnumerable<Paint> Joined(List<Paint> paints)
    {
        for (var i = 0; i < paints.Count; i++)
        {
            var (bounds, last) = (paints[i].Bounds, i);
            while (last + 1 < paints.Count && GoesOn(paints[last], paints[last + 1]))
            {
                bounds = bounds.Union(paints[++last].Bounds);
            }

            yield return last == i ? paints[i] : new Paint(paints[i].Order, bounds)
            {
                Corners = [new PdfPoint(bounds.Left, bounds.Bottom), new(bounds.Right, bounds.Bottom), new(bounds.Right, bounds.Top), new(bounds.Left, bounds.Top)],
                Color = paints[i].Color,
                Alpha = paints[i].Alpha,
                Blend = paints[i].Blend,
                IsDoubtful = paints[i].IsDoubtful,
            };
            i = last;
        }
    }

    private static bool GoesOn(Paint one, Paint next)
    {
        var (a, b) = (one.Bounds, next.Bounds);
        return IsStrip(one) && IsStrip(next) && Equals(one.Color, next.Color) && Math.Abs(a.Left - b.Left) < Beside && Math.Abs(a.Right - b.Right) < Beside
            && (Math.Abs(a.Bottom - b.Top) < Beside || Math.Abs(a.Top - b.Bottom) < Beside);
    }

    private static bool IsStrip(Paint paint) => !paint.IsPicture && paint.PenWidth == 0 && paint.Bounds.Top - paint.Bounds.Bottom < Thin;
}
