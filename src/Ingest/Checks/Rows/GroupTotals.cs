using Ingest.Model.Output;

namespace Ingest.Checks.Rows;

/// <summary>
/// Rows that others stand under, against these: <c>Udgifter</c> against <c>Skoler</c> and <c>Dagtilbud</c> below it. That they are sums is
/// not printed, so nearly all have to be.
/// </summary>
internal static class GroupTotals
{
    public const string Kind = "groupTotal";

    private const double AgreeingShare = 0.75;

    private const int FewestSums = 2;

    public static IEnumerable<TableCheck> Of(NumericGrid grid)
    {
        if (grid.Paths.IsEmpty)
        {
            return [];
        }

        var checks = Enumerable.Range(0, grid.Rows.Length).SelectMany(row => Of(grid, row)).ToArray();
        var passing = checks.Count(check => check.Verdict == Verdict.Pass);
        return passing >= FewestSums && passing >= AgreeingShare * checks.Length ? checks : [];
    }

    private static IEnumerable<TableCheck> Of(NumericGrid grid, int row)
    {
        var depth = grid.Paths[row].Length;
        var below = Enumerable.Range(row + 1, grid.Rows.Length - row - 1).TakeWhile(other => grid.Paths[other].Length > depth
                && grid.Paths[other].AsSpan()[..depth].SequenceEqual(grid.Paths[row].AsSpan()))
            .Where(other => grid.Paths[other].Length == depth + 1 && !RowNames.IsTotal(grid.Label(other))).ToArray();
        return from column in grid.FigureColumns
               where grid[row, column] is not null
               let parts = grid.InColumn(below, column)
               where parts.Length >= 2
               select Sums.Check(grid, Kind, new CellPlace(row, column), parts);
    }
}
