using System.Text;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>Makes a document's output without touching a disk, so that workers can do it side by side. For one thread.</summary>
public sealed class DocumentRenderer(CsvDialect dialect)
{
    private readonly CsvSheets _sheets = new(dialect);
    private readonly TableSheet _table = new(dialect);

    public RenderedDocument Render(AgendaDocument document)
    {
        var json = AgendaJson.Write(document);
        return new RenderedDocument(
            DocumentId.Of(document),
            document.Document.Path,
            json,
            Rows(document, json).Pack(),
            [.. document.Tables.Select(table => KeyValuePair.Create($"{table.Id}.csv", Table(table)))]);
    }

    private FeedRows Rows(AgendaDocument document, byte[] json) => new(
        [AgendaJson.LineOf(json), .. _sheets.All.Select(sheet => Encoding.UTF8.GetBytes(sheet.Rows(document)))]);

    private byte[] Table(AgendaTable table) => [.. dialect.Encoding.Preamble, .. Encoding.UTF8.GetBytes(_table.Write(table))];
}
