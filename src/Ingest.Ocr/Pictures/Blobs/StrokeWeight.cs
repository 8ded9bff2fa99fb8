namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>How heavy a word's strokes are: what tells bold type from plain on a picture.</summary>
public static class StrokeWeight
{
    /// <summary>The usual length in pixels of the ink's horizontal runs in a box: a letter's stems. 0 without ink.</summary>
    public static double Of(BinaryImage ink, int left, int top, int right, int bottom)
    {
        var lengths = new List<int>();
        (left, top, right, bottom) = (Math.Max(left, 0), Math.Max(top, 0), Math.Min(right, ink.Width - 1),
            Math.Min(bottom, ink.Height - 1));
        for (var y = top; y <= bottom; y++)
        {
            var run = 0;
            for (var x = left; x <= right + 1; x++)
            {
                if (x <= right && ink[x, y])
                {
                    run++;
                }
                else if (run > 0)
                {
                    lengths.Add(run);
                    run = 0;
                }
            }
        }

        if (lengths.Count == 0)
        {
            return 0;
        }

        // The middle half, as a mean: a median of whole pixels is too coarse.
        lengths.Sort();
        var quarter = lengths.Count / 4;
        return lengths.Skip(quarter).Take(Math.Max(1, lengths.Count - (2 * quarter))).Average();
    }
}
