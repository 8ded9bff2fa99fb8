using Ingest.Batch.Journal;
using Ingest.Batch.Workers;

namespace Ingest.Jobs.Work;

/// <summary>How a worker machine works.</summary>
/// <param name="Output">The folder that all machines write to.</param>
/// <param name="Lanes">How many documents are read side by side.</param>
/// <param name="Queues">Those that are served, in this order.</param>
public sealed record WorkSettings(string Output, WorkerSettings Reading, WorkerLimits Limits, int Lanes, IReadOnlyList<string> Queues)
{
    private readonly RunVersion _version = RunVersion.Of(Reading);

    /// <summary>Ends when there is nothing more to do.</summary>
    public bool UntilEmpty { get; init; }

    /// <summary>For tests: another lease than the queue's usual one.</summary>
    public TimeSpan? Lease { get; init; }

    /// <summary>The program's version, its model and its options: what one has read, the same need not read again.</summary>
    public string Engine => $"{_version.Engine}|{_version.Model}|{_version.Options}";

    /// <summary>With the document's own corrections.</summary>
    public string EngineOf(string sha256) => _version.KeyOf(sha256);

    /// <summary>This machine and process, for people.</summary>
    public string Machine { get; } = $"{Environment.MachineName}:{Environment.ProcessId}";
}
