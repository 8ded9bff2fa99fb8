namespace Ingest.Jobs.State;

/// <summary>What a worker machine tells those who watch over it. Safe for all threads.</summary>
public sealed class WorkHealth(TimeProvider clock)
{
    /// <summary>It looks at itself every second or so; at the database as often as this.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1), LongestAway = 3 * Look;

    private long? _beat, _asked, _reached;

    /// <summary>It goes round its loop: where not, only starting it again helps.</summary>
    public bool IsLive => IsWithin(_beat, LongestSilence);

    /// <summary>The database answered a moment ago: where not, it waits, and starting it again helps nobody.</summary>
    public bool IsReady => IsLive && IsWithin(_reached, LongestAway);

    /// <summary>Told of each round of the loop; asks the database when it is time.</summary>
    public void Beat(Func<bool> reaches)
    {
        _beat = clock.GetTimestamp();
        if (_asked is not { } asked || clock.GetElapsedTime(asked) >= Look)
        {
            _asked = clock.GetTimestamp();
            _reached = reaches() ? clock.GetTimestamp() : _reached;
        }
    }

    private bool IsWithin(long? moment, TimeSpan time) => moment is { } known && clock.GetElapsedTime(known) < time;
}
