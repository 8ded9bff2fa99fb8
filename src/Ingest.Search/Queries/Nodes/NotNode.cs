namespace Ingest.Search.Queries.Nodes;

/// <summary>The part does not hold. By itself it asks for everything else.</summary>
/// <param name="Start">The sign's.</param>
/// <param name="Part">No <see cref="NotNode"/>.</param>
public sealed record NotNode(int Start, int Length, QueryNode Part) : QueryNode(Start, Length);
