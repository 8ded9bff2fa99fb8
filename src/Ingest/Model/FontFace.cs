namespace Ingest.Model;

/// <summary>How a glyph is drawn, apart from its size.</summary>
/// <param name="Name">The font's name without its subset prefix.</param>
/// <param name="Color">Fill colour as 0xRRGGBB.</param>
public sealed record FontFace(string Name, bool Bold, bool Italic, int Color)
{
    /// <summary>Number of the font's object in the file: two fonts of one name can have different maps to characters. 0 where it has none.</summary>
    public long Reference { get; init; }

    /// <summary>The font has no way from its codes to characters (ISO 32000-2, 9.10.2): each glyph's text is its code.</summary>
    public bool Unmapped { get; init; }
}
