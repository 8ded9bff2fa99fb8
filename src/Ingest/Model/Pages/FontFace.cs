namespace Ingest.Model;

/// <summary>How a glyph is drawn, apart from its size.</summary>
/// <param name="Name">The font's name without its subset prefix.</param>
/// <param name="Color">Fill colour as 0xRRGGBB.</param>
public sealed record FontFace(string Name, bool Bold, bool Italic, int Color)
{
    /// <summary>
    /// Number of the font's object in the file: two fonts of one name can have different maps to characters. 0 where it has none.
    /// </summary>
    public long Reference { get; init; }

    /// <summary>How much of what is under it the fill covers, 0 to 1 (ISO 32000-2, 11.6.4.4).</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>The colour that is seen on white paper, as 0xRRGGBB.</summary>
    public int ColorOnPaper => Alpha >= 1 ? Color : (OnPaper(Color >> 16) << 16) | (OnPaper(Color >> 8) << 8) | OnPaper(Color);

    /// <summary>The font has no way from its codes to characters (ISO 32000-2, 9.10.2): each glyph's text is its code.</summary>
    public bool Unmapped { get; init; }

    private int OnPaper(int channel) => (int)Math.Round(255 - (Alpha * (255 - (channel & 255))));
}
