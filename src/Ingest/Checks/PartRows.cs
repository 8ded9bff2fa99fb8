using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks;

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
                ImmutableArray<DanishNumber> parts = [
                    .. Enumerable.Range(row, end - row).Select(part => grid[part, column]).OfType<DanishNumber>()];
                if (grid[row - 1, column] is { } whole && !parts.IsEmpty)
                {
                    yield return Check(column, row, whole, parts);
                }
            }
        }
    }

    private static TableCheck Check(int column, int row, DanishNumber whole, ImmutableArray<DanishNumber> parts)
    {
        double computed = Sums.Of(parts), tolerance = Sums.Tolerance(parts, whole);
        var mixed = parts.Any(part => Math.Sign(part.Value) * Math.Sign(whole.Value) < 0);
        var verdict = mixed ? Verdict.NotCheckable : Math.Abs(computed) <= Math.Abs(whole.Value) + tolerance + 1e-9
            ? Verdict.Pass : Verdict.Fail;
        return new TableCheck(Kind, column, row, whole.Value, computed, verdict, tolerance);
    }
}
