using System.Collections.Immutable;

namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>The pieces of ink that white columns part: a figure's digits and marks, most letters of a word.</summary>
public static class InkRuns
{
    /// <returns>From left to right, each as high as its own ink.</returns>
    public static ImmutableArray<PixelBox> Of(BinaryImage ink, PixelBox within)
    {
        var (left, top) = (Math.Max(0, within.Left), Math.Max(0, within.Top));
        var (width, bottom) = (Math.Min(ink.Width - 1, within.Right) - left + 1, Math.Min(ink.Height - 1, within.Bottom));
        if (width <= 0 || bottom < top)
        {
            return [];
        }

        var (highest, lowest) = (new int[width], new int[width]);
        Array.Fill(highest, -1);
        for (var y = top; y <= bottom; y++)
        {
            var row = ink.Dark.AsSpan((y * ink.Width) + left, width);
            for (var x = 0; x < width; x++)
            {
                if (row[x])
                {
                    highest[x] = highest[x] < 0 ? y : highest[x];
                    lowest[x] = y;
                }
            }
        }

        var runs = ImmutableArray.CreateBuilder<PixelBox>();
        for (var x = 0; x < width; x++)
        {
            var start = x;
            var (over, under) = (int.MaxValue, -1);
            for (; x < width && highest[x] >= 0; x++)
            {
                (over, under) = (Math.Min(over, highest[x]), Math.Max(under, lowest[x]));
            }

            if (x > start)
            {
                runs.Add(new PixelBox(left + start, over, left + x - 1, under));
            }
        }

        return runs.ToImmutable();
    }
}
