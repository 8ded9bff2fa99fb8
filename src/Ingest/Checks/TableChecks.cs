using System.Collections.Immutable;
using Ingest.Checks.Columns;
using Ingest.Checks.Rows;
using Ingest.Model.Output;

namespace Ingest.Checks;

/// <summary>All that a table's own figures say of each other.</summary>
public static class TableChecks
{
    /// <param name="paths">As <see cref="AgendaTable.RowPath"/>; empty where no row stands under another.</param>
    public static ImmutableArray<TableCheck> Of(ImmutableArray<TableColumn> columns, ImmutableArray<ImmutableArray<Cell>> rows,
        ImmutableArray<ImmutableArray<string>> paths)
    {
        var grid = new NumericGrid(columns, rows, paths);
        ImmutableArray<TableCheck> named = [.. ColumnTotals.Of(grid), .. PartRows.Of(grid), .. GroupTotals.Of(grid)];
        var summed = named.Where(check => check.Kind is ColumnTotals.Kind or GroupTotals.Kind).Select(check => check.Row).ToHashSet();
        return [.. named, .. TotalRows.Unnamed(grid, named).Where(check => !summed.Contains(check.Row)), .. DerivedColumns.Of(grid),
            .. Hundreds.Of(grid)];
    }
}
