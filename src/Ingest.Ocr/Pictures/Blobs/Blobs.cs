namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>Finds ink that stands alone and is as small and round as a full stop.</summary>
internal static class Blobs
{
    /// <summary>A full stop of 20 points, blurred.</summary>
    private const double LargestInches = 0.03;

    private const int Smallest = 2;

    /// <returns>From the top of the picture; within a row from the left.</returns>
    public static List<PixelBox> Find(BinaryImage ink, double dotsPerInch)
    {
        var largest = (int)Math.Ceiling(LargestInches * dotsPerInch);
        var found = new List<PixelBox>();
        for (var y = 0; y < ink.Height; y++)
        {
            var row = ink.Dark.AsSpan(y * ink.Width, ink.Width);
            for (var x = row.IndexOf(true); x >= 0 && x < ink.Width;)
            {
                var light = row[x..].IndexOf(false);
                var end = light < 0 ? ink.Width : x + light;
                if (end - x <= largest && IsClear(ink, y - 1, x, end - 1) && Below(ink, new PixelBox(x, y, end - 1, y), largest) is { } dot
                    && IsRound(dot))
                {
                    found.Add(dot);
                    end = Math.Max(end, dot.Right + 1); // its top may be of two runs
                }

                var next = row[end..].IndexOf(true);
                x = next < 0 ? -1 : end + next;
            }
        }

        return found;
    }

    private static bool IsRound(PixelBox dot) =>
        Math.Min(dot.Width, dot.Height) >= Smallest
            && Math.Abs(dot.Width - dot.Height) <= Math.Max(Smallest, Math.Max(dot.Width, dot.Height) / 2);

    /// <summary>The whole of what hangs together with a run of ink, row by row downward; null where it is too large.</summary>
    private static PixelBox? Below(BinaryImage ink, PixelBox top, int largest)
    {
        var (left, right) = (top.Left, top.Right);
        for (var y = top.Top + 1; y <= top.Top + largest; y++)
        {
            if (y == ink.Height)
            {
                return null; // the picture's edge may have cut it
            }

            if (IsClear(ink, y, left, right))
            {
                return new PixelBox(left, top.Top, right, y - 1);
            }

            while (left > 0 && right - left < largest && ink[left - 1, y])
            {
                left--;
            }

            while (right + 1 < ink.Width && right - left < largest && ink[right + 1, y])
            {
                right++;
            }

            if (right - left + 1 > largest)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>No ink in a row between two columns, nor at their corners.</summary>
    private static bool IsClear(BinaryImage ink, int y, int left, int right)
    {
        if (y < 0)
        {
            return true;
        }

        var (from, to) = (Math.Max(0, left - 1), Math.Min(ink.Width - 1, right + 1));
        return !ink.Dark.AsSpan((y * ink.Width) + from, to - from + 1).Contains(true);
    }
}
