using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of items.csv.</summary>
/// <param name="Position">1 for the document's first item.</param>
/// <param name="Id">As in the JSON: unique in its document, and a key of nothing.</param>
/// <param name="Parent">The parent's <c>itemId</c>.</param>
public sealed record ItemRow(
    string DocumentId, string ItemId, int Position, PrintedId Id, PrintedId Number, string? Parent, int Level, string Title, string? Access,
    string? CaseNumber, string? CaseHandler, string? CaseDocument, int? Page, double Confidence)
{
    public static IEnumerable<ItemRow> Of(AgendaDocument document) =>
        document.Items.Select((item, index) => new ItemRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), index + 1, new PrintedId(item.Id), new PrintedId(item.Number),
            RowKey.OrNull(document, item.Parent), item.Level, item.Title,
            item.Access is { } access ? Words.Of(access) : null, item.Case?.Number, item.Case?.Handler, item.Case?.Document,
            item.Source is [var first, ..] ? first.Page : null, item.Confidence));
}
