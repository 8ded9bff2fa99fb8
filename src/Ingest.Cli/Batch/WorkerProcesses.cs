using System.Collections.Concurrent;
using Ingest.Cli.Tabula;
using Ingest.Feed.Csv;
using Ingest.Labels;

namespace Ingest.Cli.Batch;

/// <summary>The worker processes of a run; they end with it.</summary>
public sealed class WorkerProcesses(CsvDialect dialect, LabelVoters voters, string? corrections = null, TabulaProgram? tabula = null) : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> _all = [];

    public WorkerProcess New()
    {
        var worker = new WorkerProcess(dialect, voters, corrections, tabula);
        _all.Add(worker);
        return worker;
    }

    public void Dispose()
    {
        foreach (var worker in _all)
        {
            worker.Dispose();
        }
    }
}
