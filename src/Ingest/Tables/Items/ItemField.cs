using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>What one column, or one row with a name, says of an item.</summary>
/// <param name="Name">The cell that names it; null: nothing does.</param>
/// <param name="NamesColumn">The name stands over the column, once for all items.</param>
internal sealed record ItemField(TableCell? Name, bool NamesColumn)
{
    /// <summary>Its cells, in order: several where a row goes on below or on the next page.</summary>
    public List<TableCell> Cells { get; } = [];
}
