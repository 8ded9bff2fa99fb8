using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds the marks for punch holes and folds that letter paper has at its edge: a dash, dot or ring far outside the text, with nothing
/// near it on its row.
/// </summary>
internal static class PunchMarks
{
    private const int MostGlyphs = 3;

    /// <summary>Letters that serve as a ring or a cross.</summary>
    private const string Rings = "oOxX";

    /// <summary>Share of the page's width; a text's margin is hardly less than 15 mm of 210.</summary>
    private const double Edge = 0.075;

    /// <summary>White to the text in point sizes; a bullet stands nearer.</summary>
    private const double White = 2.5;

    public static IEnumerable<Piece> Find(List<PagePieces> pages) =>
        pages.SelectMany(page => page.Pieces.Where(piece => IsMark(page, piece)));

    private static bool IsMark(PagePieces page, Piece piece)
    {
        var edge = Edge * page.Page.Width;
        if (piece.Ink > MostGlyphs || (piece.Box.Right > edge && piece.Box.Left < page.Page.Width - edge) || piece.Turn < 0
            || (piece.Letters > 0 && !(piece.Ink == 1 && Rings.Contains(page.Text(piece), StringComparison.Ordinal))))
        {
            return false;
        }

        var near = piece.Box.Grow(White * piece.Size);
        return !page.Pieces.Exists(other => other != piece && other.Letters > 0 && other.Turn == 0 && other.Box.Overlaps(near));
    }
}
