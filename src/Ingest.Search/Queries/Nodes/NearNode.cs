using System.Collections.Immutable;

namespace Ingest.Search.Queries.Nodes;

/// <summary>Parts that stand near one another, in any order.</summary>
/// <param name="Parts">Two at least; each a <see cref="TextNode"/>, or an <see cref="AnyNode"/> of such alone.</param>
/// <param name="Distance">At most so many words stand between them in all; 0: they touch.</param>
public sealed record NearNode(int Start, int Length, ImmutableArray<QueryNode> Parts, int Distance) : QueryNode(Start, Length);
