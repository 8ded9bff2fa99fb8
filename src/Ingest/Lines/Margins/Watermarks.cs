using Ingest.Model;

namespace Ingest.Lines.Margins;

/// <summary>
/// Finds watermarks, whatever their turn: text drawn across other text. No line of a text lies over another's ink, so what does and
/// is repeated at one place of the pages, or again and again over a page, or is pale, or far larger than what it crosses, is none of it.
/// </summary>
internal static class Watermarks
{
    private const int FewestLetters = 3;

    /// <summary>Lightness, 0 to 1, from which grey is pale: Word's own watermarks have 0.75, grey headings rarely more than 0.5.</summary>
    private const double Pale = 0.6;

    /// <summary>Times the body's size: headings seldom are as large.</summary>
    private const double Large = 1.8, Huge = 2.5, Giant = 4;

    /// <summary>Other text's glyphs that must be crossed: one or two touch by a tight leading or a wrong width.</summary>
    private const int FewestCrossed = 3;

    /// <summary>The same piece so often on one page can be tiles.</summary>
    private const int FewestTiles = 4;

    /// <summary>Share of the pages on which a piece must stand at its place.</summary>
    private const double Recurs = 0.5;

    /// <param name="body">The size of most text, in points.</param>
    public static HashSet<object?> Find(List<PagePieces> pages, Places places, double body)
    {
        var found = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        foreach (var place in places.Recurring)
        {
            if (place.Pieces[0].Letters >= FewestLetters && place.PageCount >= Math.Min(FewestCrossed, Recurs * pages.Count) && place.Pieces.Exists(piece => CrossedInk.Count(pages[piece.Page], piece) >= FewestCrossed))
            {
                found.UnionWith(place.Pieces);
            }
        }

        foreach (var page in pages.Where(page => page.Page.GlyphConfidences.IsEmpty))
        {
            found.UnionWith(page.Pieces.Where(piece => piece.Letters >= FewestLetters && IsAcross(page, piece, body)));
            found.UnionWith(Tiles(page));
        }

        AddAlike(pages, found, body);
        return found;
    }

    private static bool IsAcross(PagePieces page, Piece piece, double body)
    {
        var pale = Lightness(page.Color(piece)) >= Pale;
        if (!pale && piece.Size < Huge * body)
        {
            return false;
        }

        var crossed = CrossedInk.Count(page, piece, pale ? darker => Lightness(darker) < Lightness(page.Color(piece)) - 0.2 : null);
        return crossed >= FewestCrossed || (pale && piece.Size >= Giant * body && IsDrawnApart(page, piece));
    }

    /// <summary>Drawn first though not the topmost, or last though not the lowest: it has no part in the order of the text.</summary>
    private static bool IsDrawnApart(PagePieces page, Piece piece) =>
        (ReferenceEquals(page.Pieces[0], piece) && page.Pieces.Exists(other => other.Box.Bottom > piece.Box.Top))
        || (ReferenceEquals(page.Pieces[^1], piece) && page.Pieces.Exists(other => other.Box.Top < piece.Box.Bottom));

    /// <summary>The same small text all over a page, a good part of it across other text.</summary>
    private static IEnumerable<Piece> Tiles(PagePieces page)
    {
        foreach (var alike in page.Pieces.Where(piece => piece.Letters >= FewestLetters).GroupBy(piece => piece.Kind))
        {
            var tiles = alike.ToList();
            if (tiles.Count >= FewestTiles && 4 * tiles.Count(tile => CrossedInk.Count(page, tile) >= FewestCrossed) >= tiles.Count)
            {
                foreach (var tile in tiles)
                {
                    yield return tile;
                }
            }
        }
    }

    /// <summary>A watermark stands across no text on a page that has little, and elsewhere on a page of another size.</summary>
    private static void AddAlike(List<PagePieces> pages, HashSet<object?> found, double body)
    {
        var kinds = found.Cast<Piece>().Where(piece => piece.Size >= Large * body || Lightness(pages[piece.Page].Color(piece)) >= Pale)
            .Select(piece => (piece.Kind, pages[piece.Page].Color(piece))).ToHashSet();
        if (kinds.Count > 0)
        {
            found.UnionWith(pages.SelectMany(page => page.Pieces.Where(piece => kinds.Contains((piece.Kind, page.Color(piece))))));
        }
    }

    /// <summary>ITU-R BT.601 luma, 0 to 1.</summary>
    private static double Lightness(int color) => ((0.299 * ((color >> 16) & 255)) + (0.587 * ((color >> 8) & 255)) + (0.114 * (color & 255))) / 255;
}
