namespace Ingest.Cli.Batch;

/// <summary>An input in run.json.</summary>
/// <param name="Sha256">Null where there was nothing to read.</param>
/// <param name="Reason">Code and message; null where the document is complete.</param>
public sealed record RunEntry(string Path, string? Sha256, string Status, string? Reason, int Pages, long Milliseconds);
