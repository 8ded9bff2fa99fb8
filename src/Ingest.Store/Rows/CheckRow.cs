using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>A row of checks: a printed sum held against its figures.</summary>
[Sheet("checks", "Checks", "Kontroller", "The tables' sums, differences and shares, held against the figures they are made of.",
    "Tabellernes summer, forskelle og andele, holdt op mod de tal, de er lavet af.")]
public sealed record CheckRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Table", "Tabel", "The table's key.", "Tabellens nøgle.", Key = true, RefersTo = "tables.tableId")]
    string TableId,
    [PositionColumn("1 for the table's first.", "1 for tabellens første.")]
    int Position,
    [Column("Kind", "Art", "What was reckoned: columnTotal, rowTotal …", "Hvad der blev regnet: columnTotal, rowTotal …", Required = true)]
    string Kind,
    [Column("Row", "Række", "Of the printed figure, 1 for the first body row.", "Det trykte tals, 1 for den første række under hovedet.")]
    int? Row,
    [Column("Column", "Kolonne", "Of the printed figure, 1 for the first.", "Det trykte tals, 1 for den første.")]
    int? Column,
    [Column("Stated", "Trykt", "The printed figure.", "Det trykte tal.")]
    double? Stated,
    [Column("Computed", "Regnet", "What its parts come to.", "Hvad dets dele giver.")]
    double? Computed,
    [Column("Tolerance", "Tolerance", "How far the two may be apart by rounding.", "Hvor langt de to må være fra hinanden ved afrunding.")]
    double? Tolerance,
    [Column("Verdict", "Resultat", "pass, fail, or notCheckable where it could not be reckoned.",
        "pass (passer), fail (passer ikke) eller notCheckable, hvor det ikke kunne regnes.", Required = true, Codes = typeof(Verdict))]
    string Verdict,
    [Column("Cells", "Celler", "How many cells it is reckoned from.", "Hvor mange celler det er regnet af.")]
    int Cells)
{
    public static IEnumerable<CheckRow> Of(AgendaDocument document) =>
        from table in document.Tables
        from check in table.Checks.Select((check, index) => (Its: check, Position: index + 1))
        select new CheckRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, table.Id), check.Position, check.Its.Kind, check.Its.Row + 1,
            check.Its.Column + 1, check.Its.Stated, check.Its.Computed, check.Its.Tolerance, Words.Of(check.Its.Verdict),
            check.Its.From.IsDefault ? 0 : check.Its.From.Length);
}
