using Ingest.Model.Output;

namespace Ingest.Batch.Journal;

/// <summary>What the journal knows of a document that is done.</summary>
/// <param name="Reason">Code and message; null where it is complete.</param>
/// <param name="Version">With what it was read: <see cref="RunVersion.KeyOf"/>.</param>
/// <param name="Further">How many other documents the input gave; 0 where it is one of those.</param>
/// <param name="Output">The hash of what it adds to the feed; null where there was nothing to read.</param>
public sealed record JournalEntry(
    string Path, string? Sha256, DocumentStatus Status, string? Reason, int Pages, int Items, int Tables, int Attempts,
    bool Settled, long Milliseconds, long JsonBytes, string Version, int Further, string? Output)
{
    public string Key => KeyOf(Sha256, Path);

    /// <summary>What names a document whatever its file is called: the file's hash, and the meeting where it is a further one.</summary>
    public static string KeyOf(string? sha256, string path) => sha256 + DocumentPath.Suffix(path);
}
