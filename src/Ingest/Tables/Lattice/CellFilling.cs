using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables.Lattice;

/// <summary>Puts a page's words into the cells of a ruled grid.</summary>
internal static class CellFilling
{
    /// <summary>A word must reach over a line by this share of its size on both sides to be cut there.</summary>
    private const double CutShare = 0.25;

    public static ImmutableArray<DraftCell> Fill(
        PageLayout page, GridLines lines, ImmutableArray<DraftCell> cells, IEnumerable<PlacedWord> words)
    {
        var cellAt = Index(lines, cells);
        var filling = cells.Select(_ => ImmutableArray.CreateBuilder<PlacedWord>()).ToArray();
        foreach (var word in words)
        {
            var rest = (PlacedWord?)word;
            while (rest is not null)
            {
                var (part, after) = First(page, lines, cellAt, rest);
                var row = Find(lines.Ys, part.MiddleY, descending: true);
                var column = Find(lines.Xs, part.MiddleX, descending: false);
                if (row >= 0 && column >= 0)
                {
                    filling[cellAt[row, column]].Add(part);
                }

                rest = after;
            }
        }

        return [.. cells.Select((cell, i) => cell with { Words = filling[i].ToImmutable() })];
    }

    /// <summary>
    /// Puts turned texts into the cells that they fit into and that hold no other: a head of a narrow column, a group's name down
    /// the side. A stamp over the table fits into none.
    /// </summary>
    /// <returns>The same cells where no text fits.</returns>
    public static ImmutableArray<DraftCell> AddTurned(GridLines lines, ImmutableArray<DraftCell> cells, ImmutableArray<TextRun> turned)
    {
        if (!turned.Any(run => lines.Box.Contains(run.Box.MiddleX, run.Box.MiddleY)))
        {
            return cells;
        }

        var cellAt = Index(lines, cells);
        var filled = cells.ToArray();
        var any = false;
        foreach (var run in turned)
        {
            var (row, column) = (Find(lines.Ys, run.Box.MiddleY, descending: true), Find(lines.Xs, run.Box.MiddleX, descending: false));
            if (row < 0 || column < 0 || !cells[cellAt[row, column]].IsEmpty
                || !Bounds(lines, cells[cellAt[row, column]]).Grow(Slack * run.Words[0].Size).Holds(run.Box))
            {
                continue;
            }

            any = true;
            ref var cell = ref filled[cellAt[row, column]];
            cell = cell with { Words = cell.Words.AddRange(run.Words) };
        }

        return any ? [.. filled] : cells;
    }

    /// <summary>Share of the size by which a text's box may reach over a cell's lines.</summary>
    private const double Slack = 0.3;

    private static Box Bounds(GridLines lines, DraftCell cell) =>
        new(lines.Xs[cell.Column], lines.Ys[cell.RowEnd], lines.Xs[cell.ColumnEnd], lines.Ys[cell.Row]);

    /// <summary>The part of a word up to the first line between two cells that it clearly crosses.</summary>
    private static (PlacedWord Part, PlacedWord? After) First(PageLayout page, GridLines lines, int[,] cellAt, PlacedWord word)
    {
        var row = Find(lines.Ys, word.MiddleY, descending: true);
        if (row < 0 || word.Turned)
        {
            return (word, null);
        }

        var reach = CutShare * word.Size;
        for (var i = 1; i + 1 < lines.Xs.Length; i++)
        {
            var x = lines.Xs[i];
            if (x > word.Box.Left + reach && x < word.Box.Right - reach && cellAt[row, i - 1] != cellAt[row, i])
            {
                var (left, right) = PageWords.Cut(word, page, x);
                return left is not null && right is not null ? (left, right) : (word, null);
            }
        }

        return (word, null);
    }

    private static int[,] Index(GridLines lines, ImmutableArray<DraftCell> cells)
    {
        var cellAt = new int[lines.Ys.Length - 1, lines.Xs.Length - 1];
        for (var i = 0; i < cells.Length; i++)
        {
            for (var row = cells[i].Row; row < cells[i].RowEnd; row++)
            {
                for (var column = cells[i].Column; column < cells[i].ColumnEnd; column++)
                {
                    cellAt[row, column] = i;
                }
            }
        }

        return cellAt;
    }

    /// <summary>The field between two positions that holds <paramref name="value"/>, or -1.</summary>
    private static int Find(ImmutableArray<double> positions, double value, bool descending)
    {
        for (var i = 0; i + 1 < positions.Length; i++)
        {
            var (low, high) = descending ? (positions[i + 1], positions[i]) : (positions[i], positions[i + 1]);
            if (value >= low && value <= high)
            {
                return i;
            }
        }

        return -1;
    }
}
