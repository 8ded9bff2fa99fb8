using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Web.Api.Oparl;

/// <summary>Objects made of their meetings, each meeting once for a request.</summary>
internal sealed class OparlObjects(
    OparlState state, OparlScope scope, OparlBuilding building, IReadOnlyDictionary<string, IOparlObject> people)
{
    private readonly Dictionary<string, MeetingObjects?> _made = new(StringComparer.Ordinal);
    private readonly MeetingMaker _maker = new(scope);

    /// <returns>Null where its documents have gone since.</returns>
    public IOparlObject? Make(OparlEntry entry)
    {
        var url = $"{scope.Urls.Base}/{entry.Path}";
        ImmutableArray<MeetingObjects> made = [.. entry.Groups.Select(Made).OfType<MeetingObjects>()];
        return entry.Path[..entry.Path.IndexOf('/', StringComparison.Ordinal)] switch
        {
            "organization" or "person" or "membership" => people.GetValueOrDefault(url),
            "meeting" => made.FirstOrDefault()?.Meeting,
            "agenda-item" => made.SelectMany(meeting => meeting.Items).FirstOrDefault(item => item.Id == url),
            "paper" => Papers.Of(scope, made.SelectMany(meeting => meeting.Papers)
                .Where(paper => scope.Urls.Of("paper", paper.Key) == url)).FirstOrDefault(),
            "consultation" => made.SelectMany(meeting => meeting.Papers).Where(paper => paper.Consultation.Id == url)
                .Select(paper => paper.Consultation with { Paper = scope.Urls.Of("paper", paper.Key) }).FirstOrDefault(),
            "file" => FileUse.Whole(made.SelectMany(meeting => meeting.Files).Where(use => use.File.Id == url)).FirstOrDefault(),
            "location" => Location(made),
            _ => null,
        };
    }

    public byte[]? Content(string group, string path) => Made(group)?.Files
        .FirstOrDefault(use => use.Content is not null && scope.Urls.PathOf(use.File.AccessUrl) == path)?.Content;

    private MeetingObjects? Made(string group)
    {
        if (!_made.TryGetValue(group, out var made))
        {
            _made[group] = made = building.Whole(state.Meetings[group].Group) is { } whole ? _maker.Make(whole) : null;
        }

        return made;
    }

    private static OparlLocation? Location(ImmutableArray<MeetingObjects> meetings)
    {
        if (meetings is not [{ Meeting.Location: { } place }, ..])
        {
            return null;
        }

        var stamp = OparlStamp.All(meetings.Select(meeting => meeting.Stamp), meetings[0].Stamp);
        return place with
        {
            Meetings = [.. meetings.Select(meeting => meeting.Meeting.Id)], Created = stamp.Created, Modified = stamp.Modified,
        };
    }
}
