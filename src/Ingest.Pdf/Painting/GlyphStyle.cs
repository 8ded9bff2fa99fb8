using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Painting;

/// <summary>What the glyphs of one text-showing operator (ISO 32000-2, 9.4.3), or of several, have in common.</summary>
internal sealed record GlyphStyle
{
    /// <summary>Size of the type in points of the displayed page.</summary>
    public required double PointSize { get; init; }

    /// <summary>The font's own ascent to descent; only where <see cref="PointSize"/> says nothing.</summary>
    public double LooseHeight { get; init; }

    public required FontDetails Font { get; init; }

    /// <summary>Null where a reader chose it: the text of a field without an appearance.</summary>
    public IFont? FontFile { get; init; }

    public IColor Color { get; init; } = GrayColor.Black;

    /// <summary>Opacity, 0 to 1.</summary>
    public double Alpha { get; init; } = 1;

    /// <summary>It is filled and stroked: whatever its fill, its outline may show.</summary>
    public bool Outlined { get; init; }

    /// <summary>Rendering mode 3 or 7 (ISO 32000-2, table 104): neither filled nor stroked.</summary>
    public bool Unseen { get; init; }

    /// <summary>Rendering mode 7: what is painted later is seen through it.</summary>
    public bool Clips { get; init; }

    /// <summary>It stands on a layer, or in an annotation, that is not shown.</summary>
    public bool OffLayer { get; init; }

    /// <summary>The soft mask that lies over it; null: none.</summary>
    public IOpacityMap? Mask { get; init; }

    /// <summary>The clipping path in force; null: the whole page.</summary>
    public ClipPath? Clip { get; init; }
}
