namespace Ingest.Ocr.Pictures.Rules;

/// <summary>Finds long thin runs of ink: ruling lines. Runs of neighbouring rows that touch are one line.</summary>
public static class RulingLineDetector
{
    private const double ShortestInches = 0.35;
    private const double ThickestInches = 0.035;

    /// <summary>A scan breaks a line for so many pixels.</summary>
    private const int WidestBreak = 3;

    /// <returns>The horizontal ones, from the top.</returns>
    public static List<RulingLine> Find(BinaryImage ink, double dotsPerInch) => Find(ink, dotsPerInch, ShortestInches);

    /// <summary>
    /// The horizontal ones, as <see cref="Find(BinaryImage, double)"/>, and the short ones that join two of the upright ones:
    /// sides of a box round a line of text.
    /// </summary>
    /// <param name="upright">Of the transposed picture.</param>
    public static List<RulingLine> Find(BinaryImage ink, double dotsPerInch, IReadOnlyList<RulingLine> upright)
    {
        var shortest = (int)(ShortestInches * dotsPerInch);
        bool Meets(int x, RulingLine streak) =>
            upright.Any(
                other => x >= other.Top - Corner && x <= other.Bottom + Corner && streak.Top >= other.Left - Corner
                    && streak.Bottom <= other.Right + Corner);
        return upright.Count == 0
            ? Find(ink, dotsPerInch) : Find(ink, dotsPerInch, ShortestSideInches)
                .FindAll(streak => streak.Length >= shortest || (Meets(streak.Left, streak) && Meets(streak.Right, streak)));
    }

    /// <summary>Lower than a line of small type no box is.</summary>
    private const double ShortestSideInches = 0.11;

    /// <summary>Pixels by which lines that meet may miss each other.</summary>
    private const int Corner = 4;

    private static List<RulingLine> Find(BinaryImage ink, double dotsPerInch, double shortestInches)
    {
        var shortest = (int)(shortestInches * dotsPerInch);
        var open = new List<Growing>();
        var found = new List<RulingLine>();
        for (var y = 0; y < ink.Height; y++)
        {
            foreach (var (left, right) in Runs(ink, y, shortest))
            {
                Join(open, left, right, y);
            }

            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].Bottom < y - 1)
                {
                    Close(open[i], ink, dotsPerInch, found);
                    open.RemoveAt(i);
                }
            }
        }

        open.ForEach(streak => Close(streak, ink, dotsPerInch, found));
        return found;
    }

    private sealed class Growing(int left, int right, int row)
    {
        public int Left { get; set; } = left;

        public int Right { get; set; } = right;

        public int Top { get; } = row;

        public int Bottom { get; set; } = row;

        public long Pixels { get; set; } = right - left + 1;
    }

    private static void Close(Growing streak, BinaryImage ink, double dotsPerInch, List<RulingLine> found)
    {
        var length = streak.Right - streak.Left + 1;
        var thickness = (double)streak.Pixels / length;
        if (thickness <= ThickestInches * dotsPerInch && streak.Bottom - streak.Top < 2 * ThickestInches * dotsPerInch
            && StandsFree(streak, ink))
        {
            found.Add(new RulingLine(streak.Left, streak.Top, streak.Right, streak.Bottom, thickness));
        }
    }

    /// <summary>White on both sides for the most part: the middle of a line of small letters is none.</summary>
    private static bool StandsFree(Growing streak, BinaryImage ink)
    {
        int length = streak.Right - streak.Left + 1, above = 0, below = 0;
        var (over, under) = (Math.Max(0, streak.Top - Aside), Math.Min(ink.Height - 1, streak.Bottom + Aside));
        for (var x = streak.Left; x <= streak.Right; x++)
        {
            above += ink[x, over] ? 1 : 0;
            below += ink[x, under] ? 1 : 0;
        }

        return above < Crossed * length && below < Crossed * length;
    }

    /// <summary>Pixels from a line's edge, past the grey that a scan leaves there.</summary>
    private const int Aside = 3;

    /// <summary>Letters may stand on a line.</summary>
    private const double Crossed = 0.4;

    private static void Join(List<Growing> open, int left, int right, int y)
    {
        Growing? into = null;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var streak = open[i];
            if (streak.Bottom < y - 1 || streak.Right < left - 1 || streak.Left > right + 1)
            {
                continue;
            }

            if (into is null)
            {
                into = streak;
                streak.Left = Math.Min(streak.Left, left);
                streak.Right = Math.Max(streak.Right, right);
                streak.Bottom = y;
                streak.Pixels += right - left + 1;
            }
            else
            {
                into.Left = Math.Min(into.Left, streak.Left);
                into.Right = Math.Max(into.Right, streak.Right);
                into.Pixels += streak.Pixels;
                open.RemoveAt(i);
            }
        }

        if (into is null)
        {
            open.Add(new Growing(left, right, y));
        }
    }

    private static IEnumerable<(int Left, int Right)> Runs(BinaryImage ink, int y, int shortest)
    {
        var row = y * ink.Width;
        for (var x = 0; x < ink.Width;)
        {
            if (!ink.Dark[row + x])
            {
                x++;
                continue;
            }

            var (left, right) = (x, x);
            for (; x < ink.Width && x - right <= WidestBreak; x++)
            {
                right = ink.Dark[row + x] ? x : right;
            }

            if (right - left + 1 >= shortest)
            {
                yield return (left, right);
            }
        }
    }
}
