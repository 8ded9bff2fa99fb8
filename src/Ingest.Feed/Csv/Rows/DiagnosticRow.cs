using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of diagnostics.csv.</summary>
/// <param name="Position">1 for the document's first.</param>
/// <param name="Page">Null where it concerns the whole document.</param>
public sealed record DiagnosticRow(
    string DocumentId, int Position, string Code, string Severity, int? Page, string Message)
{
    public static IEnumerable<DiagnosticRow> Of(AgendaDocument document) =>
        document.Diagnostics.Select((diagnostic, index) => new DiagnosticRow(
            Feed.DocumentId.Of(document), index + 1, diagnostic.Code, Words.Of(diagnostic.Severity), diagnostic.Page, diagnostic.Message));
}
