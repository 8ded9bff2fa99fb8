using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of participants.csv.</summary>
/// <param name="Position">1 for the first that is named.</param>
public sealed record ParticipantRow(
    string DocumentId, int Position, string Name, string? Party, string? Role, string Attendance)
{
    public static IEnumerable<ParticipantRow> Of(AgendaDocument document) =>
        document.Meeting.Participants.Select((participant, index) => new ParticipantRow(
            Feed.DocumentId.Of(document), index + 1, participant.Name, participant.Party, participant.Role,
            Words.Of(participant.Attendance)));
}
