using Ingest.Model.Output;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>kind:referat</c>, items of such a document.</summary>
public sealed record MeetingKindNode(int Start, int Length, MeetingKind Kind) : QueryNode(Start, Length);
