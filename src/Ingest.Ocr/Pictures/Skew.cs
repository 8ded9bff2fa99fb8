namespace Ingest.Ocr.Pictures;

/// <summary>
/// By how much a page was laid down askew: the angle at which the ink falls into rows most sharply (projection profiles;
/// Postl, 1986). And the picture turned level.
/// </summary>
public static class Skew
{
    private const double MostDegrees = 4;
    private const double CoarseDegrees = 0.25;
    private const double FineDegrees = 0.05;

    /// <summary>Less than this is not worth a turning, which blurs.</summary>
    private const double LeastDegrees = 0.12;

    /// <summary>A farther angle must be sharper by this.</summary>
    private const double Better = 1.002;

    /// <summary>Every so many pixels one is looked at.</summary>
    private const int Step = 2;

    /// <returns>Degrees that the lines rise to the right on the picture, negative where they fall;
    /// 0 for a page that is level or empty.</returns>
    public static double Degrees(BinaryImage ink)
    {
        var points = Points(ink);
        if (points.Count < 100)
        {
            return 0;
        }

        var coarse = Sharpest(points, ink, 0, MostDegrees, CoarseDegrees);
        var fine = Sharpest(points, ink, coarse, CoarseDegrees, FineDegrees);
        return Math.Abs(fine) < LeastDegrees ? 0 : fine;
    }

    /// <summary>
    /// The picture turned round its middle so that lines which rise by <paramref name="degrees"/> are level;
    /// what comes in from outside is white.
    /// </summary>
    public static GrayscaleImage Level(GrayscaleImage picture, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        var level = new GrayscaleImage(picture.Width, picture.Height, new byte[picture.Pixels.Length]);
        var (middleX, middleY) = ((picture.Width - 1) / 2.0, (picture.Height - 1) / 2.0);
        for (var y = 0; y < picture.Height; y++)
        {
            var row = level.Row(y);
            var fromX = middleX - (cosine * middleX) + (sine * (y - middleY));
            var fromY = middleY + (sine * middleX) + (cosine * (y - middleY));
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = Between(picture, fromX + (cosine * x), fromY - (sine * x));
            }
        }

        return level;
    }

    private static List<(int X, int Y)> Points(BinaryImage ink)
    {
        var points = new List<(int, int)>();
        for (var y = 0; y < ink.Height; y += Step)
        {
            for (var x = 0; x < ink.Width; x += Step)
            {
                if (ink[x, y])
                {
                    points.Add((x, y));
                }
            }
        }

        return points;
    }

    private static double Sharpest(List<(int X, int Y)> points, BinaryImage ink, double around, double reach, double step)
    {
        var (best, sharpest) = (around, -1.0);
        var steps = (int)Math.Round(reach / step);
        for (var i = 0; i <= 2 * steps; i++)
        {
            // From the middle outward, so that of angles which are as good the smallest is taken.
            var degrees = around + ((i % 2 == 0 ? i / 2 : -(i + 1) / 2) * step);
            var sharpness = Sharpness(points, ink, degrees);
            if (sharpness > Better * sharpest)
            {
                (best, sharpest) = (degrees, sharpness);
            }
        }

        return best;
    }

    private static double Sharpness(List<(int X, int Y)> points, BinaryImage ink, double degrees)
    {
        var slope = Math.Tan(degrees * Math.PI / 180);
        var margin = (int)(Math.Abs(slope) * ink.Width) + 1;
        var rows = new int[((ink.Height + (2 * margin)) / Step) + 2];
        foreach (var (x, y) in points)
        {
            rows[(int)(y + (slope * x) + margin) / Step]++;
        }

        double sharpness = 0;
        for (var i = 1; i < rows.Length; i++)
        {
            double change = rows[i] - rows[i - 1];
            sharpness += change * change;
        }

        return sharpness;
    }

    private static byte Between(GrayscaleImage picture, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left >= picture.Width - 1 || top >= picture.Height - 1)
        {
            return GrayscaleImage.White;
        }

        var at = (top * picture.Width) + left;
        var pixels = picture.Pixels;
        var (right, down) = (x - left, y - top);
        var upper = pixels[at] + (right * (pixels[at + 1] - pixels[at]));
        var lower = pixels[at + picture.Width] + (right * (pixels[at + picture.Width + 1] - pixels[at + picture.Width]));
        return (byte)(upper + (down * (lower - upper)) + 0.5);
    }
}
