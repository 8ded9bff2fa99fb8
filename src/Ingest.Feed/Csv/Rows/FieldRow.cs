using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of fields.csv.</summary>
/// <param name="Position">1 for the item's first field.</param>
public sealed record FieldRow(
    string DocumentId, string ItemId, int Position, string Kind, string? Heading, string Text, int? Page, double Confidence)
{
    public static IEnumerable<FieldRow> Of(AgendaDocument document) =>
        from item in document.Items
        from field in item.Fields.Select((field, index) => (its: field, position: index + 1))
        select new FieldRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), field.position, Words.Of(field.its.Kind), field.its.Heading, field.its.Text,
            field.its.Source is [var first, ..] ? first.Page : null, field.its.Confidence);
}
