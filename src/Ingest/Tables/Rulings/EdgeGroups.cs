using System.Collections.Immutable;

namespace Ingest.Tables.Rulings;

/// <summary>Edges that hang together: each group is the ruling of one table, box or drawing.</summary>
internal static class EdgeGroups
{
    /// <summary>How far apart in points an edge's end and the edge it should meet may be.</summary>
    public const double ReachPoints = 3;

    public static ImmutableArray<ImmutableArray<Edge>> Of(ImmutableArray<Edge> edges)
    {
        var horizontal = edges.Where(edge => edge.Horizontal).OrderBy(edge => edge.At).ToArray();
        var vertical = edges.Where(edge => !edge.Horizontal).ToArray();
        var parent = Enumerable.Range(0, horizontal.Length + vertical.Length).ToArray();
        for (var v = 0; v < vertical.Length; v++)
        {
            for (var h = First(horizontal, vertical[v].From - ReachPoints);
                h < horizontal.Length && horizontal[h].At <= vertical[v].To + ReachPoints; h++)
            {
                if (Edge.Meet(horizontal[h], vertical[v], ReachPoints))
                {
                    parent[Root(parent, h)] = Root(parent, horizontal.Length + v);
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, parent.Length)
                .GroupBy(i => Root(parent, i))
                .Select(group => group.Select(i => i < horizontal.Length ? horizontal[i] : vertical[i - horizontal.Length])
                    .ToImmutableArray()),
        ];
    }

    private static int First(Edge[] sorted, double at)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].At < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
        {
            i = parent[i] = parent[parent[i]];
        }

        return i;
    }
}
