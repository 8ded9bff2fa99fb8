using Ingest.Model.Output;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>kind:indstilling</c>, items with such a field.</summary>
public sealed record FieldKindNode(int Start, int Length, FieldKind Kind) : QueryNode(Start, Length);
