using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// What strokes a path (ISO 32000-2, 8.4.3.2): the line width is one of user space, so where that is stretched, as a flattened
/// annotation's is, a level stroke is narrower or wider than an upright one.
/// </summary>
/// <param name="Width">In user space; 0 is the thinnest line there is.</param>
/// <param name="Matrix">From user space to points of the displayed page.</param>
internal readonly record struct Pen(double Width, TransformationMatrix Matrix)
{
    /// <summary>Share by which the scales of a matrix that stretches nothing may differ.</summary>
    private const double Rounding = 0.01;

    /// <summary>In points, of a stroke that runs any way; where user space is stretched, of one between the two ways.</summary>
    public double Mean => Width * Math.Sqrt(Area);

    public bool IsStretched
    {
        get
        {
            var (a, b, c, d) = (Matrix.A, Matrix.B, Matrix.C, Matrix.D);
            var (first, second) = ((a * a) + (b * b), (c * c) + (d * d));
            return Area > 0
                && (Math.Abs(first - second) > Rounding * (first + second) || Math.Abs((a * c) + (b * d)) > Rounding * (first + second));
        }
    }

    private double Area => Math.Abs((Matrix.A * Matrix.D) - (Matrix.B * Matrix.C));

    /// <param name="x">The stroke's way on the displayed page, in points to the right.</param>
    /// <param name="y">And upwards.</param>
    /// <returns>How wide it is there, in points.</returns>
    public double Across(double x, double y)
    {
        var length = Math.Sqrt((x * x) + (y * y));
        if (length == 0 || Area == 0)
        {
            return Mean;
        }

        // The way in user space, times the area by which the matrix changes it.
        var (u, v) = ((Matrix.D * x) - (Matrix.C * y), (Matrix.A * y) - (Matrix.B * x));
        return Width * Math.Sqrt((u * u) + (v * v)) / length;
    }
}
