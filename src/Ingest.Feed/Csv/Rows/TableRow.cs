using Ingest.Checks;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of tables.csv.</summary>
[Sheet("tables", "Tables", "Tabeller", "The tables of the documents.", "Dokumenternes tabeller.")]
public sealed record TableRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Table", "Tabel", "The key that joins the files, the document's and the table's own id: d3f2a9c01b7e4d58a#t1.",
        "Nøglen, der samler filerne, dokumentets og tabellens eget id: d3f2a9c01b7e4d58a#t1.", Key = true)]
    string TableId,
    [Column("Item", "Punkt", "The item that it stands in; empty for an annex's.", "Det punkt, som den står i; tom for et bilags.",
        RefersTo = "items.itemId")]
    string? ItemId,
    [Column("Caption", "Tabeltekst", "As printed.", "Som trykt.")]
    string? Caption,
    [Column("Rows", "Rækker", "Body rows.", "Antal rækker uden hovedet.")]
    int Rows,
    [Column("Columns", "Kolonner", "Columns.", "Antal kolonner.")]
    int Columns,
    [Column("Checks passed", "Bestået", "Printed totals that agree with their figures.", "Trykte summer, der passer med deres tal.")]
    int ChecksPassed,
    [Column("Checks failed", "Ikke bestået", "Printed totals that do not.", "Trykte summer, der ikke passer.")]
    int ChecksFailed,
    [Column("Figures", "Tal", "Cells with a number.", "Celler med et tal.")]
    int Figures,
    [Column("Proven", "Bevist", "Those of them that stand in a sum, difference or share that holds, and in none that does not.",
        "De af dem, der står i en sum, forskel eller andel, som passer, og ikke i nogen, der ikke gør.")]
    int Proven,
    [PageColumn]
    int? Page,
    [ConfidenceColumn]
    double Confidence,
    [Column("File", "Fil", "The table on its own, from the output folder.", "Tabellen for sig selv, set fra outputmappen.",
        Required = true)]
    string File)
{
    public static IEnumerable<TableRow> Of(AgendaDocument document) =>
        from table in document.Tables
        let proof = TableProof.Of(table)
        select new TableRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, table.Id), RowKey.OrNull(document, table.Item), table.Caption,
            table.Rows.Length, table.Columns.Length,
            table.Checks.Count(check => check.Verdict == Verdict.Pass), table.Checks.Count(check => check.Verdict == Verdict.Fail),
            proof.Figures, proof.Proven,
            table.Source is [var first, ..] ? first.Page : null, table.Confidence, FeedPaths.Table(document, table));
}
