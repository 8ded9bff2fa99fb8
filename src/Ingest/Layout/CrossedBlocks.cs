using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Blocks of text that are crossed out as a whole: by both diagonals, or by one, from corner to corner. A slash that runs between the words
/// (in a table's corner), over a picture with a label in it, or out of one line into the next is none.
/// </summary>
internal static class CrossedBlocks
{
    /// <summary>A page with more is a drawing; on one with more of them a slash without its counterpart strikes nothing.</summary>
    private const int MostSlashes = 200, MostSingles = 12;

    /// <summary>Corners of two diagonals are one within this share of their width and height, and these points.</summary>
    private const double SameCorner = 0.12, SameCornerPoints = 3;

    /// <summary>
    /// How far a block's edge may lie from its slash's end: in point sizes, and as a share of the slash's box; lines end raggedly.
    /// </summary>
    private const double EdgeSizes = 2, SingleEdge = 0.08, PairEdge = 0.2, Ragged = 0.25;

    /// <summary>A line goes on where the next word stands this near, in point sizes.</summary>
    private const double NextWord = 1;

    /// <summary>
    /// In point sizes: a single line is crossed out from this width on, for a cross over a
    /// word may as well choose it, and by slashes no higher.
    /// </summary>
    private const double ShortestLine = 8, HighestLine = 2;

    /// <summary>Middle of the small letters over the baseline, in point sizes.</summary>
    private const double Middle = 0.3;

    /// <returns>The same rows, with the words of crossed blocks flagged.</returns>
    public static List<WordRow> Mark(PageLayout page, List<WordRow> rows)
    {
        if (page.Slashes.IsEmpty || page.Slashes.Length > MostSlashes)
        {
            return rows;
        }

        var crossed = Crosses(page.Slashes).Where(slashes => Strikes(page, rows, slashes)).Select(Around).ToList();
        return crossed.Count == 0 ? rows
            : rows.ConvertAll(
                row => row with { Words =
                    row.Words.ConvertAll(
                        word => word.Text != PageLayout.CoverSign && crossed.Exists(box => IsIn(box, word))
                            ? word with { Struck = true } : word) });
    }

    private static IEnumerable<Slash[]> Crosses(IReadOnlyList<Slash> slashes)
    {
        var paired = new HashSet<int>();
        for (var i = 0; i < slashes.Count; i++)
        {
            for (var k = i + 1; k < slashes.Count; k++)
            {
                if (slashes[i].Rises != slashes[k].Rises && AreSame(slashes[i].Box, slashes[k].Box))
                {
                    paired.UnionWith([i, k]);
                    yield return [slashes[i], slashes[k]];
                }
            }
        }

        for (var i = 0; i < slashes.Count && slashes.Count <= MostSingles; i++)
        {
            if (!paired.Contains(i))
            {
                yield return [slashes[i]];
            }
        }
    }

    private static bool AreSame(Box one, Box other)
    {
        var (across, up) = (SameCornerPoints + (SameCorner * Math.Max(one.Width, other.Width)),
            SameCornerPoints + (SameCorner * Math.Max(one.Height, other.Height)));
        return Math.Abs(one.Left - other.Left) <= across && Math.Abs(one.Right - other.Right) <= across
            && Math.Abs(one.Bottom - other.Bottom) <= up && Math.Abs(one.Top - other.Top) <= up;
    }

    private static Box Around(Slash[] slashes) => slashes.Length == 1 ? slashes[0].Box : slashes[0].Box.Union(slashes[1].Box);

    private static bool IsIn(Box box, Word word) => box.Contains(word.Box.MiddleX, word.Box.MiddleY);

    private static bool Strikes(PageLayout page, List<WordRow> rows, Slash[] slashes)
    {
        var box = Around(slashes);
        var inside = rows.Select(row => (Row: row, Words: row.Words.FindAll(word => IsIn(box, word)))).Where(row => row.Words.Count > 0)
            .ToList();
        if (inside.Count == 0 || inside.Exists(row => GoesOn(row.Row, row.Words)) || (slashes.Length == 1 && IsCell(page, box)))
        {
            return false;
        }

        var text = inside.SelectMany(row => row.Words).Select(word => word.Box).Aggregate((all, word) => all.Union(word));
        var size = inside.Max(row => row.Row.Size);
        var hits = inside.Count(
            row => slashes.Any(slash => IsThrough(slash, row.Words, row.Row.Baseline + (Middle * row.Row.Size), row.Row.Size)));
        return 2 * hits >= inside.Count && Fits(box, text, size, slashes.Length == 1 ? SingleEdge : PairEdge)
            && (inside.Count > 1 || (inside[0].Words.Count > 2 && box.Width >= ShortestLine * size && box.Height <= HighestLine * size));
    }

    private static bool GoesOn(WordRow row, List<Word> inside)
    {
        var (first, last) = (row.Words.IndexOf(inside[0]), row.Words.IndexOf(inside[^1]));
        return (first > 0 && inside[0].Box.Left - row.Words[first - 1].Box.Right < NextWord * row.Size)
            || (last + 1 < row.Words.Count && row.Words[last + 1].Box.Left - inside[^1].Box.Right < NextWord * row.Size);
    }

    private static bool IsThrough(Slash slash, List<Word> words, double height, double size)
    {
        var x = slash.At(height);
        return height >= slash.Box.Bottom - size && height <= slash.Box.Top + size && x >= words[0].Box.Left - (0.5 * size)
            && x <= words[^1].Box.Right + (0.5 * size);
    }

    private static bool Fits(Box box, Box text, double size, double share)
    {
        var (across, up) = ((EdgeSizes * size) + (share * box.Width), (0.5 * EdgeSizes * size) + (share * box.Height));
        return Math.Abs(text.Left - box.Left) <= across && box.Right - text.Right <= across + (Ragged * box.Width)
            && text.Right - box.Right <= across
            && Math.Abs(text.Top - box.Top) <= up && Math.Abs(text.Bottom - box.Bottom) <= up;
    }

    /// <summary>Rulings run along most of its sides.</summary>
    private static bool IsCell(PageLayout page, Box box)
    {
        const double Along = 3; // points
        bool Has(bool level, double at, double from, double to) => page.Rulings.Any(line => line.IsHorizontal == level
            && (level ? Math.Abs(line.Y0 - at) <= Along && line.X0 <= from + Along && line.X1 >= to - Along
                : Math.Abs(line.X0 - at) <= Along && line.Y0 <= from + Along && line.Y1 >= to - Along));
        bool[] sides = [Has(true, box.Top, box.Left, box.Right), Has(true, box.Bottom, box.Left, box.Right),
            Has(false, box.Left, box.Bottom, box.Top), Has(false, box.Right, box.Bottom, box.Top)];
        return sides.Count(side => side) > 2;
    }
}
