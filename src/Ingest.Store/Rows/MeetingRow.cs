using Ingest.Feed;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>A row of meetings.</summary>
[Sheet("meetings", "Meetings", "Møder",
    "What each document says of its meeting; an agenda and its minutes are two rows with one body and date.",
    "Hvad hvert dokument siger om sit møde; en dagsorden og dens referat er to rækker med samme organ og dato.")]
public sealed record MeetingRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [Column("Body", "Organ", "The council, board or committee that meets.", "Det råd, den bestyrelse eller det udvalg, der holder møde.")]
    string? Body,
    [Column("Kind", "Art", "agenda, minutes, supplement (an addition to an agenda), or unknown.",
        "agenda (dagsorden), minutes (referat), supplement (tillægsdagsorden) eller unknown (ukendt).", Required = true,
        Codes = typeof(MeetingKind))]
    string Kind,
    [Column("Title", "Titel", "As printed.", "Som trykt.")]
    string? Title,
    [Column("Date", "Dato", "The day of the meeting.", "Mødedagen.", Form = TextForm.Date)]
    string? Date,
    [Column("Start", "Start", "When the meeting begins.", "Hvornår mødet begynder.", Form = TextForm.Time)]
    string? Start,
    [Column("End", "Slut", "When the meeting ends.", "Hvornår mødet slutter.", Form = TextForm.Time)]
    string? End,
    [Column("Place", "Sted", "Where the meeting is held.", "Hvor mødet holdes.")]
    string? Place)
{
    public static IEnumerable<MeetingRow> Of(AgendaDocument document) =>
        [new MeetingRow(Feed.DocumentId.Of(document), document.Meeting.Body, Words.Of(document.Meeting.Kind), document.Meeting.Title,
            document.Meeting.Date, document.Meeting.Start, document.Meeting.End, document.Meeting.Place)];
}
