namespace Ingest.Model;

/// <summary>How a glyph is drawn, apart from its size.</summary>
/// <param name="Name">The font's name without its subset prefix.</param>
/// <param name="Color">Fill colour as 0xRRGGBB.</param>
public sealed record FontFace(string Name, bool Bold, bool Italic, int Color);
