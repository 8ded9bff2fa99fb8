using Ingest.Model;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>What painting asks of boxes along the page's edges.</summary>
internal static class BoxMath
{
    /// <summary>Holds nothing: what is added to it is all of it.</summary>
    public static readonly Box Empty =
        new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    extension(Box box)
    {
        /// <summary>In square points; 0 for a box that is empty.</summary>
        public double Area => Math.Max(0, box.Width) * Math.Max(0, box.Height);

        public bool Touches(Box other) =>
            box.Left <= other.Right && other.Left <= box.Right && box.Bottom <= other.Top && other.Bottom <= box.Top;

        public Box Intersect(Box other) =>
            new(Math.Max(box.Left, other.Left), Math.Max(box.Bottom, other.Bottom), Math.Min(box.Right, other.Right),
                Math.Min(box.Top, other.Top));

        public Box With(double x, double y) =>
            new(Math.Min(box.Left, x), Math.Min(box.Bottom, y), Math.Max(box.Right, x), Math.Max(box.Top, y));
    }
}
