using Ingest.Checks.Rows;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Checks.Columns;

/// <summary>Columns of shares in per cent that make a hundred, whether or not a total says so.</summary>
internal static class Hundreds
{
    public const string Kind = "sharesTotal";

    private const double Whole = 100;

    private const int FewestShares = 3;

    /// <summary>
    /// How far sums of rounded figures stray, in standard deviations. A rounding error is spread evenly over a unit, so its variance is a
    /// twelfth of the unit's square.
    /// </summary>
    private const double Deviations = 3;

    public static IEnumerable<TableCheck> Of(NumericGrid grid)
    {
        foreach (var column in grid.FigureColumns.Where(column => IsShares(grid, column)))
        {
            var shares = grid.InColumn(Enumerable.Range(0, grid.Rows.Length).Where(row => IsPart(grid, row)), column);
            var total = Enumerable.Range(0, grid.Rows.Length)
                .Where(row => RowNames.IsTotal(grid.Label(row)) && grid[row, column] is { Value: Whole })
                .Select(row => (int?)row).LastOrDefault();
            if (shares.Length < FewestShares)
            {
                continue;
            }

            var unit = shares.Max(place => Math.Pow(10, -grid[place]!.Decimals));
            var computed = Sums.Of(shares.Select(place => grid[place]!));
            var tolerance = Math.Round(Deviations * unit * Math.Sqrt(shares.Length / 12.0), 6);
            if (Sums.Agrees(Whole, computed, tolerance) || total is not null)
            {
                yield return new TableCheck(Kind, column, total, Whole, computed,
                    Sums.Agrees(Whole, computed, tolerance) ? Verdict.Pass : Verdict.Fail, tolerance) { From = shares };
            }
        }
    }

    private static bool IsPart(NumericGrid grid, int row) => !RowNames.IsTotal(grid.Label(row)) && !RowNames.IsPart(grid.Label(row))
        && (grid.Paths.IsEmpty || grid.Paths[row].Length == 1);

    private static bool IsShares(NumericGrid grid, int column) => grid.Columns[column].Unit is "pct."
        || Vocabulary.Percentages.Any(word => grid.Header(column).Contains(word, StringComparison.Ordinal));
}
