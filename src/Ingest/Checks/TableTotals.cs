using System.Collections.Immutable;
using Ingest.Checks.Columns;
using Ingest.Checks.Rows;
using Ingest.Model.Output;

namespace Ingest.Checks;

/// <summary>
/// Which rows and columns of a table sum others of it, subtotals among them: what a sum over the table leaves out to count nothing twice.
/// By their names and by what the figures add up to, whether or not the printed sum is right.
/// </summary>
/// <param name="Rows">One for each body row.</param>
/// <param name="Columns">One for each column.</param>
public sealed record TableTotals(ImmutableArray<bool> Rows, ImmutableArray<bool> Columns)
{
    private static readonly Cell Nothing = new() { Text = "" };

    public static TableTotals Of(AgendaTable table)
    {
        var grid = new NumericGrid(table.Columns, [.. table.Rows.Select(row => Filled(row, table.Columns.Length))],
            table.RowPath);
        return grid.FigureColumns.IsEmpty
            ? new TableTotals([.. table.Rows.Select(_ => false)], [.. table.Columns.Select(_ => false)])
            : new TableTotals(TotalRows.Of(grid, table.Checks), TotalColumns.Of(grid, table.Checks));
    }

    /// <param name="row">0 for the first body row.</param>
    /// <param name="column">0 for the first.</param>
    public bool Has(int row, int column) => Rows[row] || (column < Columns.Length && Columns[column]);

    /// <summary>Tables that others made may have rows that end early.</summary>
    private static ImmutableArray<Cell> Filled(ImmutableArray<Cell> row, int columns) =>
        row.Length >= columns ? row : row.AddRange(Enumerable.Repeat(Nothing, columns - row.Length));
}
