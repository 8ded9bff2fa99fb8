using System.Collections.Immutable;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Building;

/// <summary>Nodes put together, with the place from the first to the last; one alone stays itself, and none is none.</summary>
internal static class Groups
{
    public static QueryNode? Any(IEnumerable<QueryNode> parts)
    {
        ImmutableArray<QueryNode> nodes = [.. parts.SelectMany(part => part is AnyNode any ? any.Parts : [part])];
        if (nodes.Length < 2)
        {
            return nodes.FirstOrDefault();
        }

        var (start, length) = Place(nodes);
        return new AnyNode(start, length, nodes);
    }

    public static QueryNode? All(IEnumerable<QueryNode> parts)
    {
        ImmutableArray<QueryNode> nodes = [.. parts.SelectMany(part => part is AllNode all ? all.Parts : [part])];
        if (nodes.Length < 2)
        {
            return nodes.FirstOrDefault();
        }

        var (start, length) = Place(nodes);
        return new AllNode(start, length, nodes);
    }

    /// <param name="parts">Two at least.</param>
    public static NearNode Near(ImmutableArray<QueryNode> parts, int distance)
    {
        var (start, length) = Place(parts);
        return new NearNode(start, length, parts, distance);
    }

    private static (int Start, int Length) Place(ImmutableArray<QueryNode> nodes)
    {
        var start = nodes.Min(node => node.Start);
        return (start, nodes.Max(node => node.End) - start);
    }
}
