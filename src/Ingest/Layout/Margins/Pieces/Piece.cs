using System.Runtime.CompilerServices;
using Ingest.Model;

namespace Ingest.Layout.Margins.Pieces;

/// <summary>Glyphs drawn one after the other in one font and size, on one baseline, with no jump of the pen.</summary>
/// <param name="Page">Index of the page in the document.</param>
/// <param name="Start">Index of its first glyph; blanks at its ends are part of it.</param>
/// <param name="End">The first index behind it.</param>
/// <param name="Ink">How many of its glyphs are no blanks.</param>
/// <param name="Letters">How many of its glyphs are letters or figures.</param>
/// <param name="Hash">Of its text, each figure taken as the same.</param>
internal sealed record Piece(int Page, int Start, int End, int Turn, int Font, double Size, double Baseline, Box Box, int Ink, int Letters,
    uint Hash)
{
    /// <summary>No two pieces are the same, even if they look so.</summary>
    public bool Equals(Piece? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>What pieces of the same text and type share, wherever they stand. Size in half points.</summary>
    public PieceKind Kind => new(Hash, Ink, (int)Math.Round(2 * Size), Turn);
}
