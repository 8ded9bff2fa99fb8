using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.TableForms;

/// <summary>
/// A table's cells as they are printed. In the output a head is a path over each column, and a cell that spans others is repeated;
/// here both are one cell again: <c>2025 / Budget</c> beside <c>2025 / Forbrug</c> is <c>2025</c> over two columns, with a cell below for
/// each.
/// </summary>
/// <param name="Head">The head's rows, outermost first; empty where no column has a name.</param>
/// <param name="Body">The rows below it.</param>
public sealed record PrintedGrid(ImmutableArray<ImmutableArray<SpanningCell>> Head, ImmutableArray<ImmutableArray<SpanningCell>> Body)
{
    public static PrintedGrid Of(AgendaTable table) => new(HeadOf(table.Columns), BodyOf(table.Rows));

    /// <summary>A row that is one cell over all columns: it names those below it.</summary>
    public static bool IsGroup(ImmutableArray<SpanningCell> row, int columns) =>
        columns > 1 && row is [{ Rows: 1, Cell.Text.Length: > 0 } only] && only.Columns == columns;

    private static ImmutableArray<ImmutableArray<SpanningCell>> HeadOf(ImmutableArray<TableColumn> columns)
    {
        var levels = columns.IsEmpty ? 0 : columns.Max(column => column.Path.Length);
        return [.. Enumerable.Range(0, levels).Select(level => Level(columns, level, levels).ToImmutableArray())];
    }

    private static IEnumerable<SpanningCell> Level(ImmutableArray<TableColumn> columns, int level, int levels)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            var path = columns[column].Path;
            if (level > 0 && level >= path.Length)
            {
                continue; // the cell over this one reaches down here
            }

            if (level + 1 >= path.Length)
            {
                yield return new SpanningCell(level, column, levels - level, 1, new Cell { Text = path.ElementAtOrDefault(level) ?? "" });
                continue;
            }

            var first = column;
            while (column + 1 < columns.Length && SharesGroup(path, columns[column + 1].Path, level))
            {
                column++;
            }

            yield return new SpanningCell(level, first, 1, column - first + 1, new Cell { Text = path[level] });
        }
    }

    /// <summary>The same names down to a level, and more below it: columns that end there are columns of their own.</summary>
    private static bool SharesGroup(ImmutableArray<string> path, ImmutableArray<string> next, int level) =>
        next.Length > level + 1 && path.AsSpan(0, level + 1).SequenceEqual(next.AsSpan(0, level + 1));

    private static ImmutableArray<ImmutableArray<SpanningCell>> BodyOf(ImmutableArray<ImmutableArray<Cell>> rows)
    {
        var taken = rows.Select(row => new bool[row.Length]).ToArray();
        var body = ImmutableArray.CreateBuilder<ImmutableArray<SpanningCell>>(rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = ImmutableArray.CreateBuilder<SpanningCell>();
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (!taken[row][column])
                {
                    cells.Add(Spread(rows, taken, row, column));
                }
            }

            body.Add(cells.ToImmutable());
        }

        return body.MoveToImmutable();
    }

    /// <summary>The cell with its repetitions to the right, then with all rows below that repeat all of these.</summary>
    private static SpanningCell Spread(ImmutableArray<ImmutableArray<Cell>> rows, bool[][] taken, int row, int column)
    {
        var cell = rows[row][column];
        var right = column + 1;
        while (right < rows[row].Length && !taken[row][right] && Repeats(rows[row][right], cell))
        {
            right++;
        }

        var below = row + 1;
        while (below < rows.Length && rows[below].Length >= right && rows[below].AsSpan()[column..right] is var under
            && Repeat(under, cell))
        {
            below++;
        }

        for (var y = row; y < below; y++)
        {
            taken[y].AsSpan()[column..right].Fill(true);
        }

        return new SpanningCell(row, column, below - row, right - column, cell);
    }

    private static bool Repeat(ReadOnlySpan<Cell> cells, Cell cell)
    {
        foreach (var one in cells)
        {
            if (!Repeats(one, cell))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Repeats(Cell other, Cell cell) => other.Spanned && string.Equals(other.Text, cell.Text, StringComparison.Ordinal);
}
