namespace Ingest.Search.Queries.Nodes;

/// <summary>A case number typed among the words: the case's items are meant, and texts that name it.</summary>
/// <param name="Text">As typed: <c>SAG-2024-02570</c>.</param>
/// <param name="Key">The form that all its prints have, as <see cref="Ingest.Facts.Cases.CaseKey"/> makes it.</param>
public sealed record CaseNumberNode(int Start, int Length, string Text, string Key) : TextNode(Start, Length, Text);
