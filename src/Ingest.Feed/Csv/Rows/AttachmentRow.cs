using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of attachments.csv.</summary>
/// <param name="Position">1 for the item's first attachment.</param>
public sealed record AttachmentRow(
    string DocumentId, string ItemId, int Position, string? Label, string Title, string? Url, string? Access, int? Page)
{
    public static IEnumerable<AttachmentRow> Of(AgendaDocument document) =>
        from item in document.Items
        from attachment in item.Attachments.Select((attachment, index) => (its: attachment, position: index + 1))
        select new AttachmentRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), attachment.position, attachment.its.Label, attachment.its.Title,
            attachment.its.Url, attachment.its.Access is { } access ? Words.Of(access) : null, attachment.its.Source?.Page);
}
