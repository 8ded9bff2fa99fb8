using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Model.Output;

namespace Ingest.Tests.Support;

/// <summary>Documents written to a folder as a run writes them.</summary>
public static class WrittenFeed
{
    public static void Write(TemporaryFolder target, CsvDialect dialect, params AgendaDocument[] documents)
    {
        var folder = new OutputFolder(target.Path);
        var files = new DocumentFiles(folder);
        using var feed = new FeedFiles(folder, dialect);
        var renderer = new DocumentRenderer(dialect);
        foreach (var document in documents)
        {
            var rendered = renderer.Render(document);
            files.Write(rendered);
            feed.Add(rendered.DocumentId, FeedRows.Unpack(rendered.Rows));
        }

        feed.Complete();
        folder.Close();
    }
}
