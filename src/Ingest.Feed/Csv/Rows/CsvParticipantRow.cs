using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of participants.csv.</summary>
[Sheet("participants", "Participants", "Deltagere", "Who is named as taking part, or as absent.",
    "Hvem der nævnes som deltagere eller som fraværende.")]
public sealed record CsvParticipantRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the first that is named.", "1 for den første, der nævnes.")]
    int Position,
    [Column("Name", "Navn", "As printed.", "Som trykt.")]
    string Name,
    [Column("Party", "Parti", "As printed.", "Som trykt.")]
    string? Party,
    [Column("Role", "Rolle", "As printed.", "Som trykt.")]
    string? Role,
    [Column("Attendance", "Fremmøde", "present, absent or unknown.", "present (til stede), absent (fraværende) eller unknown (ukendt).",
        Required = true, Codes = typeof(Attendance))]
    string Attendance)
{
    public static IEnumerable<CsvParticipantRow> Of(AgendaDocument document) =>
        document.Meeting.Participants.Select((participant, index) => new CsvParticipantRow(
            Feed.DocumentId.Of(document), index + 1, participant.Name, participant.Party, participant.Role,
            Words.Of(participant.Attendance)));
}
