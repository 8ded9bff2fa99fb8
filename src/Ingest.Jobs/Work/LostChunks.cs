using System.Diagnostics;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Postgres;

namespace Ingest.Jobs.Work;

/// <summary>
/// Chunks that the ledger has as open while their queue has nothing, as after a crash between the two: they are queued again. Twice is no
/// harm, for what is done is known.
/// </summary>
internal sealed class LostChunks(PostgresStore store, JobQueue queue, IReadOnlyList<string> queues)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> _suspected = new(StringComparer.Ordinal);
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>Found so two times in a row, a queue has lost them: between two steps of a worker it looks so for a moment.</summary>
    public void Look()
    {
        if (Stopwatch.GetElapsedTime(_last) < Pause)
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        try
        {
            queues.ToList().ForEach(Look);
        }
        catch (Exception fault) when (PostgresFault.MayPass(fault))
        {
            _suspected.Clear();
        }
    }

    private void Look(string name)
    {
        using var connection = store.Open();
        var monitoring = queue.Storage.GetMonitoringApi();
        if (ChunkLedger.Open(connection, name) is not { Length: > 0 } open
            || monitoring.EnqueuedCount(JobQueue.NameOf(name)) + monitoring.FetchedCount(JobQueue.NameOf(name)) > 0)
        {
            _suspected.Remove(name);
        }
        else if (!_suspected.Add(name))
        {
            open.ToList().ForEach(chunk => queue.Enqueue(chunk, name));
            _suspected.Remove(name);
        }
    }
}
