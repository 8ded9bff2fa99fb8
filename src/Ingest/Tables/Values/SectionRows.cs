using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// Rows of an undrawn table that name the section below them: a text alone in the first column, with a
/// row of figures next. Where cells are drawn, the drawing says how far the name goes.
/// </summary>
internal static class SectionRows
{
    public static IEnumerable<int> Of(Table table, TableCell?[,] grid)
    {
        if (table.Drawn || table.ColumnCount < 3)
        {
            yield break;
        }

        for (var row = Math.Max(1, table.HeaderRows); row + 1 < table.RowCount; row++)
        {
            var alone = Says(grid[row, 0]) && !Others(table, grid, row).Any(Says) && DanishNumber.Parse(grid[row, 0]!.Text) is null;
            if (alone && Says(grid[row + 1, 0])
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
