namespace Ingest.Cli.Batch.Workers;

/// <summary>How long a worker may take for a document, from its first byte on.</summary>
/// <param name="Reading">Until the last page is read.</param>
/// <param name="Whole">Until the result is there.</param>
public readonly record struct WorkerTime(TimeSpan Reading, TimeSpan Whole);
