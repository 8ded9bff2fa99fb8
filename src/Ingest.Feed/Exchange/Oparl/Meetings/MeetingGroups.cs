using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl.Meetings;

/// <summary>
/// Documents to meetings: one body on one day has one meeting, with its agenda, supplements and minutes. Where two documents of a kind name
/// two times of that day, there were two meetings, and the time tells them apart. A document without body or date is a meeting of its own.
/// </summary>
public static class MeetingGroups
{
    /// <summary>In the order of their keys; the same bytes under two paths count once.</summary>
    public static ImmutableArray<MeetingGroup> Of(IEnumerable<AgendaDocument> documents) =>
    [
        .. documents.OrderBy(document => document.Document.Path, StringComparer.Ordinal)
            .DistinctBy(DocumentId.Of)
            .GroupBy(Day, StringComparer.Ordinal)
            .SelectMany(Parted)
            .OrderBy(group => group.Key, StringComparer.Ordinal),
    ];

    private static string Day(AgendaDocument document) =>
        document.Meeting is { Body: { } body, Date: { } date } && !string.IsNullOrWhiteSpace(body) && !string.IsNullOrWhiteSpace(date)
            ? StableKey.Hex(body, date) : DocumentId.Of(document);

    private static IEnumerable<MeetingGroup> Parted(IGrouping<string, AgendaDocument> day)
    {
        var twoTimes = day.GroupBy(document => document.Meeting.Kind)
            .Any(kind => kind.Select(document => document.Meeting.Start).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any());
        return twoTimes
            ? day.GroupBy(document => document.Meeting.Start ?? "", StringComparer.Ordinal)
                .Select(time => Group(StableKey.Hex(day.Key, time.Key), time))
            : [Group(day.Key, day)];
    }

    private static MeetingGroup Group(string key, IEnumerable<AgendaDocument> documents) =>
        new($"m{key}", [.. documents.OrderBy(document => Rank(document.Meeting.Kind))]);

    private static int Rank(MeetingKind kind) => kind switch
    {
        MeetingKind.Agenda => 0,
        MeetingKind.Supplement => 1,
        MeetingKind.Minutes => 3,
        _ => 2,
    };
}
