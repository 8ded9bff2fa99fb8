using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Values;

/// <summary>
/// The unit in the head over the rows' names (<c>Post (t.kr.)</c>, <c>Mio. kr.</c>): names have no unit, so it is that of the
/// figures to their right.
/// </summary>
/// <param name="Column">The names' column in whose head it stands.</param>
internal sealed record CornerUnit(int Column, string Unit)
{
    /// <summary>Null where a column of figures comes first, or none of the names' heads has a unit.</summary>
    public static CornerUnit? Of(Table table, TableCell?[,] grid)
    {
        for (var column = 0; column + 1 < table.ColumnCount && HoldsNames(table, grid, column); column++)
        {
            for (var row = table.HeaderRows - 1; row >= 0; row--)
            {
                if (grid[row, column] is { ColumnSpan: 1 } cell && HeaderUnits.Of(cell.Text) is { } unit)
                {
                    return HasFigures(table, grid, column + 1) && (column == 0 || !OthersHaveUnits(table, grid, column + 1))
                        ? new CornerUnit(column, unit) : null;
                }
            }
        }

        return null;
    }

    /// <summary>In a second column of names it may be the end of a neighbour's head, which then has its own.</summary>
    private static bool OthersHaveUnits(Table table, TableCell?[,] grid, int from) =>
        Enumerable.Range(0, table.HeaderRows)
            .Any(row => Enumerable.Range(from, table.ColumnCount - from)
                .Any(column => HeaderUnits.Of(grid[row, column]?.Text) is not null));

    /// <summary>Words, or years as rows.</summary>
    private static bool HoldsNames(Table table, TableCell?[,] grid, int column)
    {
        var names = 0;
        for (var row = table.HeaderRows; row < table.RowCount; row++)
        {
            if (grid[row, column] is { } cell)
            {
                names += cell.Text.Length > 0 ? 1 : 0;
                if (IsFigure(cell.Text))
                {
                    return false;
                }
            }
        }

        return names > 0;
    }

    /// <summary>Digits more than letters, and no year.</summary>
    private static bool IsFigure(string text)
    {
        var digits = text.Count(char.IsAsciiDigit);
        return digits > 0 && digits >= text.Count(char.IsLetter)
            && !(digits == 4 && text.Trim().Length == 4 && text.Trim()[..2] is "19" or "20");
    }

    private static bool HasFigures(Table table, TableCell?[,] grid, int from)
    {
        for (var row = table.HeaderRows; row < table.RowCount; row++)
        {
            for (var column = from; column < table.ColumnCount; column++)
            {
                if (grid[row, column] is { Column: var first } cell && first >= from && DanishNumber.Parse(cell.Text) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
