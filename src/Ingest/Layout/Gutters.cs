using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Finds the gutters of a page that is set in columns. Sweeping down the rows, every strip of white that
/// stands between two words is followed for as long as no word crosses it. A strip is a gutter when the text
/// on both its sides reads as text (several words a row), and not as the cells of a table.
/// </summary>
internal static class Gutters
{
    /// <summary>Narrowest gutter against the point size.</summary>
    private const double NarrowestSize = 0.9;

    private const int FewestRows = 4;

    /// <summary>Mean words and characters a row from which a side reads as running text.</summary>
    private const double ProseWords = 3;
    private const double ProseCharacters = 18;

    /// <summary>Rows nearer to each other than this share of the point size stand side by side, with a leading each.</summary>
    private const double SideBySide = 0.6;

    /// <summary>A row this many point sizes above the next is a running header over the columns, not part of them.</summary>
    private const double FarAbove = 2.4;

    /// <summary>Rows of a footer, which stand over all columns.</summary>
    private const int FootRows = 2;

    /// <param name="lines">Rows from the top.</param>
    public static List<Gutter> Find(List<WordRow> lines)
    {
        var (rows, starts) = Bands(lines);
        return Sweep(rows).ConvertAll(gutter => gutter with
        {
            FirstRow = starts[gutter.FirstRow],
            LastRow = (gutter.LastRow + 1 < starts.Count ? starts[gutter.LastRow + 1] : lines.Count) - 1,
        });
    }

    /// <summary>Rows of neighbouring columns seldom share a baseline: those side by side are looked at as one.</summary>
    private static (List<WordRow> Rows, List<int> Starts) Bands(List<WordRow> lines)
    {
        var bands = new List<WordRow>(lines.Count);
        var starts = new List<int>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (bands.Count > 0 && bands[^1].Baseline - lines[i].Baseline < SideBySide * Math.Min(bands[^1].Size, lines[i].Size))
            {
                bands[^1] = bands[^1] with { Words = [.. bands[^1].Words.Concat(lines[i].Words).OrderBy(word => word.Box.Left)] };
            }
            else
            {
                bands.Add(lines[i]);
                starts.Add(i);
            }
        }

