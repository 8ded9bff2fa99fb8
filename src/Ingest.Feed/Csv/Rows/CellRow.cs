using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of cells.csv: one cell of one table.</summary>
/// <param name="Row">1 for the first body row.</param>
/// <param name="Column">1 for the first column.</param>
/// <param name="Unit">The cell's own, else its column's where the cell has a number.</param>
public sealed record CellRow(
    string DocumentId, string TableId, int Row, int Column, string? Header, string Text, CellValue Value, string? Unit, bool Spanned)
{
    public static IEnumerable<CellRow> Of(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            var key = RowKey.Of(document, table.Id);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                for (var column = 0; column < table.Rows[row].Length; column++)
                {
                    var cell = table.Rows[row][column];
                    var head = column < table.Columns.Length ? table.Columns[column] : null;
                    yield return new CellRow(
                        Feed.DocumentId.Of(document), key, row + 1, column + 1, head?.Header, cell.Text, CellValue.Of(cell),
                        cell.Unit ?? (cell.Number is null ? null : head?.Unit), cell.Spanned);
                }
            }
        }
    }
}
