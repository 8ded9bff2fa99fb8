using Ingest.Cli.Language;

namespace Ingest.Cli.Batch.Workers;

/// <summary>No worker process can be started: nothing can be read.</summary>
public sealed class WorkerException(Wording wording) : Exception(wording.English), IWorded
{
    public Wording Wording => wording;
}
