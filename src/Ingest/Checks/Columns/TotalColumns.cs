using System.Collections.Immutable;
using Ingest.Checks.Rows;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks.Columns;

/// <summary>
/// The columns of a table that are named as a total and sum others of it. The name alone is not enough:
/// a total may be a product (so many at that price), or the one column there is.
/// </summary>
internal static class TotalColumns
{
    public const string Kind = "rowTotal";

    /// <summary>Share of the rows that have to agree, as for the checks.</summary>
    private const double AgreeingShare = 0.75;

    public static ImmutableArray<bool> Of(NumericGrid grid, ImmutableArray<TableCheck> checks)
    {
        var summed = checks.Where(check => check is { Kind: Kind, Verdict: Verdict.Pass, Column: not null })
            .Select(check => check.Column!.Value).ToHashSet();
        return [.. Enumerable.Range(0, grid.Columns.Length)
            .Select(column => summed.Contains(column) || (IsPlain(grid, column) && Nearly(grid, column)))];
    }

    private static bool IsPlain(NumericGrid grid, int column) =>
        grid.FigureColumns.Contains(column) && Path(grid, column).Any(TotalNames.IsPlain);

    private static IEnumerable<string> Path(NumericGrid grid, int column) =>
        grid.Columns[column].Path.Select(name => Superscript.WithoutMarks(name.Trim()).ToLowerInvariant());

    /// <summary>
    /// Also one row, and whole numbers that were rounded before they were added: each is off by half a unit of its last decimal at most.
    /// </summary>
    private static bool Nearly(NumericGrid grid, int column)
    {
        var others =
            grid.FigureColumns.Where(
                other => other != column && grid.Columns[other].Unit == grid.Columns[column].Unit
                    && !Path(grid, other).Any(RowNames.IsTotal)).ToArray();
        return Agrees([.. others.Where(other => other < column)]) || Agrees([.. others.Where(other => other > column)]);

        bool Agrees(int[] set)
        {
            int rows = 0, agreeing = 0;
            foreach (var row in Enumerable.Range(0, grid.Rows.Length))
            {
                ImmutableArray<DanishNumber> figures = [.. set.Select(other => grid[row, other]).OfType<DanishNumber>()];
                if (grid[row, column] is { } total && figures.Length >= 2)
                {
                    rows++;
                    agreeing += Sums.Agrees(total.Value, Sums.Of(figures),
                        figures.Append(total).Sum(figure => Math.Pow(10, -figure.Decimals) / 2)) ? 1 : 0;
                }
            }

            return rows > 0 && agreeing >= AgreeingShare * rows;
        }
    }
}
