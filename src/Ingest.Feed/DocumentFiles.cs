using System.Collections.Frozen;

namespace Ingest.Feed;

/// <summary>The files of single documents in the output folder: its JSON and its tables.</summary>
public sealed class DocumentFiles(OutputFolder folder)
{
    public void Write(RenderedDocument document)
    {
        var tables = FeedPaths.Tables(document.Path);
        folder.DeleteOthers(tables, "*.csv", document.Tables.Select(table => table.Key).ToFrozenSet(StringComparer.Ordinal));
        foreach (var (name, bytes) in document.Tables)
        {
            folder.Write($"{tables}/{name}", bytes);
        }

        folder.Write(FeedPaths.Json(document.Path), document.Json);
    }

    /// <summary>Whether a document's JSON is there as it was written.</summary>
    public bool Stand(string path, long jsonBytes) =>
        new FileInfo(folder[FeedPaths.Json(path)]) is { Exists: true } json && json.Length == jsonBytes;

    public void Remove(string path)
    {
        folder.Delete(FeedPaths.Json(path));
        folder.DeleteEmpty(OutputFolder.Above(FeedPaths.Json(path)));
        folder.DeleteOthers(FeedPaths.Tables(path), "*.csv", FrozenSet<string>.Empty);
    }
}
