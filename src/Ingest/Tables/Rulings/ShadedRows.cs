using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rulings;

/// <summary>
/// Rows without shade between shaded ones, where every other row is shaded cell by cell and no line is drawn: the
/// cells of the shaded rows show theirs, and those of the last row under them.
/// </summary>
internal static class ShadedRows
{
    /// <summary>In points: edges of a column that are the same from row to row, and what parts two cells of a row at most.</summary>
    private const double SameEdge = 1.5, CellGap = 3;

    /// <summary>Highest white row against the higher of the shaded ones at it: wrapped text, and a text over several columns.</summary>
    private const double HighestWhite = 2.5, HighestText = 1.3;

    /// <summary>The cells of one shaded row, left to right.</summary>
    public sealed record Band(ImmutableArray<Box> Cells)
    {
        public Box Box { get; } = Box.Around(Cells);

        public bool HasColumnsOf(Band other) => Cells.Length == other.Cells.Length
            && Cells.Zip(other.Cells)
                .All(pair => Math.Abs(pair.First.Left - pair.Second.Left) < SameEdge
                    && Math.Abs(pair.First.Right - pair.Second.Right) < SameEdge);
    }

    /// <param name="shades">Areas that hold text.</param>
    /// <param name="fills">All areas: a shaded row has empty cells, too.</param>
    /// <param name="words">The page's upright words.</param>
    /// <returns>The shades, the empty cells beside them and the white cells between them.</returns>
    public static ImmutableArray<Box> WithWhite(ImmutableArray<Box> shades, ImmutableArray<Box> fills, ImmutableArray<PlacedWord> words)
    {
        var bands = shades.Length < 2 ? [] : Bands(fills, shades.ToHashSet());
        if (bands.Count < 2)
        {
            return shades;
        }

        var white = new List<Box>();
        var chained = new HashSet<Band>(ReferenceEqualityComparer.Instance);
        foreach (var band in bands)
        {
            var next = bands.Find(other => other.Box.Top < band.Box.Bottom + CellGap && other.HasColumnsOf(band));
            var height = next is null ? band.Box.Height : Math.Max(band.Box.Height, next.Box.Height);
            if (next is null && chained.Contains(band))
            {
                white.AddRange(Row(band, band.Box.Bottom - height, 0, words));
            }
            else if (next is not null && band.Box.Bottom - next.Box.Top is var apart && apart < HighestWhite * height)
            {
                ImmutableArray<Box> row = apart < CellGap ? [] : Row(band, next.Box.Top, height, words);
                white.AddRange(row);
                if (apart < CellGap || !row.IsEmpty)
                {
                    chained.UnionWith([band, next]); // the first one, too: a head of turned names has cells that hold no upright text
                }
            }
        }

        return white.Count == 0 ? shades : [.. shades.Union(chained.SelectMany(band => band.Cells)), .. white];
    }

    /// <summary>Shades side by side at one lower edge, topmost first; a head's cell may reach over several levels.</summary>
    public static List<Band> Bands(IEnumerable<Box> fills, IReadOnlySet<Box> shades)
    {
        var bands = new List<Band>();
        var sorted = fills.Distinct().Where(fill => fill.Width > EdgeJoiner.ShortestPoints && fill.Height > EdgeJoiner.ShortestPoints)
            .OrderBy(fill => fill.Bottom).ToImmutableArray();
        var start = 0;
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && sorted[i].Bottom - sorted[i - 1].Bottom < SameEdge)
            {
                continue;
            }

            ImmutableArray<Box> cells = [.. sorted[start..i].OrderBy(cell => cell.Left)];
            start = i;
            if (cells.Length > 1 && cells.Any(shades.Contains)
                && cells.Zip(cells.Skip(1)).All(pair => Math.Abs(pair.First.Right - pair.Second.Left) < CellGap))
            {
                bands.Add(new Band(cells));
            }
        }

        bands.Sort((a, b) => b.Box.Top.CompareTo(a.Box.Top));
        return bands;
    }

    /// <summary>
    /// The white cells below a shaded row: texts in two or more of its columns, one over several, or a section's name in the first.
    /// </summary>
    private static ImmutableArray<Box> Row(Band above, double bottom, double height, ImmutableArray<PlacedWord> words)
    {
        var area = new Box(above.Box.Left, bottom, above.Box.Right, above.Box.Bottom);
        var held = words.Where(
            word => word.MiddleY > area.Bottom && word.MiddleY < area.Top && word.Box.Right > area.Left && word.Box.Left < area.Right)
            .ToArray();
        if (held.Length == 0
            || held.Any(
                word => word.Box.Left < area.Left - 1 || word.Box.Right > area.Right + 1 || word.Box.Bottom < area.Bottom - 1
                    || GoesOn(word, area, words)))
        {
            return [];
        }

        var crosses = above.Cells.SkipLast(1)
            .Any(cell =>
                held.Any(word => word.Box.Left < cell.Right
                    && (word.Box.Right > cell.Right + 1 || held.Any(next => next.MiddleX > cell.Right && IsNext(word, next)))));
        var filled = above.Cells.Count(cell => held.Any(word => cell.Left <= word.MiddleX && word.MiddleX <= cell.Right));
        return crosses ? (area.Height < HighestText * height ? [area] : [])
            : filled > 1 || (filled == 1 && area.Height < HighestText * height && held[0].MiddleX < above.Cells[0].Right)
            ? [.. above.Cells.Select(cell => new Box(cell.Left, area.Bottom, cell.Right, area.Top))]
            : [];
    }

    /// <summary>A line of text that runs beyond the row.</summary>
    private static bool GoesOn(PlacedWord word, Box area, ImmutableArray<PlacedWord> words) =>
        words.Any(next => next.Box.Left > area.Right && IsNext(word, next));

    /// <summary>No more than a word space behind the word on its line.</summary>
    private static bool IsNext(PlacedWord word, PlacedWord next) =>
        Math.Abs(word.Baseline - next.Baseline) < 0.1 * word.Size && next.Box.Left - word.Box.Right is var gap && gap > -0.5 * word.Size
            && gap < ColumnBands.WordGap * word.Size;
}
