using System.Runtime.ExceptionServices;
using Hangfire;
using Ingest.Batch;
using Ingest.Feed;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Jobs.State;
using Ingest.Language;
using Ingest.Postgres;

namespace Ingest.Jobs.Work;

/// <summary>One machine's part of the work: takes chunks from the queue until it is told to stop, or until there are none.</summary>
public sealed class WorkServer(WorkSettings settings, PostgresStore store, IRunReporter talk)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>A document in hand is finished, a scanned one within minutes; then the rest of its chunk is left to others.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromMinutes(5);

    private Exception? _fault;

    /// <summary>Of this machine, for who watches over it.</summary>
    public WorkHealth Health { get; } = new(TimeProvider.System);

    /// <exception cref="Store.StoreException">The store can't be reached or used.</exception>
    /// <exception cref="IOException">The output folder can't be written.</exception>
    public void Run(CancellationToken stop)
    {
        Enqueuing.Prepare(store);
        var folder = OutputFolder.Shared(settings.Output, settings.Machine.Replace(':', '-'), TimeProvider.System.GetUtcNow());
        var queue = JobQueue.Prepare(store, settings.Lease);
        using var giveUp = new CancellationTokenSource();
        using var job = new ChunkJob(settings, store, queue, new DocumentFiles(folder), talk, Ended, giveUp.Token);
        using (var server = new BackgroundJobServer(Options(job), queue.Storage))
        {
            talk.Say(Texts.Works(settings.Lanes, string.Join(", ", settings.Queues), store.Address));
            JobsTelemetry.Watch(() => States(queue));
            var (views, lost) = (new ViewKeeping(store, talk), new LostChunks(store, queue, settings.Queues));
            while (!stop.WaitHandle.WaitOne(Look) && _fault is null && !(settings.UntilEmpty && IsEmpty()))
            {
                Health.Beat(Reaches);
                views.Look(IsEmpty);
                lost.Look();
            }

            if (settings.UntilEmpty && _fault is null)
            {
                views.Keep();
            }

            server.SendStop();
            giveUp.CancelAfter(LongestStop);
            server.WaitForShutdown(LongestStop);
        }

        folder.Close();
        if (_fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private void Ended(Exception fault) => Interlocked.CompareExchange(ref _fault, fault, null);

    /// <summary>For who watches: nothing while the database is away.</summary>
    private static IEnumerable<(string Queue, string State, long Chunks)> States(JobQueue queue)
    {
        try
        {
            var monitoring = queue.Storage.GetMonitoringApi();
            return
            [
                .. JobQueue.All.SelectMany(name => new[]
                {
                    (name, "waiting", monitoring.EnqueuedCount(JobQueue.NameOf(name))),
                    (name, "running", monitoring.FetchedCount(JobQueue.NameOf(name))),
                }),
                ("all", "failed", monitoring.FailedCount()),
            ];
        }
        catch (Exception fault) when (PostgresFault.MayPass(fault))
        {
            return [];
        }
    }

    private bool Reaches()
    {
        try
        {
            using var connection = store.Open();
            return true;
        }
        catch (Exception fault) when (PostgresFault.MayPass(fault))
        {
            return false;
        }
    }

    private bool IsEmpty()
    {
        try
        {
            using var connection = store.Open();
            return !ChunkLedger.HasOpen(connection, settings.Queues);
        }
        catch (Exception fault) when (PostgresFault.MayPass(fault))
        {
            return false;
        }
    }

    private BackgroundJobServerOptions Options(ChunkJob job) => new()
    {
        ServerName = settings.Machine,
        WorkerCount = settings.Lanes,
        Queues = [.. settings.Queues.Select(JobQueue.NameOf)],
        Activator = new LaneActivator(job),
        StopTimeout = LongestStop,
        ShutdownTimeout = LongestStop,
        SchedulePollingInterval = TimeSpan.FromSeconds(5),
        HeartbeatInterval = TimeSpan.FromSeconds(10),
        ServerTimeout = TimeSpan.FromMinutes(2),
        ServerCheckInterval = TimeSpan.FromMinutes(1),
    };
}
