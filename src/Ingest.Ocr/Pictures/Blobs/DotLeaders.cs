using System.Collections.Immutable;

namespace Ingest.Ocr.Pictures.Blobs;

/// <summary>
/// Finds dots in even steps on one line: an engine makes words of them, and of the figures at their ends letters. They are
/// taken off the picture before it is read and put back as what they are.
/// </summary>
public static class DotLeaders
{
    /// <summary>Three are an ellipsis.</summary>
    private const int Fewest = 6;

    /// <summary>From a full stop of five points set close to one of fourteen set wide; the dots of a halftone are closer.</summary>
    private const double ShortestStepInches = 0.02;
    private const double LongestStepInches = 0.14;

    /// <summary>A dotted border has its dots closer, against their width.</summary>
    private const double LeastStepToDot = 1.45;

    /// <summary>Share of a step by which a scan may move a dot.</summary>
    private const double Uneven = 0.25;

    /// <summary>White above and below a dot, in its heights, and for which share of the dots.</summary>
    private const int Free = 3;
    private const double FreeShare = 0.8;

    /// <summary>Pixels by which dots of one line may stand higher.</summary>
    private const int OffLine = 2;

    /// <returns>In no order.</returns>
    public static List<DotLeader> Find(BinaryImage ink, double dotsPerInch)
    {
        var open = new Dictionary<int, List<PixelBox>>();
        var found = new List<DotLeader>();
        var longest = LongestStepInches * dotsPerInch;
        foreach (var dot in Ordered(ink, dotsPerInch))
        {
            var bottom = Enumerable.Range(dot.Bottom - OffLine, (2 * OffLine) + 1)
                .Where(row => open.TryGetValue(row, out var chain) && GoesOn(chain, dot, longest))
                .Cast<int?>().MinBy(row => Math.Abs(row!.Value - dot.Bottom));
            var chain = bottom is { } at && open.Remove(at, out var before) ? before : [];
            Fill(chain, dot);
            chain.Add(dot);
            if (open.Remove(dot.Bottom, out var done))
            {
                Close(done, ink, dotsPerInch, found);
            }

            open[dot.Bottom] = chain;
        }

        foreach (var chain in open.Values)
        {
            Close(chain, ink, dotsPerInch, found);
        }

        return found;
    }

    private static IEnumerable<PixelBox> Ordered(BinaryImage ink, double dotsPerInch) =>
        Blobs.Find(ink, dotsPerInch).OrderBy(dot => dot.Left).ThenBy(dot => dot.Top);

    private static bool GoesOn(List<PixelBox> chain, PixelBox dot, double longest)
    {
        var step = (double)(dot.Left - chain[^1].Left);
        if (step > longest || step < LeastStepToDot * dot.Width)
        {
            return false;
        }

        var usual = Step(chain);
        return usual == 0 || Math.Abs(step - usual) <= Uneven * usual || Math.Abs(step - (2 * usual)) <= Uneven * usual;
    }

    /// <summary>Puts in the dot that the scan lost.</summary>
    private static void Fill(List<PixelBox> chain, PixelBox dot)
    {
        var usual = Step(chain);
        if (usual > 0 && dot.Left - chain[^1].Left > 1.5 * usual)
        {
            var at = (int)(chain[^1].Left + usual);
            chain.Add(dot with { Left = at, Right = at + dot.Width - 1 });
        }
    }

    /// <summary>The mean step; 0 for a dot alone.</summary>
    private static double Step(List<PixelBox> chain) => chain.Count < 2 ? 0 : (double)(chain[^1].Left - chain[0].Left) / (chain.Count - 1);

    /// <summary>The dots over letters have strokes under them, and a dotted pattern has dots: a leader stands free.</summary>
    private static bool IsFree(List<PixelBox> chain, BinaryImage ink) =>
        chain.Count(
            dot => IsClear(ink, dot, dot.Top - (Free * dot.Height), dot.Top - 1)
                && IsClear(ink, dot, dot.Bottom + 1, dot.Bottom + (Free * dot.Height))) >= FreeShare * chain.Count;

    private static bool IsClear(BinaryImage ink, PixelBox dot, int top, int bottom)
    {
        for (var y = Math.Max(0, top); y <= Math.Min(ink.Height - 1, bottom); y++)
        {
            if (ink.Dark.AsSpan((y * ink.Width) + dot.Left, dot.Width).Contains(true))
            {
                return false;
            }
        }

        return true;
    }

    private static void Close(List<PixelBox> chain, BinaryImage ink, double dotsPerInch, List<DotLeader> found)
    {
        if (chain.Count >= Fewest && Step(chain) >= ShortestStepInches * dotsPerInch && IsFree(chain, ink))
        {
            found.Add(new DotLeader([.. chain]));
        }
    }
}
