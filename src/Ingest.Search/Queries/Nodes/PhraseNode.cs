namespace Ingest.Search.Queries.Nodes;

/// <summary>Words in this order beside one another: <c>"social- og sundhedsudvalget"</c>.</summary>
/// <param name="Start">The opening quote's.</param>
/// <param name="Length">Up to the closing one's end.</param>
public sealed record PhraseNode(int Start, int Length, string Text) : TextNode(Start, Length, Text);
