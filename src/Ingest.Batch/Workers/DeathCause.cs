namespace Ingest.Batch.Workers;

/// <summary>Why a worker ended on a document.</summary>
public enum DeathCause
{
    Timeout,
    OutOfMemory,
    Crash,
}
