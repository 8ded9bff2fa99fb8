using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// Rows of an undrawn table that name the section below them and go over its columns: a text alone, so long that it reaches over the
/// second column, with a row of figures next. A shorter one is a name with empty cells beside it. Where cells are drawn, the drawing
/// says how far the name goes.
/// </summary>
internal static class SectionRows
{
    public static IEnumerable<int> Of(Table table, TableCell?[,] grid)
    {
        if (table.Drawn || table.ColumnCount < 3)
        {
            yield break;
        }

        var second = Enumerable.Range(table.HeaderRows, table.RowCount - table.HeaderRows).Select(row => grid[row, 1])
            .Where(cell => cell is { Column: 1, Text.Length: > 0 }).Select(cell => cell!.Box.Left).DefaultIfEmpty(double.MaxValue).Min();
        for (var row = Math.Max(1, table.HeaderRows); row + 1 < table.RowCount; row++)
        {
            var alone = Says(grid[row, 0]) && !Others(table, grid, row).Any(Says) && DanishNumber.Parse(grid[row, 0]!.Text) is null;
            if (alone && grid[row, 0]!.Box.Right > second && Says(grid[row + 1, 0])
                && Others(table, grid, row + 1).Any(cell => cell is not null && DanishNumber.Parse(cell.Text) is not null))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<TableCell?> Others(Table table, TableCell?[,] grid, int row) =>
        Enumerable.Range(1, table.ColumnCount - 1).Select(column => grid[row, column]);

    private static bool Says(TableCell? cell) => cell is { Text.Length: > 0 };
}
