using System.Globalization;
using Ingest.Facts.Deadlines;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows.Facts;

/// <summary>A row of deadlines: a day by which something has to be done.</summary>
[Sheet("deadlines", "Deadlines", "Frister", "The days by which something has to be done, as the texts name them.",
    "De dage, hvor noget senest skal være gjort, som teksterne nævner dem.")]
public sealed record DeadlineRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the document's first deadline.", "1 for dokumentets første frist.")]
    int Position,
    [Column("Date", "Dato", "The day; the last of a month, quarter or year that is named.",
        "Dagen; den sidste i en måned, et kvartal eller år, der nævnes.",
        Form = TextForm.Date, Required = true)]
    string Date,
    [Column("Time", "Tid", "Where one is named.", "Hvor et tidspunkt nævnes.", Form = TextForm.Time)]
    string? Time,
    [Column("Text", "Tekst", "The day and time as printed.", "Dag og tid som trykt.")]
    string Text,
    [Column("Sentence", "Sætning", "The whole sentence.", "Hele sætningen.")]
    string Sentence)
{
    public static IEnumerable<(DeadlineRow Row, PlaceRow Place, InkRow Ink)> Of(AgendaDocument document) =>
        DocumentDeadlines.Of(document).Select(deadline => (
            new DeadlineRow(Feed.DocumentId.Of(document), deadline.Position, deadline.Date.ToString("yyyy-MM-dd",
                CultureInfo.InvariantCulture),
                deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture), deadline.Text, deadline.Sentence),
            PlaceRow.Of(document, deadline.Place), InkRow.Of(deadline.Place.Source)));
}
