using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Checks;

/// <summary>
/// Columns reckoned from other columns of the same row: sums, differences, changes and shares in per
/// cent. Which columns they are made of is not printed, so a reading counts only when nearly all rows
/// agree with it; where none does, nothing is said.
/// </summary>
internal static class DerivedColumns
{
    /// <summary>Share of the rows that must agree before the others are called wrong.</summary>
    private const double AgreeingShare = 0.75;

    private const int FewestRows = 2;

    public static IEnumerable<TableCheck> Of(NumericGrid grid)
    {
        var columns = grid.FigureColumns.ToArray();
        foreach (var column in columns)
        {
            var name = grid.LastHeader(column);
            var whole = grid.Header(column);
            if (RowNames.IsTotal(name) || RowNames.IsTotal(whole))
            {
                foreach (var check in Best(grid, column, TotalColumns.Kind, SumReadings(grid, columns, column)))
                {
                    yield return check;
                }
            }
            else if (Vocabulary.Percentages.Any(word => whole.Contains(word, StringComparison.Ordinal)))
            {
                foreach (var check in Best(grid, column, "percentage",
                    [.. ChangeReadings(grid, columns, column), .. ShareReadings(grid, columns, column)]))
                {
                    yield return check;
                }
            }
            else if (Vocabulary.Differences.Any(word => RowNames.Begins(name, word)))
            {
                foreach (var check in Best(grid, column, "difference", DifferenceReadings(grid, columns, column)))
                {
                    yield return check;
                }
            }
        }
    }

    /// <summary>A row's computed figure with its tolerance, or null where something is missing.</summary>
    private delegate (double Value, double Tolerance)? Reading(int row);

    private static IEnumerable<TableCheck> Best(NumericGrid grid, int column, string kind, IEnumerable<Reading> readings)
    {
        foreach (var reading in readings)
        {
            var checks = Enumerable.Range(0, grid.Rows.Length).Select(row => Check(grid, column, row, kind, reading)).OfType<TableCheck>()
                .ToArray();
            var passing = checks.Count(check => check.Verdict == Verdict.Pass);
            if (passing >= FewestRows && passing >= AgreeingShare * checks.Length)
            {
                return checks;
            }
        }

        return [];
    }

    private static TableCheck? Check(NumericGrid grid, int column, int row, string kind, Reading reading)
    {
        if (grid[row, column] is not { } stated || reading(row) is not { } computed)
        {
            return null;
        }

        var tolerance = Math.Round(computed.Tolerance + stated.Rounding, 6);
        var verdict = Sums.Agrees(stated.Value, computed.Value, tolerance) ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(kind, column, row, stated.Value, Math.Round(computed.Value, 6), verdict, tolerance);
    }

    /// <summary>The columns under the same outer header; else all others with the same unit to the left, or to the right.</summary>
    private static IEnumerable<Reading> SumReadings(NumericGrid grid, int[] columns, int column)
    {
        var group = grid.Columns[column].Path is { Length: > 1 } path ? path[0] : null;
        int[] Where(Func<int, bool> wanted) =>
            [.. columns.Where(other => other != column && wanted(other) && grid.Columns[other].Unit == grid.Columns[column].Unit)];
        var sets = new List<int[]>();
        if (group is not null)
        {
            sets.Add(Where(other => grid.Columns[other].Path is { Length: > 0 } p && p[0] == group));
        }

        sets.Add(Where(other => other < column && !RowNames.IsTotal(grid.LastHeader(other))));
        sets.Add(Where(other => RowNames.IsTotal(grid.LastHeader(other))));
        sets.Add(Where(other => other > column));
        return sets.Where(set => set.Length >= 2).Select<int[], Reading>(set => row => Sum(grid, set, row));
    }

    private static (double Value, double Tolerance)? Sum(NumericGrid grid, int[] set, int row)
    {
        ImmutableArray<DanishNumber> addends = [.. set.Select(column => grid[row, column]).OfType<DanishNumber>()];
        return addends.Length < 2 ? null : (Sums.Of(addends), addends.Sum(addend => addend.Rounding));
    }

    private static IEnumerable<Reading> DifferenceReadings(NumericGrid grid, int[] columns, int column) =>
        Pairs(columns, column).Select<(int A, int B), Reading>(pair => row =>
            grid[row, pair.A] is { } a && grid[row, pair.B] is { } b ? (b.Value - a.Value, a.Rounding + b.Rounding) : null);

    private static IEnumerable<Reading> ChangeReadings(NumericGrid grid, int[] columns, int column) =>
        Pairs(columns, column).Select<(int A, int B), Reading>(pair => row =>
            grid[row, pair.A] is { Value: not 0 } a && grid[row, pair.B] is { } b
                ? ((b.Value - a.Value) / Math.Abs(a.Value) * 100, Ratio(b.Value, b.Rounding, a.Value, a.Rounding))
                : null);

    /// <summary>A column's figure as a share of that column's total, or of another column's figure.</summary>
    private static IEnumerable<Reading> ShareReadings(NumericGrid grid, int[] columns, int column)
    {
        var total = Enumerable.Range(0, grid.Rows.Length).LastOrDefault(row => RowNames.IsTotal(grid.Label(row)), -1);
        foreach (var part in columns.Where(other => other != column).OrderBy(other => Math.Abs(other - column)))
        {
            if (total >= 0)
            {
                yield return row => row != total && grid[row, part] is { } a && grid[total, part] is { Value: not 0 } b
                    ? Share(a, b) : null;
            }

            foreach (var whole in columns.Where(other => other != column && other != part))
            {
                yield return row => grid[row, part] is { } a && grid[row, whole] is { Value: not 0 } b ? Share(a, b) : null;
            }
        }
    }

    private static (double Value, double Tolerance) Share(DanishNumber part, DanishNumber whole) =>
        (part.Value / whole.Value * 100, Ratio(part.Value, part.Rounding, whole.Value, whole.Rounding));

    private static double Ratio(double part, double partRounding, double whole, double wholeRounding) =>
        100 * ((partRounding / Math.Abs(whole)) + (Math.Abs(part) * wholeRounding / (whole * whole)));

    /// <summary>Ordered pairs of other columns, nearest to <paramref name="column"/> first.</summary>
    private static IEnumerable<(int A, int B)> Pairs(int[] columns, int column) =>
        from a in columns
        from b in columns
        where a != b && a != column && b != column
        orderby Math.Abs(a - column) + Math.Abs(b - column), a
        select (a, b);
}
