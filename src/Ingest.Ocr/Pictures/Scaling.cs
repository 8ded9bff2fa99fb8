namespace Ingest.Ocr.Pictures;

/// <summary>Makes pictures larger or smaller, each pixel the mean of what it covers.</summary>
internal static class Scaling
{
    public static GrayscaleImage Scale(GrayscaleImage picture, double factor)
    {
        var (width, height) = (Math.Max(1, (int)Math.Round(picture.Width * factor)), Math.Max(1, (int)Math.Round(picture.Height * factor)));
        var scaled = new GrayscaleImage(width, height, new byte[width * height]);
        var columns = Steps(picture.Width, width);
        var rows = Steps(picture.Height, height);
        for (var y = 0; y < height; y++)
        {
            var row = scaled.Row(y);
            for (var x = 0; x < width; x++)
            {
                row[x] = factor < 1 ? Mean(picture, columns[x], columns[x + 1], rows[y], rows[y + 1])
                    : Between(picture, (columns[x] + columns[x + 1]) / 2, (rows[y] + rows[y + 1]) / 2);
            }
        }

        return scaled;
    }

    private static double[] Steps(int from, int to) => [.. Enumerable.Range(0, to + 1).Select(i => (double)i * from / to)];

    private static byte Mean(GrayscaleImage picture, double left, double right, double top, double bottom)
    {
        double sum = 0, weight = 0;
        for (var y = (int)top; y < bottom && y < picture.Height; y++)
        {
            var high = Math.Min(bottom, y + 1) - Math.Max(top, y);
            for (var x = (int)left; x < right && x < picture.Width; x++)
            {
                var share = high * (Math.Min(right, x + 1) - Math.Max(left, x));
                sum += share * picture.Row(y)[x];
                weight += share;
            }
        }

        return (byte)(sum / weight);
    }

    /// <summary>Bilinear, pixels standing for their middles.</summary>
    private static byte Between(GrayscaleImage picture, double x, double y)
    {
        var (left, top) = (Math.Clamp(x - 0.5, 0, picture.Width - 1), Math.Clamp(y - 0.5, 0, picture.Height - 1));
        var (column, row) = ((int)left, (int)top);
        var (right, below) = (Math.Min(column + 1, picture.Width - 1), Math.Min(row + 1, picture.Height - 1));
        var (a, b) = (left - column, top - row);
        return (byte)(((1 - b) * (((1 - a) * picture.Row(row)[column]) + (a * picture.Row(row)[right])))
            + (b * (((1 - a) * picture.Row(below)[column]) + (a * picture.Row(below)[right]))));
    }
}
