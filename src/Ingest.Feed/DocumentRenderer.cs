using System.Text;
using Ingest.Feed.Csv;
using Ingest.Feed.Json;
using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>Makes a document's output without touching a disk, so that workers can do it side by side. For one thread.</summary>
public sealed class DocumentRenderer(CsvDialect dialect)
{
    private readonly CsvSheets _sheets = new(dialect);
    private readonly TableSheet _table = new(dialect);

    public RenderedDocument Render(AgendaDocument document) => new(
        DocumentId.Of(document),
        document.Document.Path,
        AgendaJson.Write(document),
        Rows(document).Pack(),
        [.. document.Tables.Select(table => KeyValuePair.Create($"{table.Id}.csv", Table(table)))]);

    public FeedRows Rows(AgendaDocument document) => new(
        [AgendaJson.WriteLine(document), .. _sheets.All.Select(sheet => Encoding.UTF8.GetBytes(sheet.Rows(document)))]);

    private byte[] Table(AgendaTable table) => [.. dialect.Encoding.Preamble, .. Encoding.UTF8.GetBytes(_table.Write(table))];
}
