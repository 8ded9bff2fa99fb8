namespace Ingest.Store.Updates;

/// <summary>What stands in a store before an update.</summary>
/// <param name="Documents">By path: its content's key, the hash of its output, and whether it was removed.</param>
/// <param name="Contents">By key: the path that it was read from, and the hash of that one's output.</param>
/// <param name="LastCursor">Of the changes; 0 before the first.</param>
internal sealed record StoreState(
    IReadOnlyDictionary<string, (string DocumentId, string Output, bool IsRemoved)> Documents,
    IReadOnlyDictionary<string, (string Path, string Output)> Contents,
    long LastCursor)
{
    public static StoreState Of(StoreDatabase store)
    {
        var documents = new Dictionary<string, (string, string, bool)>(StringComparer.Ordinal);
        foreach (var row in store.Rows("SELECT path, documentId, output, removedAt IS NOT NULL FROM history.documents"))
        {
            documents[row.GetString(0)] = (row.GetString(1), row.GetString(2), row.GetBoolean(3));
        }

        var contents = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var row in store.Rows("SELECT documentId, path, output FROM history.contents"))
        {
            contents[row.GetString(0)] = (row.GetString(1), row.GetString(2));
        }

        return new StoreState(documents, contents, (long)store.Scalar("SELECT coalesce(max(cursor), 0) FROM history.changes")!);
    }
}
