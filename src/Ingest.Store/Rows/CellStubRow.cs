using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>What names a cell's row, and where it is.</summary>
public sealed record CellStubRow(
    [Column("Row name", "Rækkenavn", "The text of the row's first cell.", "Teksten i rækkens første celle.")]
    string? RowName,
    [Column("Row path", "Rækkesti", "The row's name with those that it stands under, outermost first, joined by \" / \".",
        "Rækkens navn med dem, det står under, yderst først, samlet med \" / \".")]
    string? RowPath,
    [Column("Page", "Side", "Where the table is on one page: that page. Else null, and tables and boxes have its pages.",
        "Hvor tabellen står på én side: den side. Ellers tom, og tables og boxes har dens sider.")]
    int? Page)
{
    private const string Between = " / ";

    public static IEnumerable<CellStubRow> Of(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            int? page = table.Source is [var only] ? only.Page : null;
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var name = table.Rows[row] is [var first, ..] ? first.Text : null;
                var stub = new CellStubRow(
                    name, row < table.RowPath.Length ? string.Join(Between, table.RowPath[row]) : name, page);
                for (var column = 0; column < table.Rows[row].Length; column++)
                {
                    yield return stub;
                }
            }
        }
    }
}
