namespace Ingest.Facts.Texts;

/// <summary>A text of a document with the place where facts in it stand: a title, a paragraph, a list's entry, a decision.</summary>
internal sealed record PlacedText(FactPlace Place, string Text);
