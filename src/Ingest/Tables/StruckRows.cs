using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Takes the rows that are struck out whole out of a table's grid.</summary>
internal static class StruckRows
{
    public static Table TakeOut(Table table)
    {
        if (!table.Cells.Any(cell => cell.Struck.Length > 0))
        {
            return table;
        }

        var gone = table.Cells.GroupBy(cell => cell.Row).Where(row => row.Key >= table.HeaderRows && IsStruck(row)).Select(row => row.Key)
            .ToHashSet();
        int Before(int row) => row - gone.Count(other => other < row);
        return table with
        {
            RowCount = table.RowCount - gone.Count,
            Cells = [.. table.Cells.Where(cell => !gone.Contains(cell.Row))
                .Select(cell => cell with { Row = Before(cell.Row), RowSpan = Before(cell.Row + cell.RowSpan) - Before(cell.Row) })],
            StruckRows = [.. table.Cells.Where(cell => gone.Contains(cell.Row)).Select(cell => cell with { Row = Before(cell.Row) })],
        };
    }

    private static bool IsStruck(IEnumerable<TableCell> row) =>
        row.All(cell => cell is { Text: "", RowSpan: 1 }) && row.Any(cell => cell.Struck.Length > 0);
}
