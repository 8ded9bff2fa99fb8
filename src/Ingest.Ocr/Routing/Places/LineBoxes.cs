using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>Boxes that are parts of one line of text, or of one picture, as one box.</summary>
internal static class LineBoxes
{
    /// <summary>Parts of one line: white between them in heights, and the height that they share.</summary>
    private const double Between = 1;
    private const double SameRow = 0.6;

    /// <summary>Pictures that touch below each other are strips of one, those beside each other parts of one line.</summary>
    public static List<Box> OfPictures(List<Box> boxes) => Merge(boxes, (one, other) => IsOneLine(one, other) || IsStrip(one, other));

    /// <summary>Boxes that lie over each other are one row: its signs and its letters.</summary>
    public static List<Box> OfOutlines(List<Box> boxes) =>
        Merge(boxes, (one, other) => one.Overlaps(other) && Shared(one, other) > SameRow * Math.Min(one.Height, other.Height));

    private static List<Box> Merge(List<Box> boxes, Func<Box, Box, bool> areOne)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var k = boxes.Count - 1; k > i; k--)
            {
                if (areOne(boxes[i], boxes[k]))
                {
                    boxes[i] = boxes[i].Union(boxes[k]);
                    boxes.RemoveAt(k);
                    (i, k) = (0, boxes.Count); // tiles: what was no neighbour may be one now
                }
            }
        }

        return boxes;
    }

    private static bool IsOneLine(Box one, Box other)
    {
        var (low, high) = (Math.Min(one.Height, other.Height), Math.Max(one.Height, other.Height));
        return low > SameRow * high && Shared(one, other) > SameRow * high
            && Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) < Between * low;
    }

    private static bool IsStrip(Box one, Box other) =>
        Math.Abs(one.Left - other.Left) < 1 && Math.Abs(one.Right - other.Right) < 1
            && Math.Max(one.Bottom, other.Bottom) - Math.Min(one.Top, other.Top) < 1;

    private static double Shared(Box one, Box other) => Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom);
}
