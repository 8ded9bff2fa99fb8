using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>case:</c>, items of this case.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Key">As <see cref="Ingest.Facts.Cases.CaseKey"/> makes it.</param>
public sealed record CaseNode(int Start, int Length, string Text, string Key) : QueryNode(Start, Length);
