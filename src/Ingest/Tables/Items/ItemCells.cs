using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>The cells of one item.</summary>
/// <param name="Table">In which table of its run it begins, from 0.</param>
/// <param name="Number">The cell of its number, where that is not the title's.</param>
internal sealed record ItemCells(int Table, TableCell? Number, TableCell Title)
{
    /// <summary>The title's rest where the row goes on on the next page.</summary>
    public List<TableCell> MoreTitle { get; } = [];

    /// <summary>What nothing names, first, then the named columns and rows.</summary>
    public List<ItemField> Fields { get; } = [];

    public void Add(TableCell cell, TableCell? columnName)
    {
        var field = Fields.Find(known => ReferenceEquals(known.Name, columnName) && (columnName is null || known.NamesColumn));
        if (field is null)
        {
            field = new ItemField(columnName, columnName is not null);
            Fields.Insert(columnName is null ? 0 : Fields.Count, field);
        }

        field.Cells.Add(cell);
    }
}
