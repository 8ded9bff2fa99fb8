using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds what a program stamped on finished pages, wherever on each: a few lines in type of their own, drawn in one go and out of the
/// text's order, across its lines. One of them across the text takes the others with it.
/// <code>
/// Udvalget får hvert ┌────────────────┐ velfærdsteknologi.
/// Skærmbesøg er nu ta│ IKKE GODKENDT  │jemmeplejens grupper.
///                    │ Version 0.7    │
/// </code>
/// </summary>
internal static class Overprints
{
    private const int FewestLetters = 4, MostPieces = 8;

    /// <summary>Share of the page's letters: of two texts across each other the smaller is the stamp.</summary>
    private const double MostLetters = 0.34;

    /// <summary>Other text's glyphs that one piece must cross: in another colour or a frame, or as any other.</summary>
    private const int FewestCrossed = 3, FewestAlike = 6;

    /// <summary>In point sizes: from a line of a stamp to the next, and from its ink to its frame, up or down and to the sides.</summary>
    private const double Leading = 2.2, ToFrame = 2, ToFrameSide = 4;

    /// <summary>Points between the ends of a frame's two rules.</summary>
    private const double SameEnd = 2;

    public static List<List<Piece>> Find(List<PagePieces> pages, CrossedInk ink)
    {
        var found = new List<List<Piece>>();
        var others = new List<(PagePieces Page, List<Piece> Block)>();
        foreach (var page in pages.Where(page => !page.Page.UnseenText))
        {
            foreach (var block in Blocks(page))
            {
                if (IsOutOfOrder(page, block) && IsAcross(page, block, ink))
                {
                    found.Add(block);
                }
                else
                {
                    others.Add((page, block));
                }
            }
        }

        var (across, kinds) = (found.Count > 0, found.Select(KindsOf).ToHashSet(StringComparer.Ordinal));
        found.AddRange(others.Where(other => (kinds.Count > 0 && kinds.Contains(KindsOf(other.Block)))
            || IsBesideText(other.Page, other.Block, across))
            .Select(other => other.Block));
        return found;
    }

    /// <summary>A page without text across it may have the same stamp.</summary>
    private static string KindsOf(List<Piece> block) => string.Join(' ', block.Select(piece => piece.Kind));

    /// <summary>
    /// Pieces drawn one after the other whose type is nowhere else on the page; the same colour and the next line below join two.
    /// </summary>
    private static List<List<Piece>> Blocks(PagePieces page)
    {
        var blocks = new List<List<Piece>>();
        var (first, last) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var i = 0; i < page.Pieces.Count; i++)
        {
            first.TryAdd(page.Pieces[i].Font, i);
            last[page.Pieces[i].Font] = i;
        }

        var (open, openEnd) = (new List<Piece>(), -1);
        for (var start = 0; start < page.Pieces.Count;)
        {
            var end = EndOf(page, start, first, last);
            if (end == start)
            {
                start++;
                continue;
            }

            if (openEnd != start || open.Count + end - start > MostPieces || !IsNextLine(page, open[^1], page.Pieces[start]))
            {
                blocks.Add(open = []);
            }

            open.AddRange(page.Pieces.GetRange(start, end - start));
            start = openEnd = end;
        }

        var letters = MostLetters * page.Pieces.Sum(piece => piece.Letters);
        return blocks.FindAll(block => block.Sum(piece => piece.Letters) is >= FewestLetters and var count && count <= letters);
    }

    /// <returns>Behind the last piece in the type of those from the start on; the start where one of them is elsewhere, too, or they are
    /// many.</returns>
    private static int EndOf(PagePieces page, int start, Dictionary<int, int> first, Dictionary<int, int> last)
    {
        var end = start;
        for (var at = start; at <= end; at++)
        {
            var font = page.Pieces[at].Font;
            end = Math.Max(end, last[font]);
            if (first[font] < start || end - start >= MostPieces || page.Pieces[at].Turn != 0)
            {
                return start;
            }
        }

        return end + 1;
    }

    private static bool IsNextLine(PagePieces page, Piece piece, Piece next) =>
        page.Color(piece) == page.Color(next) && next.Baseline < piece.Baseline
            && piece.Baseline - next.Baseline < Leading * Math.Max(piece.Size, next.Size)
        && next.Box.Left < piece.Box.Right && next.Box.Right > piece.Box.Left;

    /// <summary>The pen went up the page to draw it, or to go on behind it.</summary>
    private static bool IsOutOfOrder(PagePieces page, List<Piece> block)
    {
        var (before, after) = (page.Pieces.IndexOf(block[0]) - 1, page.Pieces.IndexOf(block[^1]) + 1);
        return (before >= 0 && page.Pieces[before].Baseline < block[0].Baseline)
            || (after < page.Pieces.Count && page.Pieces[after].Baseline > block[^1].Baseline);
    }

    /// <summary>In the colour of most text it must be framed, or two lines of it across the text.</summary>
    private static bool IsAcross(PagePieces page, List<Piece> block, CrossedInk ink)
    {
        var color = page.Color(block[0]);
        if (color != MainColor(page) && block.Exists(piece => ink.Count(page, piece, other => other != color) >= FewestCrossed))
        {
            return true;
        }

        var crossed = block.ConvertAll(piece => ink.Count(page, piece));
        return crossed.Exists(count => count >= FewestCrossed)
            && (crossed.Count(count => count >= FewestAlike) > 1 || IsFramed(page.Page, block));
    }

    /// <summary>
    /// A stamp put where there is white, at a text's height: in a frame, and in see-through ink, which no text box has, or in a colour of
    /// its own in a document that has been stamped across its text, too.
    /// </summary>
    private static bool IsBesideText(PagePieces page, List<Piece> block, bool across)
    {
        var color = page.Color(block[0]);
        if (!IsSeeThrough(page, block) && !(across && page.Pieces.TrueForAll(piece => block.Contains(piece) || page.Color(piece) != color)))
        {
            return false;
        }

        var box = Box.Around(block.Select(piece => piece.Box));
        return IsOutOfOrder(page, block) && IsFramed(page.Page, block)
            && page.Pieces.Exists(
                piece => piece.Turn == 0 && piece.Letters > 0 && piece.Box.Bottom < box.Top && piece.Box.Top > box.Bottom
                    && !block.Contains(piece));
    }

    private static bool IsSeeThrough(PagePieces page, List<Piece> block) =>
        block.TrueForAll(piece => piece.Font >= 0 && piece.Font < page.Page.Fonts.Length && page.Page.Fonts[piece.Font].Alpha < 1);

    private static int MainColor(PagePieces page) => page.Pieces.GroupBy(page.Color).MaxBy(alike => alike.Sum(piece => piece.Letters))!.Key;

    private static bool IsFramed(PageLayout page, List<Piece> block)
    {
        var (box, size) = (Box.Around(block.Select(piece => piece.Box)), block.Max(piece => piece.Size));
        var (white, side) = (ToFrame * size, ToFrameSide * size);
        var rules =
            page.Rulings.Where(
                rule => rule.IsHorizontal && rule.X0 < box.Left && rule.X1 > box.Right && rule.X0 > box.Left - side
                    && rule.X1 < box.Right + side).ToList();
        return rules.Exists(above => above.Y0 >= box.Top && above.Y0 < box.Top + white
            && rules.Exists(
                below => below.Y0 <= box.Bottom && below.Y0 > box.Bottom - white && Math.Abs(below.X0 - above.X0) < SameEnd
                    && Math.Abs(below.X1 - above.X1) < SameEnd));
    }
}
