namespace Ingest.Cli.Batch.Workers;

/// <summary>No worker process can be started: nothing can be read.</summary>
public sealed class WorkerException(string message) : Exception(message);
