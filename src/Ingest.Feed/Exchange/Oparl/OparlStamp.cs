namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// What stands as <c>created</c> and <c>modified</c>. The specification wants both on every object, and a document says neither: the
/// meeting's own beginning stands for them, for what several meetings name the first and the last. So an export of the same output has the
/// same bytes at any time.
/// </summary>
/// <param name="First">Of the first meeting.</param>
/// <param name="Last">Of the last one.</param>
public readonly record struct OparlStamp(DateTimeOffset First, DateTimeOffset Last)
{
    public string Created => DanishTime.Text(First);

    public string Modified => DanishTime.Text(Last);

    public OparlStamp And(OparlStamp other) =>
        new(other.First < First ? other.First : First, other.Last > Last ? other.Last : Last);

    /// <param name="unknown">Where there is none to join.</param>
    public static OparlStamp All(IEnumerable<OparlStamp> stamps, OparlStamp unknown)
    {
        OparlStamp? all = null;
        foreach (var stamp in stamps)
        {
            all = all?.And(stamp) ?? stamp;
        }

        return all ?? unknown;
    }
}
