using Ingest.Model;

namespace Ingest.Ocr.Azure;

/// <summary>
/// Four corners of a piece of text in points, y upwards, from the text's own top left on, clockwise as the text is read:
/// <code>
///  0 ─────▶ 1
///  text here
///  3 ◀───── 2
/// </code>
/// </summary>
internal readonly record struct Quad(Spot TopLeft, Spot TopRight, Spot BottomRight, Spot BottomLeft)
{
    /// <summary>From where the text begins to where it ends, the mean of its upper and its lower edge.</summary>
    public Spot Along =>
        new((TopRight.X - TopLeft.X + BottomRight.X - BottomLeft.X) / 2, (TopRight.Y - TopLeft.Y + BottomRight.Y - BottomLeft.Y) / 2);

    public double Length => Math.Sqrt((Along.X * Along.X) + (Along.Y * Along.Y));

    /// <summary>Degrees in which the text runs, counterclockwise: 0 to the right, 90 upwards.</summary>
    public double Degrees => Math.Atan2(Along.Y, Along.X) * 180 / Math.PI;

    /// <summary>From the lower edge to the upper, the mean of both ends.</summary>
    public double Thickness => (TopLeft.DistanceTo(BottomLeft) + TopRight.DistanceTo(BottomRight)) / 2;

    /// <summary>y of the lower edge's middle.</summary>
    public double Foot => (BottomLeft.Y + BottomRight.Y) / 2;

    public Box Box => new(
        Math.Min(Math.Min(TopLeft.X, TopRight.X), Math.Min(BottomLeft.X, BottomRight.X)),
        Math.Min(Math.Min(TopLeft.Y, TopRight.Y), Math.Min(BottomLeft.Y, BottomRight.Y)),
        Math.Max(Math.Max(TopLeft.X, TopRight.X), Math.Max(BottomLeft.X, BottomRight.X)),
        Math.Max(Math.Max(TopLeft.Y, TopRight.Y), Math.Max(BottomLeft.Y, BottomRight.Y)));

    public Quad Each(Func<Spot, Spot> move) => new(move(TopLeft), move(TopRight), move(BottomRight), move(BottomLeft));
}
