using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of items.csv.</summary>
[Sheet("items", "Items", "Punkter", "The items of the agendas, as a tree by parent.", "Dagsordenernes punkter, som et træ ved parent.")]
public sealed record ItemRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Item", "Punkt", "The key that joins the files, the document's and the item's own id: d3f2a9c01b7e4d58a#3.10.",
        "Nøglen, der samler filerne, dokumentets og punktets eget id: d3f2a9c01b7e4d58a#3.10.", Key = true)]
    string ItemId,
    [PositionColumn("1 for the document's first item.", "1 for dokumentets første punkt.", Key = false)]
    int Position,
    [Column("Id", "Id", "As in the JSON: unique in its document; the number, or the places on the way to it where it has none of its own.",
        "Som i JSON: entydigt i dokumentet; nummeret, eller pladserne på vejen dertil, hvor det ikke har sit eget.", Required = true)]
    PrintedId Id,
    [Column("Number", "Nummer", "As printed, without its closing mark. A text: 3.1 and 3.10 are two.",
        "Som trykt, uden tegnet bagefter. En tekst: 3.1 og 3.10 er to forskellige.")]
    PrintedId Number,
    [Column("Parent", "Overpunkt", "The itemId of the item that it is under.", "itemId for det punkt, som det hører under.",
        RefersTo = "items.itemId")]
    string? Parent,
    [Column("Level", "Niveau", "1 at the top.", "1 øverst.")]
    int Level,
    [Column("Title", "Titel", "As printed.", "Som trykt.")]
    string Title,
    [Column("Access", "Adgang", "open or closed to the public, where it says so.", "open (åbent) eller closed (lukket), hvor det står der.",
        Codes = typeof(Access))]
    string? Access,
    [Column("Case number", "Sagsnummer", "The number of its case.", "Sagens nummer.")]
    string? CaseNumber,
    [Column("Case handler", "Sagsbehandler", "Who handles the case, as printed.", "Hvem der behandler sagen, som trykt.")]
    string? CaseHandler,
    [Column("Case document", "Sagsdokument", "The case's document, as printed.", "Sagens dokument, som trykt.")]
    string? CaseDocument,
    [PageColumn]
    int? Page,
    [ConfidenceColumn]
    double Confidence)
{
    public static IEnumerable<ItemRow> Of(AgendaDocument document) =>
        document.Items.Select((item, index) => new ItemRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), index + 1, new PrintedId(item.Id), new PrintedId(item.Number),
            RowKey.OrNull(document, item.Parent), item.Level, item.Title,
            item.Access is { } access ? Words.Of(access) : null, item.Case?.Number, item.Case?.Handler, item.Case?.Document,
            item.Source is [var first, ..] ? first.Page : null, item.Confidence));
}
