namespace Ingest.Batch.Journal;

/// <summary>A line of changes.ndjson: a document against the last run that was finished.</summary>
/// <param name="Change">added, changed, removed or unchanged.</param>
/// <param name="Sha256">Of the file now; null where it is removed.</param>
/// <param name="PreviousSha256">Of the file then; null where it is added.</param>
public sealed record FeedChange(string Change, string Path, string? Sha256, string? PreviousSha256)
{
    public static FeedChange Of(string path, (string Sha256, string Output) now, (string Sha256, string Output)? then) => new(
        then is not { } before ? "added" : before == now ? "unchanged" : "changed", path, now.Sha256, then?.Sha256);

    public static FeedChange Removed(string path, string sha256) => new("removed", path, null, sha256);
}
