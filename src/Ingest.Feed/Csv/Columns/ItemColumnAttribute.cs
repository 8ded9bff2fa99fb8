namespace Ingest.Feed.Csv.Columns;

/// <summary>The item that a row is of; part of its key.</summary>
public sealed class ItemColumnAttribute : ColumnAttribute
{
    public ItemColumnAttribute()
        : base("Item", "Punkt", "The item's key, the document's and the item's own id: d3f2a9c01b7e4d58a#3.10.",
            "Punktets nøgle, dokumentets og punktets eget id: d3f2a9c01b7e4d58a#3.10.")
    {
        Key = true;
        RefersTo = "items.itemId";
    }
}
