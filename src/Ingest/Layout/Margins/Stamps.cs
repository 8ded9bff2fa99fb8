using Ingest.Layout.Margins.Pieces;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds what is stamped on the pages ("Fortroligt", a signing service's key or seal): it stands at one place of them all, and was drawn
/// before or after all of the text, whatever text stands above or below it. What repeats in the text's own order (a table's head, a field's
/// heading at the same height) is left; so is the page's edge, where running headers and footers are looked for.
/// </summary>
internal static class Stamps
{
    private const int FewestLetters = 3;

    /// <summary>Share of the pages on which it must stand.</summary>
    private const double Everywhere = 0.8;

    /// <summary>On fewer pages it must be out of place on each of them.</summary>
    private const int FewestPages = 3;

    public static IEnumerable<Piece> Find(List<PagePieces> pages, Places places)
    {
        var found = new HashSet<object?>(ReferenceEqualityComparer.Instance);
        var often = places.Recurring.FindAll(place => place.PageCount >= Math.Max(2, Everywhere * pages.Count));
        var recurring = often.SelectMany(place => place.Pieces).ToHashSet(ReferenceEqualityComparer.Instance);
        if (recurring.Count == 0)
        {
            return [];
        }

        var texts = pages.ConvertAll(page => Extent.Of(page, recurring));
        return often.Where(
            place => place.Pieces.Sum(piece => piece.Letters) >= FewestLetters * place.PageCount && IsStamp(place, pages, texts))
            .SelectMany(place => place.Pieces).Where(piece => pages[piece.Page].Pieces.Contains(piece));
    }

    private static bool IsStamp(Place place, List<PagePieces> pages, List<Extent?> texts)
    {
        if (place.Pieces[0].Turn != 0)
        {
            return true;
        }

        var outOfPlace = 0;
        foreach (var piece in place.Pieces)
        {
            if (texts[piece.Page] is not { } text)
            {
                continue;
            }

            if (piece.Start < text.Last && piece.Start > text.First)
            {
                return false;
            }

            outOfPlace += text.IsOutOfPlace(piece) ? 1 : 0;
        }

        return outOfPlace >= Math.Min(place.PageCount, FewestPages)
            && FieldHeading.KindOf(pages[place.Pieces[0].Page].Text(place.Pieces[0]).TrimEnd(':', ' ')) is null;
    }

    /// <summary>The page's text that does not recur; of a page that is mostly the same as others nothing can be said.</summary>
    /// <param name="First">Index of its first glyph in drawing order.</param>
    /// <param name="Box">Round the upright text.</param>
    private sealed record Extent(int First, int Last, Box Box)
    {
        public static Extent? Of(PagePieces page, HashSet<object?> recurring)
        {
            Extent? extent = null;
            var (letters, all) = (0, 0);
            foreach (var piece in page.Pieces.Where(piece => piece.Turn == 0 && piece.Letters > 0))
            {
                all += piece.Letters;
                if (recurring.Contains(piece))
                {
                    continue;
                }

                letters += piece.Letters;
                extent = extent is null ? new Extent(piece.Start, piece.Start, piece.Box)
                    : extent with { Last = piece.Start, Box = extent.Box.Union(piece.Box) };
            }

            return 2 * letters > all ? extent : null;
        }

        /// <summary>Drawn first with text above it, drawn last with text below it, or beside all text.</summary>
        public bool IsOutOfPlace(Piece piece) =>
            piece.Box.Top > Box.Bottom && piece.Box.Bottom < Box.Top
            && ((piece.Start < First && piece.Box.Top < Box.Top - piece.Size)
                || (piece.Start > Last && piece.Box.Bottom > Box.Bottom + piece.Size)
                || piece.Box.Left > Box.Right + piece.Size || piece.Box.Right < Box.Left - piece.Size);
    }
}
