using Ingest.Facts;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows.Facts;

/// <summary>Where a fact stands: in an item's title, a field or a decision of it, or a table's cell.</summary>
public sealed record PlaceRow(
    [Column("Item", "Punkt", "The item that it stands in; null of an annex's table.", "Det punkt, som det står i; tom i et bilags tabel.",
        RefersTo = "items.itemId")]
    string? ItemId,
    [Column("Field", "Felt", "The field's position in fields; null in a title or a table.",
        "Feltets position i fields; tom i en titel eller tabel.")]
    int? Field,
    [Column("Decision", "Beslutning", "The decision's position in decisions.", "Beslutningens position i decisions.")]
    int? Decision,
    [Column("Table", "Tabel", "The table, where it is a cell.", "Tabellen, hvor det er en celle.", RefersTo = "tables.tableId")]
    string? TableId,
    [Column("Row", "Række", "The cell's, as in cells.", "Cellens, som i cells.")]
    int? Row,
    [Column("Column", "Kolonne", "The cell's, as in cells.", "Cellens, som i cells.")]
    int? Column,
    [PageColumn]
    int? Page)
{
    public static PlaceRow Of(AgendaDocument document, FactPlace place) => new(
        RowKey.OrNull(document, place.Item), place.Field, place.Decision, RowKey.OrNull(document, place.Table), place.Row, place.Column,
        place.Source?.Page);
}
