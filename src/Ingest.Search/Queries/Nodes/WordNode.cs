namespace Ingest.Search.Queries.Nodes;

/// <summary>A word in any of its forms: <c>lånepulje</c>, <c>social-</c>, <c>10:00</c>, <c>§ 54, stk. 2</c>.</summary>
public sealed record WordNode(int Start, int Length, string Text) : TextNode(Start, Length, Text);
