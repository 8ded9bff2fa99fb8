using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Ingest.Feed;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Documents;

namespace Ingest.Web.Api.Oparl;

/// <summary>
/// From one state to the next: only what changed since is read. The whole export is never held; an object is made of its meetings when it
/// is asked for, and here stands which meetings those are.
/// </summary>
internal sealed class OparlBuilding(ISearcher searcher, IArchive archive, bool includeClosed)
{
    private const int ChangesAtOnce = 1000;

    private static readonly OparlUrls Urls = new(OparlUrls.DefaultBase);

    public OparlState After(OparlState before)
    {
        var (documents, version) = Documents(before);
        var scope = (before with { Version = version, Documents = documents }).Scope(Urls, includeClosed);
        var groups = MeetingGroups.Of(documents.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value.Head));
        var meetings = new Dictionary<string, OparlMeetingPaths>(StringComparer.Ordinal);
        var whole = ImmutableArray.CreateBuilder<MeetingGroup>();
        foreach (var group in groups)
        {
            var state = string.Join(' ', group.Documents.Select(DocumentId.Of).Select(id =>
                string.Create(CultureInfo.InvariantCulture, $"{id}:{documents[id].Number}")));
            if (before.Meetings.GetValueOrDefault(group.Key) is { } known && known.State == state)
            {
                meetings.Add(group.Key, known);
            }
            else if (Whole(group) is { } read)
            {
                meetings.Add(group.Key, OparlMeetingPaths.Of(scope, group, state, new MeetingMaker(scope).Make(read)));
            }
            else
            {
                continue; // gone since; the next change says so
            }

            whole.Add(group);
        }

        return new OparlState(version, documents, meetings.ToFrozenDictionary(StringComparer.Ordinal),
            Lists(meetings, new People(scope, whole.ToImmutable())),
            meetings.SelectMany(meeting => meeting.Value.Objects.Where(one => one.List.Length == 0)
                .Select(one => (one.Path, meeting.Key))).DistinctBy(one => one.Path, StringComparer.Ordinal)
                .ToFrozenDictionary(one => one.Path, one => one.Key, StringComparer.Ordinal));
    }

    /// <summary>The meeting with its documents' contents; null where one of them can't be read.</summary>
    public MeetingGroup? Whole(MeetingGroup group)
    {
        ImmutableArray<AgendaDocument?> read = [.. group.Documents.Select(document => archive.Find(DocumentId.Of(document)))];
        return read.All(document => document is not null) ? group with { Documents = [.. read.Select(document => document!)] } : null;
    }

    private (ImmutableDictionary<string, OparlDocument> Documents, long Version) Documents(OparlState before)
    {
        var documents = before.Documents.ToBuilder();
        var version = Math.Max(before.Version, 0);
        while (searcher.Changes(version, ChangesAtOnce) is { IsEmpty: false } changes)
        {
            foreach (var change in changes)
            {
                documents.Remove(change.DocumentId);
                if (!change.IsRemoved && archive.Find(change.DocumentId) is { Status: not DocumentStatus.Failed } document)
                {
                    documents.Add(change.DocumentId, OparlDocument.Of(document, change.Number, change.Time));
                }

                version = change.Number;
            }
        }

        return (documents.ToImmutable(), version);
    }

    private static FrozenDictionary<string, ImmutableArray<OparlEntry>> Lists(
        Dictionary<string, OparlMeetingPaths> meetings, People people)
    {
        var lists = meetings.SelectMany(meeting => meeting.Value.Objects.Where(one => one.List.Length > 0)
                .Select(one => (one.List, one.Path, meeting.Key, meeting.Value.Stamp)))
            .GroupBy(one => one.List, StringComparer.Ordinal)
            .ToDictionary(list => list.Key, list => list.GroupBy(one => one.Path, StringComparer.Ordinal)
                .Select(one => new OparlEntry(one.Key, OparlStamp.All(one.Select(its => its.Stamp), default),
                    [.. one.Select(its => its.Key).Order(StringComparer.Ordinal)])), StringComparer.Ordinal);
        lists["organization"] = people.Organizations.Select(one => Entry(one, one.Created, one.Modified));
        lists["person"] = people.Persons.Select(one => Entry(one, one.Created, one.Modified));
        lists["membership"] = people.Memberships.Select(one => Entry(one, one.Created, one.Modified));
        return lists.ToFrozenDictionary(list => list.Key, list => list.Value.DistinctBy(one => one.Path, StringComparer.Ordinal)
            .Order(OparlState.ByPath).ToImmutableArray(), StringComparer.Ordinal);
    }

    private static OparlEntry Entry(IOparlObject one, string created, string modified) =>
        new(Urls.PathOf(one.Id), new OparlStamp(Time(created), Time(modified)), []);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
