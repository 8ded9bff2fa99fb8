using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// The area that a square, circle or polygon fills with its interior colour (ISO 32000-2, table 180), and that a field or a text box
/// has behind its text, where it brings no appearance.
/// </summary>
internal static class PlainArea
{
    public static (PdfPath Path, IColor Color)? Of(Annotation its, TransformationMatrix toPage)
    {
        if (its.Kind is not ("Square" or "Circle" or "Polygon" or "FreeText" or "Widget") || Color(its.Background) is not { } color || its.Rectangle is not { } box)
        {
            return null;
        }

        var path = new PdfPath();
        var part = new PdfSubpath();
        var corners = its.Kind switch
        {
            "Polygon" => its.Numbers(NameToken.Create("Vertices")).Chunk(2).Where(point => point.Length == 2).Select(point => new PdfPoint(point[0], point[1])),
            "Circle" => Enumerable.Range(0, 32).Select(i => new PdfPoint(
                box.Centroid.X + (box.Width / 2 * Math.Cos(i * Math.PI / 16)), box.Centroid.Y + (box.Height / 2 * Math.Sin(i * Math.PI / 16)))),
            _ => [box.BottomLeft, box.BottomRight, box.TopRight, box.TopLeft],
        };
        var first = true;
        foreach (var corner in corners.Select(toPage.Transform))
        {
            if (first)
            {
                part.MoveTo(corner.X, corner.Y);
            }
            else
            {
                part.LineTo(corner.X, corner.Y);
            }

            first = false;
        }

        if (first)
        {
            return null;
        }

        path.Add(part);
        path.SetFilled(FillingRule.NonZeroWinding);
        return (path, color);
    }

    public static IColor? Color(double[] components) => components switch
    {
        [var gray] => new GrayColor(gray),
        [var red, var green, var blue] => new RGBColor(red, green, blue),
        [var cyan, var magenta, var yellow, var black] => new CMYKColor(cyan, magenta, yellow, black),
        _ => null, // transparent
    };
}
