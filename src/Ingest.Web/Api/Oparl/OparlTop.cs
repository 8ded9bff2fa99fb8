using System.Collections.Frozen;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Web.Api.Oparl;

/// <summary>The two objects that a client begins at.</summary>
internal sealed record OparlTop(OparlUrls Urls, OparlState State)
{
    /// <summary>Lists that are there though nothing stands in them.</summary>
    public static readonly FrozenSet<string> Lists = FrozenSet.Create(StringComparer.Ordinal,
        "organization", "person", "membership", "meeting", "agenda-item", "paper", "consultation", "file", "location");

    public OparlStamp Stamp { get; } =
        OparlStamp.All(State.Meetings.Values.Select(meeting => meeting.Stamp), new OparlStamp(State.Changed, State.Changed));

    public OparlSystem System => new()
    {
        Id = Urls.System, Body = Urls.Page("body", 1), Name = Urls.Host, Created = Stamp.Created, Modified = Stamp.Modified,
    };

    public OparlBody Body => Urls.BodyOf(Urls.Host, Stamp);
}
