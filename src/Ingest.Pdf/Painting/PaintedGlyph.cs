using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Painting;

/// <summary>A glyph as the content stream painted it, in points of the displayed page (after /Rotate and crop box).</summary>
internal struct PaintedGlyph
{
    /// <summary>As the font maps it; not yet normal.</summary>
    public string Text;

    /// <summary>Bounds of the ink as the font gives them.</summary>
    public double Left, Bottom, Right, Top;

    /// <summary>The baseline, from where the pen was to where it went.</summary>
    public double StartX, StartY, EndX, EndY;

    public double PointSize;

    /// <summary>The font's own ascent to descent; only where <see cref="PointSize"/> says nothing.</summary>
    public double LooseHeight;

    public FontDetails Font;

    /// <summary>Null where a reader chose it: the text of a field without an appearance.</summary>
    public IFont? FontFile;
    public IColor Color;

    /// <summary>Opacity, 0 to 1.</summary>
    public double Alpha;

    /// <summary>When it was painted, counted over all that the page paints.</summary>
    public int Order;

    /// <summary>Glyphs of one showing operator share it.</summary>
    public int Sequence;

    /// <summary>Its text runs from left to right.</summary>
    public bool Upright;

    /// <summary>It is filled and stroked: whatever its fill, its outline may show.</summary>
    public bool Outlined;

    /// <summary>Rendering mode 3 (ISO 32000-2, table 104): neither filled nor stroked.</summary>
    public bool Unseen;

    /// <summary>It stands on a layer, or in an annotation, that is not shown.</summary>
    public bool OffLayer;

    /// <summary>The clipping path in force; null: the whole page.</summary>
    public ClipPath? Clip;
}
