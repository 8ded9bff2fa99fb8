namespace Ingest.Ocr.Pictures.Rules;

/// <summary>A coloured bar with paper round it: letters stand on the bar, so the paper goes.</summary>
internal static class Bars
{
    /// <summary>A row or column of which so much is dark belongs to the bar.</summary>
    private const double Filled = 0.5;

    /// <summary>A bar is as high as a line of text: so much of the piece.</summary>
    private const double LeastShare = 0.35;

    /// <summary>Of its upper and lower edge so much is dark: its corners may be round.</summary>
    private const double DarkRim = 0.8;

    /// <returns>The bar in the piece; null where there is none, or nothing else.</returns>
    public static PixelBox? In(GrayscaleImage darkOnWhite)
    {
        var ink = BinaryImage.Of(darkOnWhite);
        var rows = Reach(ink.Height, y => Share(ink, 0, ink.Width - 1, y, y));
        if (rows is not var (top, bottom) || bottom - top + 1 < LeastShare * ink.Height)
        {
            return null;
        }

        var columns = Reach(ink.Width, x => Share(ink, x, x, top, bottom));
        return columns is var (left, right) && (right - left + 1 < ink.Width || bottom - top + 1 < ink.Height)
            && IsDarkRound(ink, left, top, right, bottom)
            ? new PixelBox(left, top, right, bottom) : null;
    }

    /// <summary>Letters stand inside of a bar, and bold letters alone are dark in the middle of their line only.</summary>
    private static bool IsDarkRound(BinaryImage ink, int left, int top, int right, int bottom) =>
        Share(ink, left, right, top, top) >= DarkRim && Share(ink, left, right, bottom, bottom) >= DarkRim
            && Share(ink, left, left, top, bottom) >= Filled && Share(ink, right, right, top, bottom) >= Filled;

    /// <summary>Letters don't reach the bar's rim: what does is paper at its round corners, or a frame.</summary>
    public static GrayscaleImage WithoutRim(GrayscaleImage darkOnWhite)
    {
        var (picture, ink) = (darkOnWhite with { Pixels = [.. darkOnWhite.Pixels] }, BinaryImage.Of(darkOnWhite));
        var (seen, open) = (new bool[ink.Dark.Length], new Stack<(int X, int Y)>());
        for (var x = 0; x < ink.Width; x++)
        {
            Visit(x, 0);
            Visit(x, ink.Height - 1);
        }

        for (var y = 0; y < ink.Height; y++)
        {
            Visit(0, y);
            Visit(ink.Width - 1, y);
        }

        while (open.TryPop(out var at))
        {
            picture.Clear(new PixelBox(at.X, at.Y, at.X, at.Y), 1);
            Visit(at.X - 1, at.Y);
            Visit(at.X + 1, at.Y);
            Visit(at.X, at.Y - 1);
            Visit(at.X, at.Y + 1);
        }

        return picture;

        void Visit(int x, int y)
        {
            if (x >= 0 && y >= 0 && x < ink.Width && y < ink.Height && ink[x, y] && !seen[(y * ink.Width) + x])
            {
                seen[(y * ink.Width) + x] = true;
                open.Push((x, y));
            }
        }
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

    private static double Share(BinaryImage ink, int left, int right, int top, int bottom)
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
