using System.Collections.Immutable;
using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins;

/// <summary>Glyphs that are printed on a page beside or across its text, and are no part of it.</summary>
/// <param name="Page">Index of the page in the document.</param>
/// <param name="Glyphs">Indices, rising.</param>
internal sealed record MarginText(int Page, ImmutableArray<int> Glyphs, bool Watermark)
{
    public static MarginText Of(Piece piece, bool watermark = false) =>
        new(piece.Page, [.. Enumerable.Range(piece.Start, piece.End - piece.Start)], watermark);
}
