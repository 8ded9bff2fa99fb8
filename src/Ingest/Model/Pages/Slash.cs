namespace Ingest.Model;

/// <summary>A straight stroke aslant over the page, in points of its reading space, from left to right.</summary>
public readonly record struct Slash(double X0, double Y0, double X1, double Y1)
{
    /// <summary>Points; a stroke that leaves the page's axes by less is level, upright or a speck.</summary>
    private const double Least = 6;

    /// <summary>Of its length: a hand's stroke strays no farther from straight.</summary>
    private const double Straight = 0.05;

    public bool Rises => Y1 > Y0;

    public Box Box => new(X0, Math.Min(Y0, Y1), X1, Math.Max(Y0, Y1));

    /// <summary>Its x at a height.</summary>
    public double At(double y) => X0 + ((X1 - X0) * (y - Y0) / (Y1 - Y0));

    /// <summary>Null where the stroke is not straight or not aslant.</summary>
    public static Slash? Of(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < 2)
        {
            return null;
        }

        var (first, last) = (points[0], points[^1]);
        var (x, y) = (last.X - first.X, last.Y - first.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (!(Math.Abs(x) >= Least && Math.Abs(y) >= Least) || !double.IsFinite(length))
        {
            return null;
        }

        foreach (var point in points)
        {
            if (Math.Abs((x * (point.Y - first.Y)) - (y * (point.X - first.X))) > Straight * length * length)
            {
                return null;
            }
        }

        return x > 0 ? new Slash(first.X, first.Y, last.X, last.Y) : new Slash(last.X, last.Y, first.X, first.Y);
    }
}
