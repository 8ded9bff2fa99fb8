using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Checks;

/// <summary>
/// A row named as a total against the rows it sums: those since the total before, all single rows
/// above, the totals above, or, where the total stands first, the rows below it.
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
        var total = grid[row, column]!;
        var readings = Readings(grid, totals, row).Select(rows => Figures(grid, rows, column)).Where(figures => figures.Length >= 2)
            .ToArray();
        if (readings.Length == 0)
        {
            return null;
        }

        var checks = readings.Select(figures => Sums.Check(Kind, column, row, total, figures)).ToArray();
        var passing = Array.FindIndex(checks, check => check.Verdict == Verdict.Pass);
        if (passing >= 0)
        {
            return checks[passing];
        }

        return IsAdditive(grid, column, total, readings[0])
            ? checks[0] : checks[0] with { Verdict = Verdict.NotCheckable, Computed = null, Tolerance = null };
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

        if (row == 0
            || before.Length == 0
                && !Enumerable.Range(0, row)
                    .Any(other => Enumerable.Range(0, grid.Columns.Length).Any(column => grid[other, column] is not null)))
        {
            yield return Enumerable.Range(row + 1, grid.Rows.Length - row - 1).Where(Single);
        }
    }

    private static ImmutableArray<DanishNumber> Figures(NumericGrid grid, IEnumerable<int> rows, int column) =>
        [.. rows.Select(row => grid[row, column]).OfType<DanishNumber>()];

    /// <summary>A share, an average or a rate is not the sum of what stands above it: its total lies among them.</summary>
    private static bool IsAdditive(NumericGrid grid, int column, DanishNumber total, ImmutableArray<DanishNumber> figures)
    {
        var between = total.Value >= figures.Min(figure => figure.Value) && total.Value <= figures.Max(figure => figure.Value);
        var named = Vocabulary.NotAdditive.Any(word => grid.Header(column).Contains(word, StringComparison.Ordinal));
        return !between && !named && total.Unit is not "pct." && grid.Columns[column].Unit is not ("pct." or "promille");
    }
}
