namespace Ingest.Rehearsal.Simulation;

/// <summary>A time of the simulation, and of things at one time their order of being planned, so that nothing is left to chance.</summary>
/// <param name="Seconds">From the run's beginning.</param>
internal readonly record struct Moment(double Seconds, long Order) : IComparable<Moment>
{
    public int CompareTo(Moment other)
    {
        var first = Seconds.CompareTo(other.Seconds);
        return first != 0 ? first : Order.CompareTo(other.Order);
    }
}
