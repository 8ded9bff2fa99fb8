namespace Ingest.Quality.Boundaries;

/// <summary>
/// Which word of one long text is which of another, without crossing: runs of three words that each text has once are anchors (as in
/// patience diff), the most of them that keep their order are taken, and equal words next to them are added. About n log n.
/// </summary>
internal static class WordAlignment
{
    private const int RunWords = 3;

    /// <returns>For each word of <paramref name="a"/> its index in <paramref name="b"/>, or -1.</returns>
    public static int[] Align(string[] a, string[] b)
    {
        var partner = new int[a.Length];
        Array.Fill(partner, -1);
        foreach (var (i, j) in Longest(Anchors(a, b)))
        {
            for (var k = 0; k < RunWords; k++)
            {
                partner[i + k] = j + k;
            }
        }

        Forwards(a, b, partner);
        Backwards(a, b, partner);
        return partner;
    }

    private static List<(int A, int B)> Anchors(string[] a, string[] b)
    {
        var (inA, inB) = (Once(a), Once(b));
        return [.. inA.Where(run => inB.ContainsKey(run.Key)).Select(run => (run.Value, inB[run.Key])).Order()];
    }

    private static Dictionary<string, int> Once(string[] words)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + RunWords <= words.Length; i++)
        {
            var run = string.Join(' ', words, i, RunWords);
            if (!runs.TryAdd(run, i))
            {
                twice.Add(run);
            }
        }

        foreach (var run in twice)
        {
            runs.Remove(run);
        }

        return runs;
    }

    /// <summary>The longest run of pairs that rises on both sides.</summary>
    private static IEnumerable<(int A, int B)> Longest(List<(int A, int B)> pairs)
    {
        var ends = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].B < pairs[i].B ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var chain = new Stack<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            chain.Push(pairs[i]);
        }

        return chain;
    }

    private static void Forwards(string[] a, string[] b, int[] partner)
    {
        var nextTaken = Taken(partner, b.Length);
        for (int i = 0, j = 0; i < a.Length; i++)
        {
            if (partner[i] < 0 && j < b.Length && !nextTaken[j] && string.Equals(a[i], b[j], StringComparison.Ordinal))
            {
                partner[i] = j;
            }

            j = partner[i] < 0 ? b.Length : partner[i] + 1;
        }
    }

    private static void Backwards(string[] a, string[] b, int[] partner)
    {
        var taken = Taken(partner, b.Length);
        for (int i = a.Length - 1, j = b.Length - 1; i >= 0; i--)
        {
            if (partner[i] < 0 && j >= 0 && !taken[j] && string.Equals(a[i], b[j], StringComparison.Ordinal))
            {
                partner[i] = j;
            }

            j = partner[i] < 0 ? -1 : partner[i] - 1;
        }
    }

    private static bool[] Taken(int[] partner, int length)
    {
        var taken = new bool[length];
        foreach (var j in partner.Where(j => j >= 0))
        {
            taken[j] = true;
        }

        return taken;
    }
}
