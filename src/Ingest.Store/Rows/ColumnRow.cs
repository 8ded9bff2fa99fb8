using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>A row of columns: a column of a table.</summary>
[Sheet("columns", "Columns", "Kolonner", "The columns of the tables.", "Tabellernes kolonner.")]
public sealed record ColumnRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Table", "Tabel", "The table's key.", "Tabellens nøgle.", Key = true, RefersTo = "tables.tableId")]
    string TableId,
    [Column("Column", "Kolonne", "1 for the first.", "1 for den første.", Key = true)]
    int Column,
    [Column("Header", "Kolonnehoved", "Its head's levels, outermost first, joined by \" / \"; \"\" without a head.",
        "Hovedets niveauer, yderst først, samlet med \" / \"; \"\" uden hoved.")]
    string Header,
    [Column("Name", "Navn", "The innermost level of its head.", "Hovedets inderste niveau.")]
    string? Name,
    [Column("Levels", "Niveauer", "Of its head.", "Hovedets antal niveauer.")]
    int Levels,
    [Column("Unit", "Enhed", "Of its numbers, as printed.", "Tallenes, som trykt.")]
    string? Unit)
{
    public static IEnumerable<ColumnRow> Of(AgendaDocument document) =>
        from table in document.Tables
        from column in table.Columns.Select((column, index) => (Its: column, Position: index + 1))
        select new ColumnRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, table.Id), column.Position, column.Its.Header,
            column.Its.Path.IsDefaultOrEmpty ? null : column.Its.Path[^1], column.Its.Path.IsDefault ? 0 : column.Its.Path.Length,
            column.Its.Unit);
}
