namespace Ingest.Ocr.Pictures;

/// <summary>A coloured bar with paper round it: letters stand on the bar, so the paper goes.</summary>
internal static class Bars
{
    /// <summary>A row or column of which so much is dark belongs to the bar.</summary>
    private const double Filled = 0.5;

    /// <summary>A bar is as high as a line of text: so much of the piece.</summary>
    private const double LeastShare = 0.35;

    /// <returns>The bar in the piece; null where there is none, or nothing else.</returns>
    public static PixelBox? In(GrayPicture darkOnWhite)
    {
        var ink = Ink.Of(darkOnWhite);
        var rows = Reach(ink.Height, y => Share(ink, 0, ink.Width - 1, y, y));
        if (rows is not var (top, bottom) || bottom - top + 1 < LeastShare * ink.Height)
        {
            return null;
        }

        var columns = Reach(ink.Width, x => Share(ink, x, x, top, bottom));
        return columns is var (left, right) && (right - left + 1 < ink.Width || bottom - top + 1 < ink.Height) ? new PixelBox(left, top, right, bottom) : null;
    }

    private static (int First, int Last)? Reach(int length, Func<int, double> share)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < length; i++)
        {
            if (share(i) >= Filled)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return first < 0 ? null : (first, last);
    }

    private static double Share(Ink ink, int left, int right, int top, int bottom)
    {
        var dark = 0;
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                dark += ink[x, y] ? 1 : 0;
            }
        }

        return (double)dark / ((right - left + 1) * (bottom - top + 1));
    }
}
