using System.Collections.Immutable;

namespace Ingest.Search.Queries.Nodes;

/// <summary>All of the parts hold.</summary>
/// <param name="Parts">Two at least, none of them an <see cref="AllNode"/>. Where every one is a <see cref="NotNode"/>, everything else
/// is asked for.</param>
public sealed record AllNode(int Start, int Length, ImmutableArray<QueryNode> Parts) : QueryNode(Start, Length);
