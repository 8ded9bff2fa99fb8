using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of links.csv.</summary>
[Sheet("links", "Links", "Links", "The links in the items' text.", "Links i punkternes tekst.")]
public sealed record LinkRow(
    [DocumentColumn]
    string DocumentId,
    [ItemColumn]
    string ItemId,
    [PositionColumn("1 for the item's first link.", "1 for punktets første link.")]
    int Position,
    [Column("Text", "Tekst", "The words that are the link.", "De ord, der er linket.")]
    string Text,
    [Column("Address", "Adresse", "Where it leads.", "Hvor det fører hen.")]
    string Url,
    [PageColumn]
    int Page)
{
    public static IEnumerable<LinkRow> Of(AgendaDocument document) =>
        from item in document.Items
        from link in item.Links.Select((link, index) => (its: link, position: index + 1))
        select new LinkRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, item.Id), link.position, link.its.Text, link.its.Url, link.its.Page);
}
