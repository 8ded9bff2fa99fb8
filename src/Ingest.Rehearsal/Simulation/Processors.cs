namespace Ingest.Rehearsal.Simulation;

/// <summary>
/// A machine's processors, shared alike: a thread has one where there are enough, else all threads go slower in proportion (egalitarian
/// processor sharing, Kleinrock, 1967). All go equally fast, so a task ends when the work that one thread has got since the beginning
/// reaches a mark that is known when it begins; no task is touched when another one comes or goes.
/// </summary>
/// <param name="crowding">How much longer work takes where all processors are busy, as a share; in between it grows evenly.</param>
internal sealed class Processors(double cores, double crowding)
{
    private readonly PriorityQueue<int, Moment> _running = new();
    private readonly HashSet<long> _cancelled = [];
    private double _given;
    private double _since;
    private double _busy;
    private long _order;

    public double Threads { get; private set; }

    /// <summary>Goes up whenever the next end may be another one.</summary>
    public long Version { get; private set; }

    /// <summary>Processors × seconds that were in use.</summary>
    public double BusyUntil(double now)
    {
        Advance(now);
        return _busy;
    }

    /// <param name="seconds">Processor time of the whole task.</param>
    /// <param name="threads">Side by side.</param>
    /// <returns>What it is cancelled by.</returns>
    public long Add(double now, int worker, double seconds, double threads)
    {
        Advance(now);
        Threads += threads;
        Version++;
        _running.Enqueue(worker, new Moment(_given + (seconds / threads), _order));
        return _order++;
    }

    public void Cancel(double now, long task, double threads)
    {
        Advance(now);
        Threads -= threads;
        Version++;
        _cancelled.Add(task);
    }

    /// <summary>When the next task ends if none comes or goes; infinite where there is none.</summary>
    public double NextEnd(double now)
    {
        while (_running.TryPeek(out _, out var end))
        {
            if (_cancelled.Count == 0 || !_cancelled.Remove(end.Order))
            {
                return now + (Math.Max(0, end.Seconds - _given) / Rate());
            }

            _running.Dequeue();
        }

        return double.PositiveInfinity;
    }

    /// <returns>The worker whose task, the first to end, ends now.</returns>
    public int End(double now, Func<int, double> threads)
    {
        Advance(now);
        _running.TryDequeue(out var worker, out var end);
        _given = Math.Max(_given, end.Seconds);
        Threads -= threads(worker);
        Version++;
        return worker;
    }

    /// <summary>Of a thread: seconds of work in a second.</summary>
    private double Rate()
    {
        var busy = Math.Min(Threads, cores);
        return Math.Min(1, cores / Threads) / (cores > 1 ? 1 + (crowding * Math.Max(0, busy - 1) / (cores - 1)) : 1);
    }

    private void Advance(double now)
    {
        if (Threads > 0)
        {
            _given += (now - _since) * Rate();
            _busy += (now - _since) * Math.Min(Threads, cores);
        }

        _since = now;
    }
}
