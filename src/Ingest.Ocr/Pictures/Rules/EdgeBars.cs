namespace Ingest.Ocr.Pictures.Rules;

/// <summary>
/// Upright bars at the left or right edge of a heading's picture: an engine reads them as strokes. Letters stand within their height.
/// </summary>
internal static class EdgeBars
{
    /// <summary>A column of a bar is dark for so much of the picture's height.</summary>
    private const double Filled = 0.85;

    /// <summary>
    /// How far from the edge a bar may begin, and how broad it may be, in heights of the picture: broader it is what letters stand on.
    /// </summary>
    private const double Farthest = 0.15;
    private const double Broadest = 0.4;

    public static GrayscaleImage Without(GrayscaleImage darkOnWhite)
    {
        var ink = BinaryImage.Of(darkOnWhite);
        var (left, right) = (Bar(ink, x => x), Bar(ink, x => ink.Width - 1 - x));
        if (left == 0 && right == 0)
        {
            return darkOnWhite;
        }

        var picture = darkOnWhite with { Pixels = [.. darkOnWhite.Pixels] };
        for (var y = 0; y < picture.Height; y++)
        {
            picture.Row(y)[..left].Fill(GrayscaleImage.White);
            picture.Row(y)[(picture.Width - right)..].Fill(GrayscaleImage.White);
        }

        return picture;
    }

    /// <summary>How many columns from the edge on a bar takes; 0 where there is none. The blur beside it goes with it.</summary>
    /// <param name="column">The n-th from the edge.</param>
    private static int Bar(BinaryImage ink, Func<int, int> column)
    {
        const int Blur = 2;
        var (first, end) = (0, 0);
        var most = (int)Math.Min(ink.Width / 2, (Farthest + Broadest) * ink.Height);
        while (first < most && Share(ink, column(first)) < Filled)
        {
            if (first > Farthest * ink.Height)
            {
                return 0;
            }

            first++;
        }

        end = first;
        while (end < most && Share(ink, column(end)) >= Filled)
        {
            end++;
        }

        if (end == first || end == most)
        {
            return 0;
        }

        end = Math.Min(ink.Width, end + Blur);
        return StandsOut(ink, column, first, end) ? end : 0;
    }

    /// <summary>It reaches above and below all else: an I among letters stands on their line.</summary>
    private static bool StandsOut(BinaryImage ink, Func<int, int> column, int first, int end)
    {
        const int LeastOut = 2;
        var (top, bottom) = (ink.Height, -1);
        var (barTop, barBottom) = (ink.Height, -1);
        for (var y = 0; y < ink.Height; y++)
        {
            for (var x = first; x < ink.Width; x++)
            {
                if (ink[column(x), y])
                {
                    (barTop, barBottom) = x < end ? (Math.Min(barTop, y), Math.Max(barBottom, y)) : (barTop, barBottom);
                    (top, bottom) = x >= end ? (Math.Min(top, y), Math.Max(bottom, y)) : (top, bottom);
                }
            }
        }

        return bottom >= 0 && barTop <= top - LeastOut && barBottom >= bottom + LeastOut;
    }

    private static double Share(BinaryImage ink, int x)
    {
        var dark = 0;
        for (var y = 0; y < ink.Height; y++)
        {
            dark += ink[x, y] ? 1 : 0;
        }

        return (double)dark / ink.Height;
    }
}
