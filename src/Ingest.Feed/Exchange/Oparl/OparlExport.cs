using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// Documents as an interface of OParl 1.1 in files: every object under its own address, every list in pages, and the system last, so that
/// who finds it finds all. A plain web server gives it out; what a server has to reckon (filters by date) it can't do.
/// </summary>
public static class OparlExport
{
    /// <param name="scope">Addresses, and what may be told.</param>
    /// <param name="bodyName">The corporation whose papers these are.</param>
    /// <param name="documents">Of one output, in any order.</param>
    /// <returns>Paths from the export's folder, '/' between parts, with the files' bytes.</returns>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(OparlScope scope, string bodyName, IEnumerable<AgendaDocument> documents)
    {
        var groups = MeetingGroups.Of(documents.Select(document => ClosedContent.LeftOut(document, scope.IncludeClosed)));
        var maker = new MeetingMaker(scope);
        var meetings = groups.Select(maker.Make).ToImmutableArray();
        foreach (var use in meetings.SelectMany(meeting => meeting.Files).Where(use => use.Content is not null)
            .DistinctBy(use => use.File.Id))
        {
            yield return (scope.Urls.PathOf(use.File.AccessUrl), use.Content!);
        }

        var lists = Lists(scope, groups, meetings).ToList();
        foreach (var one in lists.SelectMany(list => list.Objects).DistinctBy(one => one.Id))
        {
            yield return (scope.Urls.PathOf(one.Id), OparlJson.Write(one));
        }

        var stamp = OparlStamp.All(meetings.Select(meeting => meeting.Stamp), scope.Unknown);
        var body = scope.Urls.BodyOf(bodyName, stamp);
        lists.Add(("body", [body]));
        foreach (var (url, page) in lists.SelectMany(list => OparlLists.Pages(scope.Urls, list.Name, list.Objects)))
        {
            yield return (scope.Urls.PathOf(url), OparlJson.Write(page));
        }

        yield return (scope.Urls.PathOf(body.Id), OparlJson.Write(body));
        yield return (OparlUrls.SystemFile, OparlJson.Write(new OparlSystem
        {
            Id = scope.Urls.System, Body = scope.Urls.Page("body", 1), Name = bodyName, Created = stamp.Created, Modified = stamp.Modified,
        }));
    }

    private static IEnumerable<(string Name, ImmutableArray<IOparlObject> Objects)> Lists(
        OparlScope scope, ImmutableArray<MeetingGroup> groups, ImmutableArray<MeetingObjects> meetings)
    {
        var people = new People(scope, groups);
        var papers = Papers.Of(scope, meetings.SelectMany(meeting => meeting.Papers)).ToList();
        yield return ("organization", [.. people.Organizations]);
        yield return ("person", [.. people.Persons]);
        yield return ("membership", [.. people.Memberships]);
        yield return ("meeting", [.. meetings.Select(meeting => meeting.Meeting)]);
        yield return ("agenda-item", [.. meetings.SelectMany(meeting => meeting.Items)]);
        yield return ("paper", [.. papers]);
        yield return ("consultation", [.. papers.SelectMany(Consultations)]);
        yield return ("file", [.. FileUse.Whole(meetings.SelectMany(meeting => meeting.Files))]);
        yield return ("location", [.. Locations(meetings)]);
        foreach (var body in groups.Zip(meetings).Where(pair => pair.First.Body is not null)
            .GroupBy(pair => People.MeetingList(pair.First.Body!), StringComparer.Ordinal))
        {
            yield return (body.Key, [.. body.Select(pair => pair.Second.Meeting)]);
        }
    }

    private static IEnumerable<OparlConsultation> Consultations(OparlPaper paper) =>
        (paper.Consultation ?? []).Select(consultation => consultation with { Paper = paper.Id });

    private static IEnumerable<OparlLocation> Locations(ImmutableArray<MeetingObjects> meetings) =>
        meetings.Where(meeting => meeting.Meeting.Location is not null)
            .GroupBy(meeting => meeting.Meeting.Location!.Id, StringComparer.Ordinal).Select(place =>
            {
                var stamp = OparlStamp.All(place.Select(meeting => meeting.Stamp), place.First().Stamp);
                return place.First().Meeting.Location! with
                {
                    Meetings = [.. place.Select(meeting => meeting.Meeting.Id)], Created = stamp.Created, Modified = stamp.Modified,
                };
            });
}
