using System.Collections.Immutable;
using System.Globalization;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows;

/// <summary>A row of boxes: the ink of an item, a field, an attachment or a table on one page.</summary>
[Sheet("boxes", "Boxes", "Bokse", "Where on which pages the items, fields, attachments and tables were printed.",
    "Hvor på hvilke sider punkter, felter, bilag og tabeller er trykt.")]
public sealed record BoxRow(
    [DocumentColumn]
    string DocumentId,
    [Column("Kind", "Art", "item, field, attachment or table.", "item (punkt), field (felt), attachment (bilag) eller table (tabel).",
        Key = true, Codes = typeof(BoxOwner))]
    string Kind,
    [Column("Owner", "Ejer", "The item's or the table's key; of a field or attachment, the item's and its position behind a slash.",
        "Punktets eller tabellens nøgle; for et felt eller bilag punktets og dets plads efter en skråstreg.", Key = true)]
    string Owner,
    [Column("Page", "Side", "1 for the file's first.", "1 for filens første.", Key = true)]
    int Page,
    [PositionColumn("1 for the owner's first box on any page.", "1 for ejerens første boks på nogen side.")]
    int Position,
    [Column("Left", "Venstre", "Points from the page's left edge.", "Punkter fra sidens venstre kant.")]
    double X0,
    [Column("Bottom", "Bund", "Points from the page's lower edge.", "Punkter fra sidens nederste kant.")]
    double Y0,
    [Column("Right", "Højre", "Points from the page's left edge.", "Punkter fra sidens venstre kant.")]
    double X1,
    [Column("Top", "Top", "Points from the page's lower edge.", "Punkter fra sidens nederste kant.")]
    double Y1)
{
    public static IEnumerable<BoxRow> Of(AgendaDocument document)
    {
        IEnumerable<BoxRow> Made(BoxOwner of, string owner, ImmutableArray<SourceBox> source) =>
            source.IsDefaultOrEmpty ? [] : source.Select((one, index) => new BoxRow(
                Feed.DocumentId.Of(document), Words.Of(of), owner, one.Page, index + 1, one.Box.Left, one.Box.Bottom, one.Box.Right,
                one.Box.Top));
        foreach (var item in document.Items)
        {
            var key = RowKey.Of(document, item.Id);
            string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"{key}/{index + 1}");
            foreach (var row in Made(BoxOwner.Item, key, item.Source)
                .Concat(item.Fields.SelectMany((field, index) => Made(BoxOwner.Field, Place(index), field.Source)))
                .Concat(item.Attachments.SelectMany((attachment, index) =>
                    Made(BoxOwner.Attachment, Place(index), attachment.Source is { } source ? [source] : []))))
            {
                yield return row;
            }
        }

        foreach (var row in document.Tables.SelectMany(table => Made(BoxOwner.Table, RowKey.Of(document, table.Id), table.Source)))
        {
            yield return row;
        }
    }
}
