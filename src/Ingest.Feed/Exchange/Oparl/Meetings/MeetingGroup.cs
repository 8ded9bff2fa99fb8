using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl.Meetings;

/// <summary>The documents of one meeting, in the order in which they come about: agenda, supplements, minutes.</summary>
/// <param name="Key">Of body and date; of the document where one of them is not known.</param>
public sealed record MeetingGroup(string Key, ImmutableArray<AgendaDocument> Documents)
{
    public AgendaDocument? Agenda => OfKind(MeetingKind.Agenda);

    public AgendaDocument? Minutes => OfKind(MeetingKind.Minutes);

    public string? Body => First(meeting => meeting.Body);

    public string? Date => First(meeting => meeting.Date);

    /// <summary>As the minutes say, else as it was planned.</summary>
    public string? Start => Last(meeting => meeting.Start);

    public string? End => Last(meeting => meeting.End);

    public string? Place => Last(meeting => meeting.Place);

    private AgendaDocument? OfKind(MeetingKind kind) => Documents.FirstOrDefault(document => document.Meeting.Kind == kind);

    private string? First(Func<Meeting, string?> fact) => Documents.Select(document => fact(document.Meeting)).FirstOrDefault(IsSaid);

    private string? Last(Func<Meeting, string?> fact) => Documents.Select(document => fact(document.Meeting)).LastOrDefault(IsSaid);

    private static bool IsSaid(string? fact) => !string.IsNullOrWhiteSpace(fact);
}
