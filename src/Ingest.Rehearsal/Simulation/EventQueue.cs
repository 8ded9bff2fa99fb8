namespace Ingest.Rehearsal.Simulation;

/// <summary>What is planned, earliest first, and what time it is.</summary>
internal sealed class EventQueue
{
    private readonly PriorityQueue<PlannedEvent, Moment> _planned = new();
    private long _order;

    public double Now { get; private set; }

    public void Plan(double seconds, EventKind kind, int about, long version = 0) =>
        _planned.Enqueue(new PlannedEvent(kind, about, version), new Moment(seconds, _order++));

    public bool Next(out PlannedEvent next)
    {
        var has = _planned.TryDequeue(out next, out var at);
        Now = has ? at.Seconds : Now;
        return has;
    }
}
