using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Building;

/// <param name="IsJoined">By a written AND to the one before.</param>
internal readonly record struct AllPart(QueryNode Node, bool IsJoined);
