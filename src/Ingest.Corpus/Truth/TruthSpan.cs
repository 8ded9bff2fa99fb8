namespace Ingest.Corpus.Truth;

/// <summary>
/// A stretch of a document's text in reading order: a drawn line, or a paragraph that another program breaks into lines.
/// Running headers and footers that such a program adds are no spans.
/// </summary>
/// <param name="Label">Of the line the stretch begins on.</param>
/// <param name="Rest">Of its further lines.</param>
/// <param name="Item">The item's id, or null outside items.</param>
public sealed record TruthSpan(string Text, TruthLabel Label, TruthLabel Rest, string? Item);
