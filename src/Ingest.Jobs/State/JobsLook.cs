using System.Collections.Immutable;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Language;
using Ingest.Postgres;
using Ingest.Store;
using Npgsql;

namespace Ingest.Jobs.State;

/// <summary>Looks what goes on; changes nothing.</summary>
public sealed class JobsLook(PostgresStore store, JobQueue queue)
{
    private const int PaceMinutes = 5;

    /// <param name="problems">So many are told at most.</param>
    /// <exception cref="Store.StoreException">It can't be reached or read.</exception>
    public JobsState State(int problems) => store.Reading(() =>
    {
        using var connection = store.Open();
        var inputs = connection.Rows("SELECT state, coalesce(status, ''), count(*) FROM jobs.inputs GROUP BY 1, 2 ORDER BY 1, 2",
            row => new InputCount(row.GetString(0), row.GetString(1), row.GetInt64(2)));
        var waiting = connection.Rows("""
            SELECT c.queue, count(*) FROM jobs.inputs i JOIN jobs.chunks c ON c.number = i.chunk WHERE i.state = 'waiting' GROUP BY 1
            """, row => (row.GetString(0), row.GetInt64(1))).ToImmutableSortedDictionary(one => one.Item1, one => one.Item2);
        var pace = connection.Rows($"""
            SELECT count(*), coalesce(extract(epoch FROM now() - min(finished)), 0)::float8 FROM jobs.inputs
            WHERE finished > now() - interval '{PaceMinutes} minutes'
            """, row => (Count: row.GetInt64(0), Seconds: row.GetDouble(1))).Single();
        var faults = connection.Rows($"""
            SELECT path, state, coalesce(reason, '') FROM jobs.inputs WHERE state IN ('{LedgerState.Failed}',
                '{LedgerState.Unreadable}')
            ORDER BY path LIMIT {problems}
            """, row => new InputFault(row.GetString(0), row.GetString(1), row.GetString(2)));
        var engines = connection.Rows("SELECT engine FROM history.engines ORDER BY number", row => row.GetString(0));
        var cursor = connection.Rows("SELECT cursor FROM history.store", row => row.GetInt64(0)).FirstOrDefault();
        var perMinute = pace.Seconds < 1 ? 0 : pace.Count / pace.Seconds * 60;
        var left = perMinute > 0 && waiting.Values.Sum() is > 0 and var rest ? TimeSpan.FromMinutes(rest / perMinute) : (TimeSpan?)null;
        var monitoring = queue.Storage.GetMonitoringApi();
        return new JobsState(inputs, waiting, [.. JobQueue.All.Select(name => new QueueState(
                name, monitoring.EnqueuedCount(JobQueue.NameOf(name)), monitoring.FetchedCount(JobQueue.NameOf(name))))],
                    monitoring.FailedCount(),
            [.. monitoring.Servers().Select(server => new MachineState(server.Name.Split(':') is [var host, var process, ..]
                ? $"{host}:{process}" : server.Name, server.WorkersCount, server.Heartbeat))],
            perMinute, left, faults, engines, cursor);
    });
}
