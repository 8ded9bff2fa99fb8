using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>Glyphs of one font that follow each other on one baseline of a page.</summary>
/// <param name="Glyphs">Indices into the page's glyphs, from left to right.</param>
/// <param name="Text">Theirs, with a blank where white stands between two.</param>
internal sealed record FontPiece(int Page, ImmutableArray<int> Glyphs, string Text, Box Box, double Size)
{
    /// <summary>Those of <see cref="Glyphs"/> whose characters mean nothing: all, unless letters beyond ASCII alone are wrong.</summary>
    public ImmutableArray<int> Wrong { get; init; } = Glyphs;
}
