using System.Collections.Immutable;
using Ingest.Language.Wordings;
using Ingest.Model;

namespace Ingest.Cli.Hidden;

/// <summary>An input and what of its text its pages don't show.</summary>
/// <param name="Problem">Why it could not be looked at, or null.</param>
public sealed record HiddenInput(string Path, byte[] Pdf, ImmutableArray<PageLayout> Pages, Wording? Problem)
{
    /// <summary>In page order, with boxes of the displayed page.</summary>
    public IEnumerable<(PageLayout Page, HiddenPiece Piece, Box Box)> Pieces =>
        from page in Pages from piece in page.Hidden select (page, piece, page.ToPage(piece.Box));
}
