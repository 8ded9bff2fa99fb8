using System.Collections.Immutable;

namespace Ingest.Search.Queries.Nodes;

/// <summary>One of the parts holds at least.</summary>
/// <param name="Parts">Two at least, none of them an <see cref="AnyNode"/>.</param>
public sealed record AnyNode(int Start, int Length, ImmutableArray<QueryNode> Parts) : QueryNode(Start, Length);
