using System.Collections.Immutable;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching;

namespace Ingest.Search.Queries;

/// <param name="Root">Null where the question asks for nothing in particular: everything fits.</param>
/// <param name="Problems">In the order of their places.</param>
public sealed record ParsedQuery(QueryNode? Root, ImmutableArray<QueryProblem> Problems);
