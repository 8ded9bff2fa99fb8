namespace Ingest.Ocr.Pictures;

/// <summary>Where a part of a picture is dark.</summary>
internal static class DarkPixels
{
    private const byte Dark = 128;

    /// <summary>Fewer pixels of a row or column are a speck.</summary>
    private const int Fewest = 2;

    /// <summary>The smallest rectangle round the dark rows and columns within; null where there are none.</summary>
    public static PixelBox? Around(GrayscaleImage picture, PixelBox within)
    {
        var columns = new int[within.Width];
        var (top, bottom) = (-1, -1);
        for (var y = within.Top; y <= within.Bottom; y++)
        {
            var row = picture.Row(y);
            var dark = 0;
            for (var x = within.Left; x <= within.Right; x++)
            {
                if (row[x] < Dark)
                {
                    dark++;
                    columns[x - within.Left]++;
                }
            }

            if (dark >= Fewest)
            {
                top = top < 0 ? y : top;
                bottom = y;
            }
        }

        var left = Array.FindIndex(columns, dark => dark >= Fewest);
        var right = Array.FindLastIndex(columns, dark => dark >= Fewest);
        return top < 0 || left < 0 ? null : new PixelBox(within.Left + left, top, within.Left + right, bottom);
    }
}
