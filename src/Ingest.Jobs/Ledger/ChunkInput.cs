namespace Ingest.Jobs.Ledger;

/// <summary>An input that a chunk has.</summary>
/// <param name="Place">Where its bytes are.</param>
/// <param name="Attempts">How often it was begun in a chunk that came again, and not ended.</param>
/// <param name="Engine">What read it last, and <paramref name="Sha256"/> what bytes; null before the first time.</param>
/// <param name="Further">The documents that were found in it then.</param>
internal sealed record ChunkInput(
    string Path, string Place, string? Stamp, int Attempts, string? Engine, string? Sha256, IReadOnlyList<string> Further)
{
    /// <summary>A newer program has read it: this one leaves it alone.</summary>
    public bool IsOfNewer { get; init; }
}
