using System.Diagnostics;

namespace Ingest.Ocr.Processes;

/// <summary>Looks at a process, and says how long it has worked since the beginning. For one thread at a time.</summary>
public sealed class WorkMeter
{
    private readonly Process _process;
    private WorkClock _clock = new();
    private long _looked = Stopwatch.GetTimestamp();
    private TimeSpan _used;

    public WorkMeter(Process process) => (_process, _used) = (process, ProcessorTime.Of(process)?.Used ?? TimeSpan.Zero);

    public TimeSpan Worked => _clock.Worked;

    /// <summary>Counts what has passed since the last look; helpers of a process share its processor time.</summary>
    public void Look()
    {
        var now = Stopwatch.GetTimestamp();
        if (ProcessorTime.Of(_process) is not { } time)
        {
            return;
        }

        _clock.Add(Stopwatch.GetElapsedTime(_looked, now), time.Used - _used, Math.Max(1, time.Helpers));
        (_looked, _used) = (now, time.Used);
    }

    /// <summary>Begins at nothing.</summary>
    public void Restart()
    {
        Look();
        _clock = new WorkClock();
    }
}
