using System.Globalization;
using System.IO.Hashing;
using System.Text;
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
    int? Page,
    [Column("Series", "Serie",
        "The same number for the same row and column of tables with the same columns; null where the cell is no figure of a named row.",
        "Samme tal for samme række og kolonne i tabeller med de samme kolonner; tom, hvor cellen ikke er et tal i en række med navn.")]
    long? SeriesKey)
{
    private const string Between = " / ";
    private const char Part = '\n';

    public static IEnumerable<CellStubRow> Of(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            int? page = table.Source is [var only] ? only.Page : null;
            var heads = string.Join(Part, table.Columns.Select(column => column.Header.ToLowerInvariant()));
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var name = table.Rows[row] is [var first, ..] ? first.Text : null;
                var path = row < table.RowPath.Length ? string.Join(Between, table.RowPath[row]) : name;
                for (var column = 0; column < table.Rows[row].Length; column++)
                {
                    var isFigure = column > 0 && !string.IsNullOrEmpty(path)
                        && table.Rows[row][column] is { Number: not null, Spanned: false };
                    yield return new CellStubRow(name, path, page, isFigure ? Key(heads, path!, column) : null);
                }
            }
        }
    }

    private static long Key(string heads, string path, int column) => unchecked((long)XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{heads}{Part}{Part}{path.ToLowerInvariant()}{Part}{column}"))));
}
