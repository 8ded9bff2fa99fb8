using System.Numerics;
using System.Runtime.InteropServices;

namespace Ingest.Ocr.Pictures;

/// <summary>What is dark on a picture: one flag a pixel, row by row from the top.</summary>
public sealed record BinaryImage(int Width, int Height, bool[] Dark)
{
    /// <summary>Paler than this is paper, however pale the rest is: an empty page has no ink.</summary>
    private const int PalestInk = 190;

    private const int Tile = 64;

    public bool this[int x, int y] => Dark[(y * Width) + x];

    /// <summary>Parts dark from light where the two groups differ most (Otsu, 1979).</summary>
    public static BinaryImage Of(GrayscaleImage picture) => Of(picture, Math.Min(Threshold(picture), PalestInk));

    /// <summary>The same with what is paler, halfway to the paper: hairlines, which a scanner blurs to grey.</summary>
    public static BinaryImage WithPale(GrayscaleImage picture) =>
        Of(picture, Math.Min((Threshold(picture) + GrayscaleImage.White) / 2, PalestLine));

    /// <summary>A shaded cell is no line.</summary>
    private const int PalestLine = 205;

    private static BinaryImage Of(GrayscaleImage picture, int threshold)
    {
        var dark = new bool[picture.Pixels.Length];
        var from = picture.Pixels;
        var to = MemoryMarshal.AsBytes(dark.AsSpan());
        var (darkest, one) = (new Vector<byte>((byte)threshold), Vector<byte>.One);
        var i = 0;
        for (; i <= from.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            (Vector.LessThanOrEqual(new Vector<byte>(from, i), darkest) & one).CopyTo(to[i..]);
        }

        for (; i < from.Length; i++)
        {
            dark[i] = from[i] <= threshold;
        }

        return new BinaryImage(picture.Width, picture.Height, dark);
    }

    /// <summary>The same with rows and columns exchanged.</summary>
    public BinaryImage Transposed()
    {
        // Tile by tile: whole columns would fetch each row of memory anew for every pixel.
        var dark = new bool[Dark.Length];
        for (var top = 0; top < Height; top += Tile)
        {
            for (var left = 0; left < Width; left += Tile)
            {
                for (var x = left; x < Math.Min(left + Tile, Width); x++)
                {
                    for (var y = top; y < Math.Min(top + Tile, Height); y++)
                    {
                        dark[(x * Height) + y] = Dark[(y * Width) + x];
                    }
                }
            }
        }

        return new BinaryImage(Height, Width, dark);
    }

    /// <summary>Of two groups of levels as different as can be, the darker one's last level (Otsu, 1979).</summary>
    internal static int Threshold(GrayscaleImage picture)
    {
        var counts = Counts(picture.Pixels);

        double all = picture.Pixels.Length, sum = 0;
        for (var level = 0; level < counts.Length; level++)
        {
            sum += (double)level * counts[level];
        }

        double below = 0, sumBelow = 0, widest = -1;
        var best = 0;
        for (var level = 0; level < counts.Length - 1; level++)
        {
            below += counts[level];
            sumBelow += (double)level * counts[level];
            if (below == 0 || below == all)
            {
                continue;
            }

            var apart = (sumBelow / below) - ((sum - sumBelow) / (all - below));
            var between = below * (all - below) * apart * apart;
            if (between > widest)
            {
                (widest, best) = (between, level);
            }
        }

        return best;
    }

    /// <summary>How many pixels have each of the 256 levels.</summary>
    private static int[] Counts(byte[] pixels)
    {
        // In turn into two: paper follows on paper, and a count that has just been written would be waited for.
        var (even, odd) = (new int[256], new int[256]);
        for (var i = 0; i + 1 < pixels.Length; i += 2)
        {
            even[pixels[i]]++;
            odd[pixels[i + 1]]++;
        }

        if (pixels.Length % 2 == 1)
        {
            even[pixels[^1]]++;
        }

        return [.. even.Zip(odd, (one, other) => one + other)];
    }
}
