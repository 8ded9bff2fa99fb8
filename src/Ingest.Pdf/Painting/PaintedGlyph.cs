namespace Ingest.Pdf.Painting;

/// <summary>A glyph as the content stream painted it, in points of the displayed page (after /Rotate and crop box).</summary>
internal struct PaintedGlyph
{
    /// <summary>As the font maps it; not yet normal.</summary>
    public string Text;

    public GlyphStyle Style;

    /// <summary>Bounds of the ink as the font gives them.</summary>
    public double Left, Bottom, Right, Top;

    /// <summary>The baseline, from where the pen was to where it went.</summary>
    public double StartX, StartY, EndX, EndY;

    /// <summary>When it was painted, counted over all that the page paints.</summary>
    public int Order;

    /// <summary>Counts the page's showing operators (ISO 32000-2, 9.4.3): glyphs of one have the same.</summary>
    public int Sequence;

    /// <summary>Its text runs from left to right.</summary>
    public bool Upright;
}
