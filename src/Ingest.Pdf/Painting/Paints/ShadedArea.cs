using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// What a shading (ISO 32000-2, 8.7.4.5) paints: all inside its box; by a function only in its domain, along an axis or between two circles
/// only as far as it is extended. Of meshes all of the box.
/// </summary>
/// <param name="toPage">From the shading's target space to the displayed page.</param>
/// <param name="fillsBeyond">As a pattern it paints its background where it has one (8.7.4.3).</param>
internal sealed class ShadedArea(Shading shading, TransformationMatrix toPage, bool fillsBeyond) : IOpacityMap
{
    private readonly TransformationMatrix _toShading = toPage.Inverse();

    public bool IsOpaque(double x, double y)
    {
        var (across, up) = _toShading.Transform(x, y);
        return IsInBox(across, up) && ((fillsBeyond && shading.Background is not null) || IsMesh || At(across, up) is not null);
    }

    public int? ColorAt(double x, double y)
    {
        var (across, up) = _toShading.Transform(x, y);
        if (!IsInBox(across, up) || IsMesh)
        {
            return null;
        }

        var color = At(across, up) is { } at ? shading.Eval(at) : fillsBeyond ? shading.Background : null;
        return color is null ? null : FaceTable.Rgb(shading.ColorSpace.GetColor(color));
    }

    private bool IsMesh => shading is not (FunctionBasedShading or AxialShading or RadialShading);

    private bool IsInBox(double x, double y) =>
        shading.BBox is not { } box
        || (x >= Math.Min(box.Left, box.Right) && x <= Math.Max(box.Left, box.Right) && y >= Math.Min(box.Bottom, box.Top)
            && y <= Math.Max(box.Bottom, box.Top));

    /// <summary>The function's arguments at a point; null where nothing is painted.</summary>
    private double[]? At(double x, double y) => shading switch
    {
        FunctionBasedShading { Domain.Length: 4 } plane => InDomain(plane.Matrix.Inverse().Transform(x, y), plane.Domain),
        AxialShading { Coords: [var x0, var y0, var x1, var y1] } axial =>
            Argument(AlongAxis(x - x0, y - y0, x1 - x0, y1 - y0), axial.Domain, axial.Extend),
        RadialShading { Coords.Length: 6 } radial => BetweenCircles(x, y, radial),
        _ => null,
    };

    private static double[]? InDomain((double X, double Y) at, double[] domain) =>
        at.X >= domain[0] && at.X <= domain[1] && at.Y >= domain[2] && at.Y <= domain[3] ? [at.X, at.Y] : null;

    private static double? AlongAxis(double x, double y, double axisX, double axisY) =>
        ((axisX * axisX) + (axisY * axisY)) is > 0 and var square ? ((x * axisX) + (y * axisY)) / square : null;

    private static double[]? Argument(double? share, double[] domain, bool[] extend) => share switch
    {
        null => null,
        < 0 when !extend[0] => null,
        > 1 when !extend[1] => null,
        { } along => [domain[0] + ((domain[1] - domain[0]) * Math.Clamp(along, 0, 1))],
    };

    /// <summary>The last circle through the point: circles go from the first to the second, and beyond where they are extended.</summary>
    private static double[]? BetweenCircles(double x, double y, RadialShading radial)
    {
        var c = radial.Coords;
        var (dx, dy, dr, px, py) = (c[3] - c[0], c[4] - c[1], c[5] - c[2], x - c[0], y - c[1]);
        // (px - s dx)² + (py - s dy)² = (r0 + s dr)²
        var (square, half, rest) = ((dx * dx) + (dy * dy) - (dr * dr), (px * dx) + (py * dy) + (c[2] * dr),
            (px * px) + (py * py) - (c[2] * c[2]));
        if (Math.Abs(square) < 1e-9)
        {
            return half == 0 ? null : Circle(rest / (2 * half), radial);
        }

        var root = Math.Sqrt((half * half) - (square * rest));
        var (one, other) = ((half + root) / square, (half - root) / square);
        return Circle(Math.Max(one, other), radial) ?? Circle(Math.Min(one, other), radial);
    }

    private static double[]? Circle(double share, RadialShading radial) =>
        double.IsFinite(share) && radial.Coords[2] + (share * (radial.Coords[5] - radial.Coords[2])) >= 0
            ? Argument(share, radial.Domain, radial.Extend) : null;
}
