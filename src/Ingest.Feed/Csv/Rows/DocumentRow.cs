using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of documents.csv.</summary>
public sealed record DocumentRow(
    string DocumentId, string Path, string Status, string? Body, string Kind, string? Title, string? Date, string? Start,
    string? End, string? Place, int Pages, int Items, int Tables, int Warnings, int Errors, int UnplacedGlyphs, int HiddenGlyphs,
    string TextSource, string? Producer, long Bytes, string Sha256)
{
    public static IEnumerable<DocumentRow> Of(AgendaDocument document)
    {
        var (file, meeting) = (document.Document, document.Meeting);
        yield return new DocumentRow(
            Feed.DocumentId.Of(document), file.Path, Words.Of(document.Status), meeting.Body, Words.Of(meeting.Kind),
            meeting.Title, meeting.Date, meeting.Start, meeting.End, meeting.Place, file.Pages, document.Items.Length,
            document.Tables.Length, document.Diagnostics.Count(d => d.Severity == Model.Severity.Warning),
            document.Diagnostics.Count(d => d.Severity == Model.Severity.Error), document.Ledger.Sum(row => row.Unplaced), document.Ledger.Sum(row => row.Hidden),
            Words.Of(file.TextSource), file.Producer, file.Bytes, file.Sha256);
    }
}
