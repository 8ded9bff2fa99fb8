using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// The area that a square, circle or polygon fills with its interior colour (ISO 32000-2, table 180), that a highlight marks, and that a
/// field or a text box has behind its text, where it brings no appearance.
/// </summary>
internal static class PlainArea
{
    public static (PdfPath Path, IColor Color)? Of(Annotation its, TransformationMatrix toPage)
    {
        if (its.Kind == "Highlight")
        {
            return Color(its.Numbers(NameToken.C)) is { } marker
                ? (Filled(its.Quads.Select(quad => Through([.. Corners(quad).Select(toPage.Transform)])).OfType<PdfPath>()), marker) : null;
        }

        if (its.Kind is not ("Square" or "Circle" or "Polygon" or "FreeText" or "Widget") || Color(its.Background) is not { } color
            || its.Rectangle is not { } box)
        {
            return null;
        }

        IEnumerable<PdfPoint> corners = its.Kind switch
        {
            "Polygon" =>
                its.Numbers(NameToken.Create("Vertices")).Chunk(2).Where(point => point.Length == 2)
                    .Select(point => new PdfPoint(point[0], point[1])),
            "Circle" => Enumerable.Range(0, 32).Select(i => new PdfPoint(
                box.Centroid.X + (box.Width / 2 * Math.Cos(i * Math.PI / 16)),
                box.Centroid.Y + (box.Height / 2 * Math.Sin(i * Math.PI / 16)))),
            _ => [box.BottomLeft, box.BottomRight, box.TopRight, box.TopLeft],
        };
        return Through([.. corners.Select(toPage.Transform)]) is { } path ? (Filled([path]), color) : null;
    }

    private static PdfPath Filled(IEnumerable<PdfPath> paths)
    {
        PdfPath all = [.. paths.SelectMany(path => path)];
        all.SetFilled(FillingRule.NonZeroWinding);
        return all;
    }

    /// <summary>Round the quadrilateral: programs write its lower corners in either order.</summary>
    private static PdfPoint[] Corners(PdfPoint[] quad)
    {
        var (left, right, bottom, top) = (quad.Min(point => point.X), quad.Max(point => point.X), quad.Min(point => point.Y),
            quad.Max(point => point.Y));
        return [new(left, bottom), new(right, bottom), new(right, top), new(left, top)];
    }

    /// <summary>From point to point; null where there is none.</summary>
    public static PdfPath? Through(ReadOnlySpan<PdfPoint> points)
    {
        if (points.IsEmpty)
        {
            return null;
        }

        var part = new PdfSubpath();
        part.MoveTo(points[0].X, points[0].Y);
        foreach (var point in points[1..])
        {
            part.LineTo(point.X, point.Y);
        }

        return [part];
    }

    public static IColor? Color(double[] components) => components switch
    {
        [var gray] => new GrayColor(gray),
        [var red, var green, var blue] => new RGBColor(red, green, blue),
        [var cyan, var magenta, var yellow, var black] => new CMYKColor(cyan, magenta, yellow, black),
        _ => null, // transparent
    };
}
