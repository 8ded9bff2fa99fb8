using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>Strokes of a pen so wide that they cover words instead of striking them.</summary>
internal static class WidePen
{
    /// <summary>Points: about half of the type that is printed for readers.</summary>
    private const double Widest = 5;

    public static bool Covers(Annotation its) => its.PenWidth >= Widest;

    /// <summary>One path a stroke, on the displayed page, and its colour.</summary>
    public static IEnumerable<(PdfPath Path, IColor Color)> Of(Annotation its, TransformationMatrix toPage)
    {
        var color = PlainArea.Color(its.Numbers(NameToken.C)) ?? GrayColor.Black;
        foreach (var stroke in its.PenStrokes.Where(points => points.Length > 1))
        {
            var part = new PdfSubpath();
            for (var i = 0; i < stroke.Length; i++)
            {
                var point = toPage.Transform(stroke[i]);
                if (i == 0)
                {
                    part.MoveTo(point.X, point.Y);
                }
                else
                {
                    part.LineTo(point.X, point.Y);
                }
            }

            yield return ([part], color);
        }
    }
}
