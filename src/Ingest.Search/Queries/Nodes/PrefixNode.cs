namespace Ingest.Search.Queries.Nodes;

/// <summary>Words that begin so: <c>lån*</c>.</summary>
/// <param name="Text">What stands before the star; at least two letters or figures.</param>
public sealed record PrefixNode(int Start, int Length, string Text) : TextNode(Start, Length, Text);
