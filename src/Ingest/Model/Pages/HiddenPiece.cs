namespace Ingest.Model;

/// <summary>Glyphs side by side that are in the file and not shown. Their text goes no further than the PDF's reader.</summary>
/// <param name="Glyphs">How many.</param>
/// <param name="Box">Round them, in the page's reading space.</param>
public readonly record struct HiddenPiece(HiddenKind Kind, int Glyphs, Box Box);
