using System.Runtime.InteropServices;
using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds watermarks, whatever their turn: text drawn across other text. No line of a text lies over another's ink, so what does and
/// is repeated at one place of the pages, or again and again over a page, or is pale, or far larger than what it crosses, is none of it.
/// </summary>
internal static class Watermarks
{
    private const int FewestLetters = 3;

    /// <summary>Lightness, 0 to 1, from which grey is pale: Word's own watermarks have 0.75, grey headings rarely more than 0.5.</summary>
    private const double Pale = 0.6;

    /// <summary>By so much a pale watermark is lighter than the text that it crosses.</summary>
    private const double Paler = 0.2;

    /// <summary>Times the body's size: headings seldom are as large.</summary>
    private const double Larger = 1.15, Large = 1.8, Huge = 2.5, Giant = 4;

    /// <summary>Other text's glyphs that must be crossed: one or two touch by a tight leading or a wrong width.</summary>
    private const int FewestCrossed = 3;

    /// <summary>The same piece so often on one page can be tiles.</summary>
    private const int FewestTiles = 4;

    private const int FewestPages = 3;

    /// <summary>Share of the pages, where these are fewer, on which a piece must stand at its place.</summary>
    private const double Recurs = 0.5;

    /// <param name="body">The size of most text, in points.</param>
    public static HashSet<object?> Find(List<PagePieces> pages, Places places, double body)
    {
        var found = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        var ink = new CrossedInk();
        var embedded = pages.FindAll(page => page.Page.GlyphConfidences.IsEmpty);
        embedded.ForEach(
            page => Add(page.Pieces.FindAll(piece => piece.Letters >= FewestLetters && IsAcross(page, piece, body, ink)), found, ink));
        foreach (var place in places.Recurring.Where(
            place => place.Pieces[0].Letters >= FewestLetters && place.PageCount >= Math.Min(FewestPages, Recurs * pages.Count))
            .OrderByDescending(place => IsPale(pages, place.Pieces[0])).ThenByDescending(place => place.Pieces[0].Size)
            .ThenByDescending(place => place.PageCount))
        {
            Add(AreAcross(pages, place, body, ink) ? place.Pieces : [], found, ink);
        }

        var counts = new Dictionary<PieceKind, int>();
        foreach (var page in embedded)
        {
            StackedLetters.Find(page, body).ToList()
                .ForEach(letters => Add(letters.Sum(letter => ink.Count(page, letter)) >= FewestCrossed ? letters : [], found, ink));
            Alike(page, counts).GroupBy(piece => piece.Kind).OrderBy(alike => alike.Key.Ink).ToList()
                .ForEach(alike => Add(AreTiles(page, [.. alike], ink) ? [.. alike] : [], found, ink));
        }

        Overprints.Find(embedded, ink).ForEach(block => Add(block, found, ink));
        AddAlike(pages, found, body);
        return found;
    }

    /// <summary>The page's pieces of letters that are there often enough to be tiles: on most pages there are none.</summary>
    /// <param name="counts">Lent; what is in it counts for nothing.</param>
    private static List<Piece> Alike(PagePieces page, Dictionary<PieceKind, int> counts)
    {
        counts.Clear();
        var most = 0;
        foreach (var piece in page.Pieces)
        {
            if (piece.Letters >= FewestLetters)
            {
                most = Math.Max(most, ++CollectionsMarshal.GetValueRefOrAddDefault(counts, piece.Kind, out _));
            }
        }

        return most < FewestTiles ? []
            : page.Pieces.FindAll(piece => piece.Letters >= FewestLetters && counts[piece.Kind] >= FewestTiles);
    }

    /// <summary>Further pieces are held against what is left: of two texts across each other one is the page's.</summary>
    private static void Add(List<Piece> pieces, HashSet<object?> found, CrossedInk ink)
    {
        foreach (var piece in pieces.Where(found.Add))
        {
            ink.TakeAway(piece);
        }
    }

    private static bool IsPale(List<PagePieces> pages, Piece piece) => Lightness(pages[piece.Page].Color(piece)) >= Pale;

    private static bool IsAcross(PagePieces page, Piece piece, double body, CrossedInk ink)
    {
        var pale = Lightness(page.Color(piece)) >= Pale;
        if (!pale && piece.Size < Huge * body)
        {
            return false;
        }

        var crossed = ink.Count(page, piece, pale ? darker => Lightness(darker) < Lightness(page.Color(piece)) - Paler : null);
        return (crossed >= FewestCrossed && (pale || piece.Size >= Giant * body || IsOfOwnColor(page, piece)))
            || (pale && piece.Size >= Giant * body && IsDrawnApart(page, piece));
    }

    /// <summary>No small text of its page has its colour.</summary>
    private static bool IsOfOwnColor(PagePieces page, Piece piece) =>
        !page.Pieces.Exists(other => other.Letters > 0 && other.Size < piece.Size / Large && page.Color(other) == page.Color(piece));

    /// <summary>Drawn first though not the topmost, or last though not the lowest: it has no part in the order of the text.</summary>
    private static bool IsDrawnApart(PagePieces page, Piece piece) =>
        (ReferenceEquals(page.Pieces[0], piece) && page.Pieces.Exists(other => other.Box.Bottom > piece.Box.Top))
        || (ReferenceEquals(page.Pieces[^1], piece) && page.Pieces.Exists(other => other.Box.Top < piece.Box.Bottom));

    /// <summary>
    /// On one page a larger or pale piece must be across text; one that looks like the text may itself be crossed by a stamp there.
    /// </summary>
    private static bool AreAcross(List<PagePieces> pages, Place place, double body, CrossedInk ink)
    {
        var across = place.Pieces.Where(piece => ink.Count(pages[piece.Page], piece) >= FewestCrossed);
        return IsPale(pages, place.Pieces[0]) || place.Pieces[0].Size > Larger * body
            ? across.Any() : across.DistinctBy(piece => piece.Page).Count() >= Math.Max(2, Recurs * place.PageCount);
    }

    /// <summary>The same small text all over a page, drawn in one go, a good part of it across other text.</summary>
    private static bool AreTiles(PagePieces page, List<Piece> alike, CrossedInk ink) =>
        alike.Count >= FewestTiles && page.Pieces.IndexOf(alike[^1]) - page.Pieces.IndexOf(alike[0]) < 2 * alike.Count
        && FewestTiles * alike.Count(tile => ink.Count(page, tile) >= FewestCrossed) >= alike.Count;

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
    private static double Lightness(int color) =>
        ((0.299 * ((color >> 16) & 255)) + (0.587 * ((color >> 8) & 255)) + (0.114 * (color & 255))) / 255;
}
