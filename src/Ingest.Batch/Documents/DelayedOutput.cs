namespace Ingest.Batch.Documents;

/// <summary>
/// One piece of work that goes on while the next is prepared: a lane's worker reads a document while the one before is
/// written. For one thread.
/// </summary>
public sealed class DelayedOutput : IDisposable
{
    private Task? _work;

    /// <summary>Waits for the work before, and throws what it threw.</summary>
    public void Start(Action work)
    {
        Wait();
        _work = Task.Run(work);
    }

    /// <summary>Comes back when all work is done; throws what it threw.</summary>
    public void Wait()
    {
        var work = _work;
        _work = null;
        work?.GetAwaiter().GetResult();
    }

    /// <summary>What the last work threw is lost: the lane has thrown already.</summary>
    public void Dispose() => _work?.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
}
