using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks.Rows;

/// <summary>Rows beginning with <c>Heraf</c>: together they are at most the row they are part of.</summary>
internal static class PartRows
{
    public const string Kind = "partOf";

    public static IEnumerable<TableCheck> Of(NumericGrid grid)
    {
        for (var row = 1; row < grid.Rows.Length; row++)
        {
            if (!RowNames.IsPart(grid.Label(row)) || RowNames.IsPart(grid.Label(row - 1)))
            {
                continue;
            }

            var end = row;
            while (end < grid.Rows.Length && RowNames.IsPart(grid.Label(end)))
            {
                end++;
            }

            foreach (var column in grid.FigureColumns)
            {
                var parts = grid.InColumn(Enumerable.Range(row, end - row), column);
                if (grid[row - 1, column] is { } whole && !parts.IsEmpty)
                {
                    yield return Check(grid, column, row, whole, parts);
                }
            }
        }
    }

    private static TableCheck Check(NumericGrid grid, int column, int row, DanishNumber whole, ImmutableArray<CellPlace> from)
    {
        DanishNumber[] parts = [.. from.Select(place => grid[place]!)];
        double computed = Sums.Of(parts), tolerance = Sums.Tolerance(parts, whole);
        var mixed = parts.Any(part => Math.Sign(part.Value) * Math.Sign(whole.Value) < 0);
        var verdict = mixed ? Verdict.NotCheckable : Math.Abs(computed) <= Math.Abs(whole.Value) + tolerance + 1e-9
            ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(Kind, column, row, whole.Value, computed, verdict, tolerance) { From = from };
    }
}
