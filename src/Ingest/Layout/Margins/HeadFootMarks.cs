using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds a mark that a program put into the head and the foot of every page ("UDKAST", "FORTROLIGT"): the same words in the same large type
/// once at each edge, and nowhere between. A title is at one edge only; running text of the body's size is left to the zones.
/// </summary>
internal static class HeadFootMarks
{
    private const int FewestLetters = 3;

    /// <summary>Times the body's size: in a colour of its own, and as other text.</summary>
    private const double Larger = 1.15, Large = 1.8;

    /// <summary>Share of the page's height that a head or a foot takes.</summary>
    private const double Edge = 0.15;

    /// <summary>Share of the pages that must have it.</summary>
    private const double MostPages = 0.8;

    /// <summary>On fewer pages both must be drawn in one go, too.</summary>
    private const int FewestPages = 3;

    /// <summary>Points by which its height may differ from page to page.</summary>
    private const double SameHeight = 2;

    /// <param name="body">The size of most text, in points.</param>
    public static IEnumerable<Piece> Find(List<PagePieces> pages, double body)
    {
        var kinds =
            pages.SelectMany(
                page => page.Pieces.Where(piece => piece.Size > Larger * body && piece.Letters >= FewestLetters && piece.Turn == 0)
                    .Select(piece => (Page: page, Piece: piece)))
            .GroupBy(pair => (pair.Piece.Kind, pair.Page.Color(pair.Piece)));
        foreach (var kind in kinds)
        {
            var onPages = kind.GroupBy(pair => pair.Page.Index)
                .Select(group => Marks.Of(pages[group.Key], [.. group.Select(pair => pair.Piece)])).ToList();
            if (onPages.Count >= MostPages * pages.Count && onPages.TrueForAll(marks => marks is not null && marks.IsAlike(onPages[0]!))
                && IsMark(pages, [.. onPages.OfType<Marks>()], body))
            {
                foreach (var pair in kind)
                {
                    yield return pair.Piece;
                }
            }
        }
    }

    private static bool IsMark(List<PagePieces> pages, List<Marks> marks, double body) =>
        (marks.Count >= FewestPages || marks.TrueForAll(mark => mark.AreDrawnInOneGo(pages[mark.Head.Page])))
        && (marks[0].Head.Size >= Large * body || marks.TrueForAll(mark => mark.IsOfOwnColor(pages[mark.Head.Page])));

    /// <summary>A page's.</summary>
    /// <param name="Above">Points from the page's top to the head's baseline.</param>
    private sealed record Marks(Piece Head, Piece Foot, double Above)
    {
        /// <returns>Null where these don't stand once in the head and once in the foot.</returns>
        public static Marks? Of(PagePieces page, List<Piece> pieces)
        {
            var (top, bottom) = ((1 - Edge) * page.Page.Height, Edge * page.Page.Height);
            return pieces is [var one, var other] && (one.Baseline > other.Baseline ? (one, other) : (other, one)) is var (head, foot)
                && head.Baseline > top && foot.Box.Top < bottom
                ? new Marks(head, foot, page.Page.Height - head.Baseline)
                : null;
        }

        public bool IsAlike(Marks other) =>
            Math.Abs(Above - other.Above) < SameHeight && Math.Abs(Foot.Baseline - other.Foot.Baseline) < SameHeight;

        /// <summary>With nothing between in drawing order, though text stands between on the page.</summary>
        public bool AreDrawnInOneGo(PagePieces page) =>
            Math.Abs(page.Pieces.IndexOf(Head) - page.Pieces.IndexOf(Foot)) == 1
                && page.Pieces.Exists(piece => piece.Box.Top < Head.Box.Bottom && piece.Box.Bottom > Foot.Box.Top);

        public bool IsOfOwnColor(PagePieces page) =>
            !page.Pieces.Exists(piece => piece.Kind != Head.Kind && piece.Letters > 0 && page.Color(piece) == page.Color(Head));
    }
}
