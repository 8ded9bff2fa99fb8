using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Building;

/// <summary>
/// Choices of one kind beside one another: an item has one body and one case, so two of them mean either, and kinds go with them as
/// they do where they are ticked off beside the question; a written AND means both. A lower bound and an upper one are one range.
/// </summary>
internal static class Choices
{
    public static IEnumerable<QueryNode> Join(IReadOnlyList<AllPart> parts)
    {
        var groups = new List<List<QueryNode>>();
        var choices = new Dictionary<Type, List<QueryNode>>();
        for (var i = 0; i < parts.Count; i++)
        {
            var isStrict = parts[i].IsJoined || (i + 1 < parts.Count && parts[i + 1].IsJoined);
            var kind = isStrict ? null : KindOf(parts[i].Node);
            if (kind is not null && choices.TryGetValue(kind, out var others))
            {
                others.Add(parts[i].Node);
                continue;
            }

            groups.Add([parts[i].Node]);
            if (kind is not null)
            {
                choices[kind] = groups[^1];
            }
        }

        return Ranges([.. groups.Select(group => Groups.Any(group)!)]);
    }

    private static Type? KindOf(QueryNode node) => node switch
    {
        BodyNode or CaseNode or FieldKindNode or MeetingKindNode => node.GetType(),
        AnyNode { Parts: [var first, .. var rest] } when rest.All(part => part.GetType() == first.GetType()) => KindOf(first),
        _ => null,
    };

    /// <summary><c>amount:&gt;10mio amount:&lt;20mio</c> asks for one amount between the two.</summary>
    private static List<QueryNode> Ranges(List<QueryNode> nodes)
    {
        if (nodes.OfType<AmountNode>().ToList() is not [var one, var other])
        {
            return nodes;
        }

        var (lower, upper) = one.To is null ? (one, other) : (other, one);
        if (lower is { From: { } from, To: null } && upper is { From: null, To: { } to } && from <= to)
        {
            var start = Math.Min(one.Start, other.Start);
            nodes[nodes.IndexOf(one)] = lower with
            {
                Start = start, Length = Math.Max(one.End, other.End) - start, To = to, IncludesTo = upper.IncludesTo,
            };
            nodes.Remove(other);
        }

        return nodes;
    }
}
