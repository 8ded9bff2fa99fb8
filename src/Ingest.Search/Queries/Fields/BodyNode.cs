using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>body:</c>, items of a committee or council.</summary>
/// <param name="Text">Its name as typed, or a part of it: <c>økonomiudvalget</c>, <c>Kultur- og fritidsudvalget</c>.</param>
public sealed record BodyNode(int Start, int Length, string Text) : QueryNode(Start, Length);
