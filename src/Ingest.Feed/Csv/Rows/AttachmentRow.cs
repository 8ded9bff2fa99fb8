using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of attachments.csv.</summary>
[Sheet("attachments", "Attachments", "Bilag", "The attachments that the items name.", "De bilag, som punkterne nævner.")]
public sealed record AttachmentRow(
    [DocumentColumn]
    string DocumentId,
    [ItemColumn]
    string ItemId,
    [PositionColumn("1 for the item's first attachment.", "1 for punktets første bilag.")]
    int Position,
    [Column("Label", "Mærke", "Its number or letter, as printed.", "Dets nummer eller bogstav, som trykt.")]
    string? Label,
    [Column("Title", "Titel", "As printed.", "Som trykt.")]
    string Title,
    [Column("Address", "Adresse", "Where its link leads.", "Hvor dets link fører hen.")]
    string? Url,
    [Column("Access", "Adgang", "open or closed to the public, where it says so.", "open (åbent) eller closed (lukket), hvor det står der.",
        Codes = typeof(Access))]
    string? Access,
    [PageColumn]
    int? Page)
{
    public static IEnumerable<AttachmentRow> Of(AgendaDocument document) =>
        from item in document.Items
        from attachment in item.Attachments.Select((attachment, index) => (its: attachment, position: index + 1))
        select new AttachmentRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), attachment.position, attachment.its.Label, attachment.its.Title,
            attachment.its.Url, attachment.its.Access is { } access ? Words.Of(access) : null, attachment.its.Source?.Page);
}
