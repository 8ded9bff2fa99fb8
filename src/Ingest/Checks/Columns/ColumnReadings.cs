using System.Collections.Immutable;
using Ingest.Checks.Rows;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks.Columns;

/// <summary>What a column may be reckoned from: other columns of the same row, likeliest first.</summary>
internal static class ColumnReadings
{
    /// <summary>The columns under the same outer header; else all others with the same unit to the left, or to the right.</summary>
    public static IEnumerable<Reading> Totals(NumericGrid grid, int column)
    {
        var group = grid.Columns[column].Path is { Length: > 1 } path ? path[0] : null;
        int[] Where(Func<int, bool> wanted) =>
            [.. grid.FigureColumns.Where(other => other != column && wanted(other)
                && grid.Columns[other].Unit == grid.Columns[column].Unit)];
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

    public static IEnumerable<Reading> Differences(NumericGrid grid, int column) =>
        Pairs(grid, column).Select(pair => Difference(grid, pair.A, pair.B));

    /// <summary>Of the two columns nearest to it, on either side or around it: what a column is that no name calls a difference.</summary>
    public static IEnumerable<Reading> NearDifferences(NumericGrid grid, int column)
    {
        var at = grid.FigureColumns.IndexOf(column);
        foreach (var (a, b) in new[] { (-2, -1), (-1, -2), (1, 2), (2, 1), (-1, 1), (1, -1) })
        {
            if (Math.Min(at + a, at + b) >= 0 && Math.Max(at + a, at + b) < grid.FigureColumns.Length)
            {
                yield return Difference(grid, grid.FigureColumns[at + a], grid.FigureColumns[at + b]);
            }
        }
    }

    public static IEnumerable<Reading> Changes(NumericGrid grid, int column) =>
        Pairs(grid, column).Select<(int A, int B), Reading>(pair => row =>
            grid[row, pair.A] is { Value: not 0 } a && grid[row, pair.B] is { } b
                ? new((b.Value - a.Value) / Math.Abs(a.Value) * 100, Ratio(b.Value, b.Rounding, a.Value, a.Rounding),
                    [new(row, pair.A), new(row, pair.B)])
                : null);

    /// <summary>A column's figure as a share of that column's total, or of another column's figure.</summary>
    public static IEnumerable<Reading> Shares(NumericGrid grid, int column)
    {
        var total = Enumerable.Range(0, grid.Rows.Length).LastOrDefault(row => RowNames.IsTotal(grid.Label(row)), -1);
        foreach (var part in grid.FigureColumns.Where(other => other != column).OrderBy(other => Math.Abs(other - column)))
        {
            if (total >= 0)
            {
                yield return row => row != total && grid[row, part] is { } a && grid[total, part] is { Value: not 0 } b
                    ? Share(a, b, [new(row, part), new(total, part)]) : null;
            }

            foreach (var whole in grid.FigureColumns.Where(other => other != column && other != part))
            {
                yield return row => grid[row, part] is { } a && grid[row, whole] is { Value: not 0 } b
                    ? Share(a, b, [new(row, part), new(row, whole)]) : null;
            }
        }
    }

    private static Reckoned? Sum(NumericGrid grid, int[] set, int row)
    {
        var from = grid.InRow(row, set);
        DanishNumber[] addends = [.. from.Select(place => grid[place]!)];
        return addends.Length < 2 ? null : new(Sums.Of(addends), addends.Sum(addend => addend.Rounding), from);
    }

    private static Reading Difference(NumericGrid grid, int a, int b) => row =>
        grid[row, a] is { } less && grid[row, b] is { } from
            ? new(from.Value - less.Value, less.Rounding + from.Rounding, [new(row, a), new(row, b)]) : null;

    private static Reckoned Share(DanishNumber part, DanishNumber whole, ImmutableArray<CellPlace> from) =>
        new(part.Value / whole.Value * 100, Ratio(part.Value, part.Rounding, whole.Value, whole.Rounding), from);

    private static double Ratio(double part, double partRounding, double whole, double wholeRounding) =>
        100 * ((partRounding / Math.Abs(whole)) + (Math.Abs(part) * wholeRounding / (whole * whole)));

    /// <summary>Ordered pairs of other columns, nearest to <paramref name="column"/> first.</summary>
    private static IEnumerable<(int A, int B)> Pairs(NumericGrid grid, int column) =>
        from a in grid.FigureColumns
        from b in grid.FigureColumns
        where a != b && a != column && b != column
        orderby Math.Abs(a - column) + Math.Abs(b - column), a
        select (a, b);
}
