using System.Collections.Immutable;

namespace Ingest.Ocr.Azure;

/// <summary>A table of the answer; cells on pages that were not asked for are left out.</summary>
internal static class AzureTable
{
    /// <summary>Cells; far more than a page can show.</summary>
    private const int MostCells = 1_000_000;

    /// <returns>Null where none of its cells is on a page that was asked for.</returns>
    public static OcrTable? Of(AnswerTable? table, IReadOnlyDictionary<int, PageSpace> spaces)
    {
        if (table is not { RowCount: > 0, ColumnCount: > 0 } || (long)table.RowCount * table.ColumnCount > MostCells)
        {
            throw AzureFailure.Garbled("a table has no rows or columns, or too many");
        }

        var taken = new HashSet<(int, int)>();
        var cells = ImmutableArray.CreateBuilder<OcrCell>();
        foreach (var cell in table.Cells)
        {
            if (!Fits(cell, table) || !Take(cell, taken))
            {
                throw AzureFailure.Garbled("a table's cells do not fit into it");
            }

            if (cell.BoundingRegions is [{ } region, ..] && spaces.TryGetValue(region.PageNumber, out var space))
            {
                cells.Add(new OcrCell(
                    cell.RowIndex, cell.ColumnIndex, cell.RowSpan, cell.ColumnSpan, Nfc.Of(cell.Content),
                    region.PageNumber, space.Place(region.Polygon).Box, cell.Kind is "columnHeader" or "stubHead"));
            }
        }

        return cells.Count == 0 ? null : new OcrTable(table.RowCount, table.ColumnCount, cells.ToImmutable());
    }

    private static bool Fits(AnswerCell? cell, AnswerTable table) =>
        cell is { RowIndex: >= 0, ColumnIndex: >= 0, RowSpan: > 0, ColumnSpan: > 0 }
        && (long)cell.RowIndex + cell.RowSpan <= table.RowCount && (long)cell.ColumnIndex + cell.ColumnSpan <= table.ColumnCount;

    private static bool Take(AnswerCell cell, HashSet<(int, int)> taken)
    {
        for (var row = cell.RowIndex; row < cell.RowIndex + cell.RowSpan; row++)
        {
            for (var column = cell.ColumnIndex; column < cell.ColumnIndex + cell.ColumnSpan; column++)
            {
                if (!taken.Add((row, column)))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
