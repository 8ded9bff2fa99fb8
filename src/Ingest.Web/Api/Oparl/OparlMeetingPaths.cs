using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Meetings;

namespace Ingest.Web.Api.Oparl;

/// <summary>What a meeting gives, by the paths of its objects alone.</summary>
/// <param name="Group">Its documents without their contents.</param>
/// <param name="State">Of its documents: another one, and it is looked through again.</param>
/// <param name="Objects">The lists that they stand in, with their paths; the list of a file's contents is "".</param>
internal sealed record OparlMeetingPaths(
    MeetingGroup Group, string State, OparlStamp Stamp, ImmutableArray<(string List, string Path)> Objects)
{
    public static OparlMeetingPaths Of(OparlScope scope, MeetingGroup group, string state, MeetingObjects made)
    {
        var urls = new List<(string List, string? Url)> { ("meeting", made.Meeting.Id), ("location", made.Meeting.Location?.Id) };
        if (group.Body is { } body)
        {
            urls.Add((People.MeetingList(body), made.Meeting.Id));
        }

        urls.AddRange(made.Items.Select(item => ("agenda-item", (string?)item.Id)));
        urls.AddRange(made.Papers.Select(paper => ("paper", (string?)scope.Urls.Of("paper", paper.Key))));
        urls.AddRange(made.Papers.Select(paper => ("consultation", (string?)paper.Consultation.Id)));
        urls.AddRange(made.Files.Select(use => ("file", (string?)use.File.Id)));
        urls.AddRange(made.Files.Where(use => use.Content is not null).Select(use => ("", (string?)use.File.AccessUrl)));
        return new OparlMeetingPaths(group, state, made.Stamp,
            [.. urls.Where(one => one.Url is not null).Select(one => (one.List, scope.Urls.PathOf(one.Url!))).Distinct()]);
    }
}
