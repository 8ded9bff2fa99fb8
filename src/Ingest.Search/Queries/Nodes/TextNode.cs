namespace Ingest.Search.Queries.Nodes;

/// <summary>What is looked for in titles and texts.</summary>
/// <param name="Text">As typed between the signs (quotes, star), without control characters, lone surrogates and invisible marks.</param>
public abstract record TextNode(int Start, int Length, string Text) : QueryNode(Start, Length);
