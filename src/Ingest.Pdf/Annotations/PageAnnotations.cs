using Ingest.Model;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Annotations;

/// <summary>What a page's annotations say beside what they paint; boxes in points of the displayed page.</summary>
internal sealed class PageAnnotations
{
    public List<(Box Box, string Url)> Links { get; } = [];

    public List<(Box Box, Comment Comment)> Comments { get; } = [];

    /// <summary>Marked to be redacted, not yet carried out.</summary>
    public List<Box> Redactions { get; } = [];

    /// <summary>Lines of text that are struck out.</summary>
    public List<Box> Strikes { get; } = [];

    /// <summary>What was drawn with a pen, point by point.</summary>
    public List<PdfPoint[]> PenStrokes { get; } = [];

    /// <summary>How many could not be read.</summary>
    public int Odd { get; set; }
}
