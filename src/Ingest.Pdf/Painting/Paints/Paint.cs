using Ingest.Model;
using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>Something that the page painted over what was there: a fill, a wide stroke, a shading or a picture.</summary>
/// <param name="Order">When, counted over all that the page paints.</param>
/// <param name="Bounds">Round it, in points of the displayed page.</param>
internal sealed record Paint(int Order, Box Bounds)
{
    private Shape? _shape;

    /// <summary>The path that was filled, or stroked with <see cref="PenWidth"/>; null: <see cref="Corners"/>.</summary>
    public PdfPath? Path { get; init; }

    /// <summary>In points; 0: the path was filled.</summary>
    public double PenWidth { get; init; }

    /// <summary>One whose strokes are not all as wide; <see cref="PenWidth"/> is the widest. Null: they are.</summary>
    public Pen? Pen { get; init; }

    /// <summary>Of a picture or a box; null where there is a path.</summary>
    public PdfPoint[]? Corners { get; init; }

    /// <summary>Null where it has no one colour: a picture, a shading, a pattern.</summary>
    public IColor? Color { get; init; }

    /// <summary>0xRRGGBB; null for a picture, a shading or a pattern.</summary>
    public int? OneColor => Color is null or PatternColor ? null : FaceTable.Rgb(Color);

    public double Alpha { get; init; } = 1;

    public BlendMode Blend { get; init; }

    /// <summary>Where a picture or a pattern lets through what is under it; null: nowhere.</summary>
    public IOpacityMap? Mask { get; init; }

    /// <summary>Of a picture whose colours can be asked for; decoding it costs.</summary>
    public IOpacityMap? Tones { get; init; }

    public ClipPath? Clip { get; init; }

    /// <summary>A soft mask lies over it: it is no known ground.</summary>
    public bool IsMasked { get; init; }

    public bool IsPicture { get; init; }

    /// <summary>It is a narrow straight stroke aslant, or two: one may strike words and hides none.</summary>
    public bool IsSlash { get; init; }

    /// <summary>Index of the glyph that it is: a block; null: it is none.</summary>
    public int? Glyph { get; init; }

    /// <summary>It is a picture with so many points that it can be a scan of what is written there.</summary>
    public bool IsScan { get; init; }

    public Shape Shape =>
        _shape ??= Path is null ? Shape.OfCorners(Corners) : PenWidth > 0 ? Shape.OfStroke(Path, PenWidth, Pen) : Shape.OfFill(Path);

    /// <summary>Is the point painted?</summary>
    public bool Contains(double x, double y) => IsOver(x, y) && Mask?.IsOpaque(x, y) != false;

    /// <summary>Does the point lie in the area, be it painted or let through?</summary>
    public bool IsOver(double x, double y) => Bounds.Contains(x, y) && Clip?.Contains(x, y) != false && Shape.Contains(x, y);

    /// <summary>0xRRGGBB where the point is painted; null where that isn't known.</summary>
    public int? ColorAt(double x, double y) => OneColor ?? Mask?.ColorAt(x, y) ?? Tones?.ColorAt(x, y);
}
