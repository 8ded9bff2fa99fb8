using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of fields.csv.</summary>
[Sheet("fields", "Fields", "Felter", "The text of the items, by heading.", "Punkternes tekst, overskrift for overskrift.")]
public sealed record FieldRow(
    [DocumentColumn]
    string DocumentId,
    [ItemColumn]
    string ItemId,
    [PositionColumn("1 for the item's first field.", "1 for punktets første felt.")]
    int Position,
    [Column("Kind", "Art", "What the field is by its heading; body is text under the item's own heading, other any that is not known.",
        "Hvad feltet er efter sin overskrift; body er tekst under punktets egen overskrift, other en, der ikke kendes.", Required = true,
        Codes = typeof(FieldKind))]
    string Kind,
    [Column("Heading", "Overskrift", "As printed.", "Som trykt.")]
    string? Heading,
    [Column("Text", "Tekst", "Paragraphs and lists, tables left out; has line breaks.", "Afsnit og lister, uden tabeller; har linjeskift.")]
    string Text,
    [PageColumn]
    int? Page,
    [ConfidenceColumn]
    double Confidence)
{
    public static IEnumerable<FieldRow> Of(AgendaDocument document) =>
        from item in document.Items
        from field in item.Fields.Select((field, index) => (its: field, position: index + 1))
        select new FieldRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), field.position, Words.Of(field.its.Kind), field.its.Heading,
            field.its.Text,
            field.its.Source is [var first, ..] ? first.Page : null, field.its.Confidence);
}
