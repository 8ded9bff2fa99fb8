using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;

namespace Ingest.Ocr.Routing;

/// <summary>A part of a page that is to be read from its picture.</summary>
/// <param name="Box">In the page's reading space.</param>
/// <param name="Piece">Glyphs whose characters mean nothing; null for a picture, or for letters turned to outlines.</param>
/// <param name="IsBetweenLines">Lines of text stand above and below: a picture there that holds text is missed in it.</param>
/// <param name="IsOutline">Letters turned to outlines.</param>
internal sealed record PlannedRegion(Box Box, FontPiece? Piece, bool IsBetweenLines, bool IsOutline)
{
    /// <summary>It may be a heading's number, on a badge.</summary>
    public bool IsBadge { get; init; }

    /// <summary>The font of <see cref="Piece"/>.</summary>
    public DoubtedFont? Font { get; init; }

    public OcrRegion ToRequest() => new(Box, Piece?.Size ?? 0);
}
