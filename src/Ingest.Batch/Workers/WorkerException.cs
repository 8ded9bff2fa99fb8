using Ingest.Language.Wordings;

namespace Ingest.Batch.Workers;

/// <summary>No worker process can be started: nothing can be read.</summary>
public sealed class WorkerException(Wording wording) : Exception(wording.English), IWorded
{
    public Wording Wording => wording;
}
