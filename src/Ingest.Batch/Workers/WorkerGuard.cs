using System.Diagnostics;
using Ingest.Ocr.Processes;

namespace Ingest.Batch.Workers;

/// <summary>
/// Looks at a worker that is at work ten times a second, and kills it when it passes its time or its memory. The time is that of its
/// own work and of what it started (<see cref="WorkClock"/>): on a busy machine a document takes longer and is not given up sooner.
/// </summary>
public sealed class WorkerGuard : IDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Lock _door = new();
    private readonly long _memoryBytes;
    private readonly Timer _timer;
    private Process? _process;
    private WorkMeter? _meter;
    private TimeSpan _limit;

    public WorkerGuard(long memoryBytes)
    {
        _memoryBytes = memoryBytes;
        _timer = new Timer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Why the process was killed since <see cref="Begin"/>; null where it was not.</summary>
    public DeathCause? Verdict { get; private set; }

    /// <summary>How long it has worked since <see cref="Begin"/> or <see cref="Restart"/>, as it was seen last.</summary>
    public TimeSpan Worked { get; private set; }

    public void Begin(Process process, TimeSpan limit)
    {
        lock (_door)
        {
            (_process, _meter, _limit, Worked, Verdict) = (process, new WorkMeter(process), limit, TimeSpan.Zero, null);
            _timer.Change(Step, Step);
        }
    }

    public void LimitTo(TimeSpan limit)
    {
        lock (_door)
        {
            _limit = limit;
        }
    }

    /// <summary>Its work is counted anew from here on.</summary>
    public void Restart(TimeSpan limit)
    {
        lock (_door)
        {
            _meter?.Restart();
            (_limit, Worked) = (limit, TimeSpan.Zero);
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
                _meter!.Look();
                Worked = _meter.Worked;
                Verdict = Worked > _limit ? DeathCause.Timeout
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
