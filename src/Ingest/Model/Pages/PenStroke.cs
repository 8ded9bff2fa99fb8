namespace Ingest.Model;

/// <summary>
/// A stroke that someone drew on the page by hand, and the straight line that fits it best; in points of the page's reading space.
/// </summary>
/// <param name="X0">The left end of the line.</param>
/// <param name="X1">The right end.</param>
/// <param name="Spread">How far the stroke strays from the line: the root of the mean square.</param>
/// <param name="Turns">How often it goes from one side of the line to the other: a ring twice, a scribble again and again.</param>
public readonly record struct PenStroke(double X0, double Y0, double X1, double Y1, double Spread, int Turns)
{
    /// <summary>The line's height at x.</summary>
    public double At(double x) => Y0 + ((Y1 - Y0) * (x - X0) / (X1 - X0));

    /// <summary>As steep lines have no height at an x, a stroke that is higher than wide is none of these.</summary>
    public static PenStroke? Fit(IReadOnlyList<(double X, double Y)> points)
    {
        var steps = Steps(points);
        var (left, right) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var (x, _) in points)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
        }

        var (length, meanX, meanY) = (0.0, 0.0, 0.0);
        foreach (var step in steps)
        {
            (length, meanX, meanY) = (length + step.Length, meanX + (step.Length * step.X), meanY + (step.Length * step.Y));
        }

        if (!(length > 0) || !double.IsFinite(length))
        {
            return null;
        }

        (meanX, meanY) = (meanX / length, meanY / length);
        var (squareX, product) = (0.0, 0.0);
        foreach (var step in steps)
        {
            squareX += step.Length * (step.X - meanX) * (step.X - meanX);
            product += step.Length * (step.X - meanX) * (step.Y - meanY);
        }

        var slope = squareX > 0 ? product / squareX : double.PositiveInfinity;
        if (Math.Abs(slope) > 1 || right - left < ShortestPoints)
        {
            return null;
        }

        var (square, turns, side) = (0.0, 0, 0);
        foreach (var step in steps)
        {
            var off = step.Y - meanY - (slope * (step.X - meanX));
            square += step.Length * off * off;
            turns += side * Math.Sign(off) < 0 ? 1 : 0;
            side = Math.Sign(off) == 0 ? side : Math.Sign(off);
        }

        return new PenStroke(left, meanY + (slope * (left - meanX)), right, meanY + (slope * (right - meanX)), Math.Sqrt(square / length),
            turns);
    }

    /// <summary>About a letter's width.</summary>
    private const double ShortestPoints = 4;

    /// <summary>
    /// The middle and length of each step from point to point, long ones cut up, so that curves and straight lines weigh alike.
    /// </summary>
    private static List<(double X, double Y, double Length)> Steps(IReadOnlyList<(double X, double Y)> points)
    {
        const double LongestPoints = 2;
        const int MostParts = 500;
        var steps = new List<(double X, double Y, double Length)>(points.Count);
        for (var i = 1; i < points.Count; i++)
        {
            var (x, y) = (points[i].X - points[i - 1].X, points[i].Y - points[i - 1].Y);
            var length = Math.Sqrt((x * x) + (y * y));
            var parts = (int)Math.Clamp(Math.Ceiling(length / LongestPoints), 1, MostParts);
            for (var k = 0; k < parts; k++)
            {
                steps.Add((points[i - 1].X + (x * (k + 0.5) / parts), points[i - 1].Y + (y * (k + 0.5) / parts), length / parts));
            }
        }

        return steps;
    }
}
