using System.Diagnostics;

namespace Ingest.Cli.Batch.Workers;

/// <summary>Looks at a worker that is at work ten times a second, and kills it when it passes its time or its memory.</summary>
public sealed class WorkerGuard : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Lock _door = new();
    private readonly long _memoryBytes;
    private readonly Timer _timer;
    private Process? _process;
    private long _deadline;

    public WorkerGuard(long memoryBytes)
    {
        _memoryBytes = memoryBytes;
        _timer = new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why the process was killed since <see cref="Begin"/>; null where it was not.</summary>
    public DeathCause? Verdict { get; private set; }

    /// <param name="deadline">As <see cref="Stopwatch.GetTimestamp"/> counts.</param>
    public void Begin(Process process, long deadline)
    {
        lock (_door)
        {
            (_process, _deadline, Verdict) = (process, deadline, null);
            _timer.Change(Step, Step);
        }
    }

    public void MoveTo(long deadline)
    {
        lock (_door)
        {
            _deadline = deadline;
        }
    }

    /// <summary>After it the process is not touched any more.</summary>
    public void End()
    {
        lock (_door)
        {
            _process = null;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_door)
        {
            if (_process is not { } process || Verdict is not null)
            {
                return;
            }

            try
            {
                process.Refresh();
                Verdict = Stopwatch.GetTimestamp() > _deadline ? DeathCause.Timeout
                    : process.WorkingSet64 > _memoryBytes ? DeathCause.OutOfMemory
                    : null;
                if (Verdict is not null)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }
        }
    }
}
