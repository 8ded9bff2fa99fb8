namespace Ingest.Batch.Workers;

/// <summary>How long a worker may work for a document, from its first byte on, and for each page that it reads from its picture.</summary>
/// <param name="Reading">Until the last page is read.</param>
/// <param name="Whole">Until the result is there.</param>
/// <param name="Picture">For each page that is read from its picture.</param>
public readonly record struct WorkerTime(TimeSpan Reading, TimeSpan Whole, TimeSpan Picture);
