using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Checks.Rows;

/// <summary>
/// A row named as a total against the rows it sums: those since the total before, all single rows
/// above, the totals above, the rows above that stand under no other or under the same, or, where the
/// total stands first, the rows below it.
/// </summary>
internal static class ColumnTotals
{
    public const string Kind = "columnTotal";

    public static IEnumerable<TableCheck> Of(NumericGrid grid)
    {
        var totals = Enumerable.Range(0, grid.Rows.Length).Where(row => RowNames.IsTotal(grid.Label(row))).ToArray();
        return totals.SelectMany(row => grid.FigureColumns.Where(column => grid[row, column] is not null)
            .Select(column => Check(grid, totals, row, column))
            .OfType<TableCheck>());
    }

    private static TableCheck? Check(NumericGrid grid, int[] totals, int row, int column)
    {
        var readings = Readings(grid, totals, row).Select(rows => grid.InColumn(rows, column)).Where(places => places.Length >= 2)
            .ToArray();
        if (readings.Length == 0)
        {
            return null;
        }

        var checks = readings.Select(places => Sums.Check(grid, Kind, new CellPlace(row, column), places)).ToArray();
        var passing = Array.FindIndex(checks, check => check.Verdict == Verdict.Pass);
        if (passing >= 0)
        {
            return checks[passing];
        }

        return IsAdditive(grid, column, grid[row, column]!, readings[0])
            ? checks[0] : checks[0] with { Verdict = Verdict.NotCheckable, Computed = null, Tolerance = null, From = [] };
    }

    /// <summary>Which rows the total may sum, likeliest first.</summary>
    private static IEnumerable<IEnumerable<int>> Readings(NumericGrid grid, int[] totals, int row)
    {
        var before = totals.Where(other => other < row).ToArray();
        bool Single(int other) => !totals.Contains(other) && !RowNames.IsPart(grid.Label(other));
        yield return Enumerable.Range(0, row).Where(other => other > before.LastOrDefault(-1) && Single(other));
        if (before.Length > 0)
        {
            yield return Enumerable.Range(0, row).Where(Single);
            yield return before;
            yield return Enumerable.Range(before[^1], row - before[^1]).Where(other => other == before[^1] || Single(other));
        }

        if (!grid.Paths.IsEmpty)
        {
            var parent = grid.Paths[row].Length - 1;
            yield return Enumerable.Range(0, row).Where(other => Single(other) && grid.Paths[other].Length == 1);
            yield return Enumerable.Range(0, row).Where(other => Single(other) && grid.Paths[other].Length == parent + 1
                && grid.Paths[other].Take(parent).SequenceEqual(grid.Paths[row].Take(parent)));
        }

        if (row == 0
            || before.Length == 0
                && !Enumerable.Range(0, row)
                    .Any(other => Enumerable.Range(0, grid.Columns.Length).Any(column => grid[other, column] is not null)))
        {
            yield return Enumerable.Range(row + 1, grid.Rows.Length - row - 1).Where(Single);
        }
    }

    /// <summary>A share, an average or a rate is not the sum of what stands above it: its total lies among them.</summary>
    private static bool IsAdditive(NumericGrid grid, int column, DanishNumber total, ImmutableArray<CellPlace> from)
    {
        var between = total.Value >= from.Min(place => grid[place]!.Value) && total.Value <= from.Max(place => grid[place]!.Value);
        var named = Vocabulary.NotAdditive.Any(word => grid.Header(column).Contains(word, StringComparison.Ordinal));
        return !between && !named && total.Unit is not "pct." && grid.Columns[column].Unit is not ("pct." or "promille");
    }
}
