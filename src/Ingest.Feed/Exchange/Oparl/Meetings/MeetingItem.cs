using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl.Meetings;

/// <summary>An item of a meeting, as each document of the meeting has it.</summary>
/// <param name="Key">Of the first document that has it, and its id there.</param>
/// <param name="Order">From 1 in the meeting.</param>
public sealed record MeetingItem(string Key, int Order, ImmutableArray<(AgendaDocument Document, AgendaItem Item)> Versions)
{
    private const string Paragraphs = "\n\n";

    public AgendaItem First => Versions[0].Item;

    /// <summary>Closed where any document says so: what the agenda keeps closed, minutes that say nothing don't open.</summary>
    public Access? Access =>
        Versions.Any(version => version.Item.Access == Model.Output.Access.Closed) ? Model.Output.Access.Closed
        : Versions.Select(version => version.Item.Access).FirstOrDefault(access => access is not null);

    public string? CaseNumber => Versions.Select(version => version.Item.Case?.Number).FirstOrDefault(number => number is not null);

    /// <summary>What this meeting decided, not what others did before it; null where nothing is said.</summary>
    public string? Resolution(MeetingGroup meeting)
    {
        var texts = Versions.SelectMany(version => version.Item.Decisions).Where(decision => IsOf(decision, meeting))
            .Select(decision => decision.Text).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);
        return string.Join(Paragraphs, texts) is { Length: > 0 } text ? text : null;
    }

    private static bool IsOf(Decision decision, MeetingGroup meeting) =>
        (decision.Date is null || meeting.Date is null || decision.Date == meeting.Date)
        && (decision.Body is null || meeting.Body is null || Alike(StableKey.Folded(decision.Body), StableKey.Folded(meeting.Body)));

    /// <summary>A heading may have the body's short name, or its long one: <c>Byrådet</c>, <c>Byrådet i Aarhus</c>.</summary>
    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
