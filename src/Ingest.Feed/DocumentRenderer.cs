using System.Collections.Immutable;
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
        FeedPaths.Json(document.Document),
        AgendaJson.Write(document),
        AgendaJson.WriteLine(document),
        [.. _sheets.All.Select(sheet => sheet.Rows(document))],
        FeedPaths.Tables(document.Document),
        [.. document.Tables.Select(table => KeyValuePair.Create(FeedPaths.Table(document, table), _table.Write(table)))]);
}
