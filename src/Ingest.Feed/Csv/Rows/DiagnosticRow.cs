using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of diagnostics.csv.</summary>
[Sheet("diagnostics", "Diagnostics", "Bemærkninger",
    "What a reader of the data should know: what was doubtful, left out or could not be read.",
    "Hvad en læser af data bør vide: hvad der var tvivl om, blev udeladt eller ikke kunne læses.")]
public sealed record DiagnosticRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the document's first.", "1 for dokumentets første.")]
    int Position,
    [Column("Code", "Kode", "What it is, the same in every version: numbering.gap.",
        "Hvad det er, det samme i alle versioner: numbering.gap.", Required = true)]
    string Code,
    [Column("Severity", "Alvor", "info, warning, or error where something is missing.",
        "info (oplysning), warning (advarsel) eller error (fejl), hvor noget mangler.", Required = true, Codes = typeof(Model.Severity))]
    string Severity,
    [Column("Page", "Side", "The page that it is about; empty for the whole document.",
        "Den side, det handler om; tom for hele dokumentet.")]
    int? Page,
    [Column("Message", "Besked", "In English.", "På engelsk.")]
    string Message)
{
    public static IEnumerable<DiagnosticRow> Of(AgendaDocument document) =>
        document.Diagnostics.Select((diagnostic, index) => new DiagnosticRow(
            Feed.DocumentId.Of(document), index + 1, diagnostic.Code, Words.Of(diagnostic.Severity), diagnostic.Page, diagnostic.Message));
}
