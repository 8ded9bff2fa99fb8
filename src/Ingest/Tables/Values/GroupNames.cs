using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// In a table without drawn cells a group's name stands once in the first column, and its other rows
/// are left blank there: the name holds for them too.
/// </summary>
internal static class GroupNames
{
    /// <summary>The rows of the grid that take the first cell of the row above them.</summary>
    public static ImmutableHashSet<int> Continued(Table table, TableCell?[,] grid)
    {
        if (table.Drawn || table.ColumnCount < 3 || !SecondColumnNames(table, grid))
        {
            return [];
        }

        var rows = Enumerable.Range(table.HeaderRows, Math.Max(0, table.RowCount - table.HeaderRows)).ToArray();
        var blank = rows.Where(row => IsBlank(grid[row, 0])).ToArray();
        return blank.Length > 0 && rows.Length > 0 && !IsBlank(grid[rows[0], 0]) && blank.All(row => !IsBlank(grid[row, 1]))
            ? [.. blank] : [];
    }

    private static bool SecondColumnNames(Table table, TableCell?[,] grid)
    {
        var texts = Enumerable.Range(table.HeaderRows, Math.Max(0, table.RowCount - table.HeaderRows)).Select(row => grid[row, 1])
            .Where(cell => !IsBlank(cell)).ToArray();
        return texts.Length > 1 && texts.All(cell => DanishNumber.Parse(cell!.Text) is null && cell.Text.Any(char.IsLetter));
    }

    private static bool IsBlank(TableCell? cell) => cell is null || cell.Text.Length == 0;
}
