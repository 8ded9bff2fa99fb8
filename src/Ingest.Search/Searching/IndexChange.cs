namespace Ingest.Search.Searching;

/// <summary>A document that came, changed or went.</summary>
/// <param name="Number">Of the change; a later one has a higher.</param>
/// <param name="Time">When the index took it in, UTC.</param>
/// <param name="IsRemoved">A tombstone: the document is no more in the output.</param>
public sealed record IndexChange(long Number, DateTimeOffset Time, string DocumentId, string Path, bool IsRemoved);
