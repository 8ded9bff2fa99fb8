namespace Ingest.Ocr.Processes;

/// <summary>
/// How long a process has worked, from looks at it now and then: its processor time, but no more than the time on the wall. A
/// machine with other things to do takes longer for the same work, and that is not the work's fault; a process that waits for
/// nothing that a processor does is timed by the wall.
/// </summary>
public sealed class WorkClock
{
    /// <summary>
    /// A process that wants a processor gets a hundredth of a second of it within this time, on any machine that still answers.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Who gets less of a processor than one part in so many is given up: one that wakes now
    /// and then to see that it still waits looks the same.
    /// </summary>
    private const int MostStretch = 50;

    private TimeSpan _wall;
    private TimeSpan _work;
    private TimeSpan _quiet;

    public TimeSpan Worked => Longer(Counted, _wall / MostStretch);

    private TimeSpan Counted => _work + (_quiet >= Quiet ? _quiet : TimeSpan.Zero);

    /// <summary>What has passed since the last look.</summary>
    /// <param name="processor">Of all threads.</param>
    /// <param name="sideBySide">How many pieces of work shared it, each of which is to be timed as if it were alone; at least 1.</param>
    public void Add(TimeSpan wall, TimeSpan processor, int sideBySide = 1)
    {
        _wall += wall;
        if (processor <= TimeSpan.Zero)
        {
            _quiet += wall;
            return;
        }

        _work = Counted + Shorter(wall, processor / sideBySide);
        _quiet = TimeSpan.Zero;
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
