namespace Ingest.Rehearsal.Simulation;

/// <summary>The lock under which one save after another is merged, in the order in which they came.</summary>
internal sealed class StoreLock
{
    private readonly Queue<(int Worker, int Life)> _line = new();
    private double _since;

    public bool IsHeld { get; private set; }

    public double HeldSeconds { get; private set; }

    /// <returns>Whether it has the lock at once.</returns>
    public bool Ask(double now, int worker, int life)
    {
        if (IsHeld)
        {
            _line.Enqueue((worker, life));
            return false;
        }

        (IsHeld, _since) = (true, now);
        return true;
    }

    /// <param name="lives">Whether who stands in the line still lives.</param>
    /// <returns>Who has it now; -1: nobody.</returns>
    public int Release(double now, Func<int, int, bool> lives)
    {
        (IsHeld, HeldSeconds) = (false, HeldSeconds + now - _since);
        while (_line.TryDequeue(out var next))
        {
            if (lives(next.Worker, next.Life))
            {
                (IsHeld, _since) = (true, now);
                return next.Worker;
            }
        }

        return -1;
    }
}
