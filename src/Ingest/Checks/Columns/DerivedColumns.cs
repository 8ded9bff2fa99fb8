using System.Collections.Immutable;
using Ingest.Checks.Rows;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Checks.Columns;

/// <summary>
/// Columns reckoned from other columns of the same row: sums, differences, changes and shares in per
/// cent. Which columns they are made of is not printed, so a reading counts only when nearly all rows
/// agree with it; where none does, nothing is said.
/// </summary>
internal static class DerivedColumns
{
    public const string Difference = "difference", Percentage = "percentage";

    /// <summary>Share of the rows that must agree before the others are called wrong.</summary>
    private const double AgreeingShare = 0.75;

    private const int FewestRows = 2;

    /// <summary>Where no name says that the column is reckoned: rows whose figures are not met by chance.</summary>
    private const int FewestUnnamed = 4;

    public static ImmutableArray<TableCheck> Of(NumericGrid grid)
    {
        var named = grid.FigureColumns.Select(column => Named(grid, column)).ToArray();
        var checks = named.SelectMany(its => its ?? []).ToList();

        // From the right, where results stand. A relation that is found is not told again the other way round.
        for (var i = named.Length - 1; i >= 0; i--)
        {
            var column = grid.FigureColumns[i];
            if (named[i] is null && !checks.Exists(check => check.Kind == Difference && check.From.Any(place => place.Column == column)))
            {
                checks.AddRange(Best(grid, column, Difference, ColumnReadings.NearDifferences(grid, column), FewestUnnamed));
            }
        }

        return [.. checks];
    }

    /// <returns>Null where no name says that the column is reckoned.</returns>
    private static IEnumerable<TableCheck>? Named(NumericGrid grid, int column)
    {
        var (name, whole) = (grid.LastHeader(column), grid.Header(column));
        return RowNames.IsTotal(name) || RowNames.IsTotal(whole)
                ? Best(grid, column, TotalColumns.Kind, ColumnReadings.Totals(grid, column))
            : Vocabulary.Percentages.Any(word => whole.Contains(word, StringComparison.Ordinal))
                ? Best(grid, column, Percentage, ColumnReadings.Changes(grid, column).Concat(ColumnReadings.Shares(grid, column)))
            : Vocabulary.Differences.Any(word => RowNames.Begins(name, word))
                ? Best(grid, column, Difference, ColumnReadings.Differences(grid, column))
            : null;
    }

    /// <param name="fewest">
    /// Rows that have to agree; where there are more than usual, each by a figure of its own that is not met by chance.
    /// </param>
    private static IEnumerable<TableCheck> Best(NumericGrid grid, int column, string kind, IEnumerable<Reading> readings,
        int fewest = FewestRows)
    {
        foreach (var reading in readings)
        {
            var checks = Enumerable.Range(0, grid.Rows.Length).Select(row => Check(grid, column, row, kind, reading)).OfType<TableCheck>()
                .ToArray();
            var passing = checks.Where(check => check.Verdict == Verdict.Pass).ToArray();
            var telling = fewest == FewestRows ? passing.Length
                : passing.Where(check => Sums.IsTelling(grid[check.Row!.Value, column]!)).Select(check => check.Stated).Distinct().Count();
            if (telling >= fewest && passing.Length >= AgreeingShare * checks.Length)
            {
                return checks;
            }
        }

        return [];
    }

    private static TableCheck? Check(NumericGrid grid, int column, int row, string kind, Reading reading)
    {
        if (grid[row, column] is not { } stated || reading(row) is not { } reckoned)
        {
            return null;
        }

        var tolerance = Math.Round(reckoned.Tolerance + stated.Rounding, 6);
        var verdict = Sums.Agrees(stated.Value, reckoned.Value, tolerance) ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(kind, column, row, stated.Value, Math.Round(reckoned.Value, 6), verdict, tolerance) { From = reckoned.From };
    }
}
