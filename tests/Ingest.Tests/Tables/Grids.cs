using Ingest.Model;

namespace Ingest.Tests.Tables;

/// <summary>A table's grid as text, one row a line, for assertions.</summary>
internal static class Grids
{
    public static string[] Rows(Table table)
    {
        var rows = new string[table.RowCount];
        for (var row = 0; row < table.RowCount; row++)
        {
            var texts = new string[table.ColumnCount];
            foreach (var cell in table.Cells)
            {
                for (var column = cell.Column; row >= cell.Row && row < cell.Row + cell.RowSpan && column < cell.Column + cell.ColumnSpan;
                    column++)
                {
                    texts[column] = cell.Text;
                }
            }

            rows[row] = string.Join(" | ", texts);
        }

        return rows;
    }
}
