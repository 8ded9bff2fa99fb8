namespace Ingest.Model;

/// <summary>A rectangle in points, origin at the page's bottom left, y upwards.</summary>
public readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Bottom + Top) / 2;

    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom),
        Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Bottom >= Bottom && other.Top <= Top;

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    public Box Grow(double points) => new(Left - points, Bottom - points, Right + points, Top + points);

    /// <summary>The smallest box round all of <paramref name="boxes"/>; the default box for none.</summary>
    public static Box Around(IEnumerable<Box> boxes)
    {
        using var each = boxes.GetEnumerator();
        if (!each.MoveNext())
        {
            return default;
        }

        var box = each.Current;
        while (each.MoveNext())
        {
            box = box.Union(each.Current);
        }

        return box;
    }
}
