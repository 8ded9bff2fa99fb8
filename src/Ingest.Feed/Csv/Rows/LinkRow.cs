using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of links.csv.</summary>
/// <param name="Position">1 for the item's first link.</param>
/// <param name="Page">Where it starts.</param>
public sealed record LinkRow(
    string DocumentId, string ItemId, int Position, string Text, string Url, int Page)
{
    public static IEnumerable<LinkRow> Of(AgendaDocument document) =>
        from item in document.Items
        from link in item.Links.Select((link, index) => (its: link, position: index + 1))
        select new LinkRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), link.position, link.its.Text, link.its.Url, link.its.Page);
}
