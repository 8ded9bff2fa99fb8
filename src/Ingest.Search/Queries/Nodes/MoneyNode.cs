namespace Ingest.Search.Queries.Nodes;

/// <summary>An amount typed among the words, with its unit.</summary>
/// <param name="Text">As typed: <c>561,5 mio. kr.</c></param>
/// <param name="Kroner">What it is in whole kroner and their parts.</param>
public sealed record MoneyNode(int Start, int Length, string Text, decimal Kroner) : TextNode(Start, Length, Text);
