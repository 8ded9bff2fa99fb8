using Ingest.Model;
using Ingest.Pdf.Painting.Paints;
using Ingest.Pdf.Painting.Ticks;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting;

/// <summary>What a page paints, in order.</summary>
/// <param name="glyphs">Empty; a document's pages may use one list after another, for it is large.</param>
internal sealed class PaintedPage(List<PaintedGlyph> glyphs)
{
    public List<PaintedGlyph> Glyphs { get; } = glyphs;

    /// <summary>A unit of the page in points (ISO 32000-2, table 31).</summary>
    public double UserUnit { get; init; } = 1;

    /// <summary>All but what stands on a layer that is off; clipping paths too, which paint nothing.</summary>
    public List<PdfPath> Paths { get; } = [];

    /// <summary>Of each path that was stroked.</summary>
    public Dictionary<PdfPath, Pen> Pens { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>All that can lie over or under text: later ones over earlier ones.</summary>
    public List<Paint> Paints { get; } = [];

    /// <summary>Straight strokes aslant, on the displayed page, each with when it was painted.</summary>
    public List<(Slash Line, int Order)> Slashes { get; } = [];

    /// <summary>It has hyphens of which the file says that they split words: those are U+00AD.</summary>
    public bool MarksSplitWords { get; set; }

    public DrawnTicks Ticks { get; } = new();

    public DrawnBullets Bullets { get; } = new();

    public OptionMarks Options { get; } = new();

    /// <summary>Pictures by their place on the page.</summary>
    public List<PdfRectangle> Pictures { get; } = [];

    /// <summary>One for each, the same for the same picture.</summary>
    public List<long> PictureKeys { get; } = [];

    /// <summary>The same pictures as the file has them; an inline image has none.</summary>
    public List<XObjectContentRecord?> PictureRecords { get; } = [];
}
