namespace Ingest.Agendas.Texts;

/// <summary>Words that are struck out, one after the other.</summary>
/// <param name="At">Where in the text of their paragraph or list entry.</param>
/// <param name="IsApart">An entry or paragraph of its own, behind that text.</param>
internal sealed record StruckPiece(string Text, int At, bool IsApart);
