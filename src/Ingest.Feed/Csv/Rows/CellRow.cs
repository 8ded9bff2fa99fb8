using Ingest.Checks;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of cells.csv: one cell of one table.</summary>
[Sheet("cells", "Cells", "Celler", "All cells of all tables, one a row.", "Alle tabellers celler, en pr. række.")]
public sealed record CellRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Table", "Tabel", "The table's key: d3f2a9c01b7e4d58a#t1.", "Tabellens nøgle: d3f2a9c01b7e4d58a#t1.", Key = true,
        RefersTo = "tables.tableId")]
    string TableId,
    [Column("Row", "Række", "1 for the first body row.", "1 for den første række under hovedet.", Key = true)]
    int Row,
    [Column("Column", "Kolonne", "1 for the first.", "1 for den første.", Key = true)]
    int Column,
    [Column("Header", "Kolonnehoved", "The column's, levels joined by \" / \".", "Kolonnens, niveauer samlet med \" / \".")]
    string? Header,
    [Column("Text", "Tekst", "As printed.", "Som trykt.")]
    string Text,
    [Column("Value", "Værdi", "A number, or a date as YYYY-MM-DD, where the text is one.",
        "Et tal, eller en dato som ÅÅÅÅ-MM-DD, hvor teksten er det.")]
    CellValue Value,
    [Column("Unit", "Enhed", "Of the number, as printed.", "Tallets, som trykt.")]
    string? Unit,
    [Column("Spanned", "Gentaget", "true for a repetition of a cell that spans rows or columns.",
        "true for en gentagelse af en celle, der spænder over rækker eller kolonner.")]
    bool Spanned,
    [Column("Total", "Sum",
        "true in a row or column that sums others of the table, subtotals too: without them a sum counts nothing twice.",
        "true i en række eller kolonne, der er summen af andre i tabellen, også mellemsummer: uden dem tæller en sum intet to gange.")]
    bool Total,
    [Column("Proven", "Bevist",
        "true where the number stands in a sum, difference or share that holds, false where in one that does not; empty: in none.",
        "true, hvor tallet står i en sum, forskel eller andel, der passer, false, hvor det står i en, der ikke gør; tom: i ingen.")]
    bool? Proven)
{
    public static IEnumerable<CellRow> Of(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            var key = RowKey.Of(document, table.Id);
            var (totals, proof) = (TableTotals.Of(table), TableProof.Of(table));
            for (var row = 0; row < table.Rows.Length; row++)
            {
                for (var column = 0; column < table.Rows[row].Length; column++)
                {
                    var cell = table.Rows[row][column];
                    var head = column < table.Columns.Length ? table.Columns[column] : null;
                    yield return new CellRow(
                        Feed.DocumentId.Of(document), key, row + 1, column + 1, head?.Header, cell.Text, CellValue.Of(cell),
                        cell.Unit ?? (cell.Number is null ? null : head?.Unit), cell.Spanned, totals.Has(row, column),
                        cell.Number is null ? null : proof.Of(new CellPlace(row, column)) switch
                        {
                            Verdict.Pass => true,
                            Verdict.Fail => false,
                            _ => null,
                        });
                }
            }
        }
    }
}
