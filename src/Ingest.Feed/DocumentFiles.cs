using System.Collections.Frozen;

namespace Ingest.Feed;

/// <summary>The files of single documents in the output folder: its JSON and its tables.</summary>
public sealed class DocumentFiles(OutputFolder folder)
{
    /// <summary>Where the files of documents stay for a run that are no input any more, or could not be read this time.</summary>
    public const string Removed = "removed";

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

    /// <summary>Moves them to <see cref="Removed"/>.</summary>
    public void SetAside(string path)
    {
        folder.Move(FeedPaths.Json(path), $"{Removed}/{FeedPaths.Json(path)}");
        folder.DeleteEmpty(OutputFolder.Above(FeedPaths.Json(path)));
        var tables = FeedPaths.Tables(path);
        foreach (var table in folder.Files(tables, "*.csv"))
        {
            folder.Move($"{tables}/{table}", $"{Removed}/{tables}/{table}");
        }

        folder.DeleteEmpty(tables);
    }

    /// <summary>What earlier runs have set aside goes for good.</summary>
    public void ForgetRemoved() => folder.DeleteAll(Removed);
}
