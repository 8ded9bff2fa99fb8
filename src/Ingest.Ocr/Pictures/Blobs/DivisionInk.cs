namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>
/// Whether ink is a division sign (÷): a stroke with a dot over it and one below, which Danish accounts print for a minus.
/// </summary>
public static class DivisionInk
{
    /// <summary>A dot against the stroke: its width is 0.17 to 0.3 of it in text faces, and a scan blurs both.</summary>
    private const double WidestDot = 0.5;

    /// <param name="within">Round the sign alone.</param>
    public static bool Is(BinaryImage ink, PixelBox within)
    {
        var pieces = Pieces(ink, within);
        return pieces is [var over, var stroke, var under]
            && stroke > within.Width / 2
            && over <= WidestDot * stroke && under <= WidestDot * stroke;
    }

    /// <summary>The pieces that white rows part, from the top, each as wide as its widest row, in pixels.</summary>
    private static List<int> Pieces(BinaryImage ink, PixelBox within)
    {
        var pieces = new List<int>();
        var before = 0;
        for (var y = Math.Max(0, within.Top); y <= Math.Min(ink.Height - 1, within.Bottom); y++)
        {
            var width = ink.Dark.AsSpan((y * ink.Width) + within.Left, within.Width).Count(true);
            if (width > 0 && before == 0)
            {
                pieces.Add(width);
            }
            else if (width > 0)
            {
                pieces[^1] = Math.Max(pieces[^1], width);
            }

            before = width;
        }

        return pieces;
    }
}
