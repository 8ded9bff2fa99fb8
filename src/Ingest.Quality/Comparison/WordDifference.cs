using System.Collections.Immutable;

namespace Ingest.Quality.Comparison;

/// <summary>Where two folded texts part, word by word (longest common subsequence), for a person to read.</summary>
public static class WordDifference
{
    private const int ContextWords = 5;

    /// <summary>Above this many word pairs the differing middle is one change.</summary>
    private const long MostPairs = 4_000_000;

    public static ImmutableArray<WordChange> Changes(string expected, string came)
    {
        var (a, b) = (expected.Split(' '), came.Split(' '));
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        var (i, j) = (0, 0);
        foreach (var (nextA, nextB) in Common(a, b).Append((a.Length, b.Length)))
        {
            if (nextA > i || nextB > j)
            {
                changes.Add(new(
                    a[..i].Sum(word => word.Length + 1),
                    string.Join(' ', a[Math.Max(0, i - ContextWords)..i]),
                    string.Join(' ', a[i..nextA]),
                    string.Join(' ', b[j..nextB]),
                    string.Join(' ', a[nextA..Math.Min(a.Length, nextA + ContextWords)])));
            }

            (i, j) = (nextA + 1, nextB + 1);
        }

        return changes.ToImmutable();
    }

    /// <summary>The index pairs of the words both have.</summary>
    private static IEnumerable<(int A, int B)> Common(string[] a, string[] b)
    {
        var prefix = a.AsSpan().CommonPrefixLength(b);
        var suffix = 0;
        while (suffix < Math.Min(a.Length, b.Length) - prefix
            && string.Equals(a[^(suffix + 1)], b[^(suffix + 1)], StringComparison.Ordinal))
        {
            suffix++;
        }

        var head = Enumerable.Range(0, prefix).Select(i => (i, i));
        var tail = Enumerable.Range(0, suffix).Select(i => (a.Length - suffix + i, b.Length - suffix + i));
        return head.Concat(Middle(a, b, prefix, a.Length - suffix, b.Length - suffix)).Concat(tail);
    }

    private static List<(int A, int B)> Middle(string[] a, string[] b, int start, int endA, int endB)
    {
        var (rows, columns) = (endA - start, endB - start);
        var common = new List<(int A, int B)>();
        if ((long)rows * columns > MostPairs)
        {
            return common;
        }

        var best = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                best[i, j] = string.Equals(a[start + i], b[start + j], StringComparison.Ordinal)
                    ? best[i + 1, j + 1] + 1
                    : Math.Max(best[i + 1, j], best[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (string.Equals(a[start + i], b[start + j], StringComparison.Ordinal))
            {
                common.Add((start + i++, start + j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }
}