        return (bands, starts);
    }

    private static List<Gutter> Sweep(List<WordRow> rows)
    {
        var found = new List<Gutter>();
        var others = new List<Strip>();
        var open = new List<Strip>();
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            var still = new List<Strip>();
            foreach (var strip in open)
            {
                if (strip.Follow(row, r))
                {
                    still.Add(strip);
                }
                else
                {
                    AddIfGutter(strip, rows, found, others);
                }
            }

            open = still;
            Start(row, r, open);
        }

        foreach (var strip in open)
        {
            AddIfGutter(strip, rows, found, others);
        }

        // Where the page has a gutter, the same strip further up or down parts its short lines, too.
        foreach (var strip in others.Where(
            strip => strip.BothSides > 1 && found.Exists(gutter => gutter.Left < strip.Right && strip.Left < gutter.Right)).ToList())
        {
            Add(strip, rows, found);
        }

        return found;
    }

    private static void Start(WordRow row, int at, List<Strip> open)
    {
        for (var w = 1; w < row.Words.Count; w++)
        {
            var left = row.Words[w - 1].Box.Right;
            var right = row.Words[w].Box.Left;
            if (right - left >= NarrowestSize * row.Size && !open.Exists(strip => strip.Left < right && left < strip.Right))
            {
                var strip = new Strip(left, right, at);
                strip.Follow(row, at);
                open.Add(strip);
            }
        }
    }

    private static void AddIfGutter(Strip strip, List<WordRow> rows, List<Gutter> found, List<Strip> others)
    {
        if (strip.BothSides < FewestRows || !IsProse(strip.LeftSide) || !IsProse(strip.RightSide))
        {
            others.Add(strip);
            return;
        }

        Add(strip, rows, found);
    }

    private static void Add(Strip strip, List<WordRow> rows, List<Gutter> found)
    {
        // Down to the page's foot what a column has more than the other is its own; further up it may be text over all of the page again.
        var last = rows.Count - strip.End <= FootRows ? strip.End - 1 : strip.LastBoth;
        while (last + 1 < strip.End && rows[last].Baseline - rows[last + 1].Baseline < 1.9 * rows[last].Size)
        {
            last++;
        }

        var first = strip.FirstRow;
        while (first < last && rows[first].Baseline - rows[first + 1].Baseline > FarAbove * rows[first + 1].Size)
        {
            first++;
        }

        first = Higher(strip, rows, first);
        var gutter = new Gutter(strip.Left, strip.Right, first, last);
        found.RemoveAll(
            other => other.FirstRow >= gutter.FirstRow && other.LastRow <= gutter.LastRow && other.Left < gutter.Right
                && gutter.Left < other.Right);
        found.Add(gutter);
    }

    /// <summary>
    /// The highest row that belongs to the right column. A table's white in the left one may
    /// have been followed first, down to where it ends.
    /// </summary>
    private static int Higher(Strip strip, List<WordRow> rows, int first)
    {
        var highest = first;
        for (var r = first - 1;
            r >= 0 && rows[r].Baseline - rows[r + 1].Baseline <= FarAbove * rows[r + 1].Size
                && !rows[r].Words.Exists(word => word.Box.Left < strip.Right && word.Box.Right > strip.Left); r--)
        {
            highest = rows[r].Words.Find(word => word.Box.Left >= strip.Right) is { } word
                && word.Box.Left - strip.Right < WidestIndent * rows[r].Size ? r : highest;
        }

        return highest;
    }

    /// <summary>Of a paragraph's first line, in point sizes.</summary>
    private const double WidestIndent = 2;

    private static bool IsProse(Side side) =>
        side.Rows >= FewestRows && side.Words >= ProseWords * side.Rows && side.Characters >= ProseCharacters * side.Rows;

    private struct Side
    {
        public int Rows;
        public int Words;
        public int Characters;
    }

    private sealed class Strip(double left, double right, int firstRow)
    {
        public Side LeftSide;
        public Side RightSide;

        public double Left { get; private set; } = left;

        public double Right { get; private set; } = right;

        public int FirstRow { get; } = firstRow;

        public int BothSides { get; private set; }

        public int LastBoth { get; private set; } = firstRow;

        /// <summary>The first row that it does not part.</summary>
        public int End { get; private set; } = firstRow;

        /// <returns>False when the row closes the strip.</returns>
        public bool Follow(WordRow row, int at)
        {
            var (left, right, split) = Widest(row.Words);
            if (right - left < NarrowestSize * Math.Min(row.Size, 12))
            {
                return false;
            }

            (Left, Right) = (left, right);
            Count(ref LeftSide, row.Words, 0, split);
            Count(ref RightSide, row.Words, split, row.Words.Count);
            if (split > 0 && split < row.Words.Count)
            {
                BothSides++;
                LastBoth = at;
            }

            End = at + 1;
            return true;
        }

        /// <summary>The widest part of the strip that no word stands in, and how many words stand before it.</summary>
        private (double Left, double Right, int Split) Widest(List<Word> words)
        {
            var best = (Left, Right: Left, Split: 0);
            for (var i = 0; i <= words.Count; i++)
            {
                var left = Math.Max(Left, i == 0 ? double.MinValue : words[i - 1].Box.Right);
                var right = Math.Min(Right, i == words.Count ? double.MaxValue : words[i].Box.Left);
                if (right - left > best.Right - best.Left)
                {
                    best = (left, right, i);
                }
            }

            return best;
        }

        private static void Count(ref Side side, List<Word> words, int from, int to)
        {
            side.Rows += to > from ? 1 : 0;
            side.Words += to - from;
            for (var i = from; i < to; i++)
            {
                side.Characters += words[i].Text.Length + 1;
            }
        }
    }
}
