using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>
/// Which slanted texts stand above a table's columns, each over the one to which it leads down. They are one set, spaced as the columns
/// are: where they stand at the columns' edges, or a head of two lines reaches over one, all are moved alike.
/// </summary>
internal static class SlantedHeads
{
    /// <summary>Places looked at on either side, as shares of half the narrowest column.</summary>
    private const int Steps = 24;

    /// <summary>A head's type against the table's.</summary>
    private const double Smallest = 0.6, Largest = 1.6;

    /// <summary>Sizes below the top of the figures that a head may reach: its box has room round the letters.</summary>
    private const double Below = 0.5;

    /// <param name="columns">Left and right of each; NaN where nothing is known.</param>
    /// <param name="top">y of the top of the rows below the heads.</param>
    /// <param name="highest">y above which no head of the table ends.</param>
    /// <param name="size">The table's type.</param>
    /// <returns>The heads as texts turned upright over their columns, each with the run that it was.</returns>
    public static ImmutableArray<(TextRun Run, SlantedRun Slanted)> Over((double Left, double Right)[] columns, ImmutableArray<SlantedRun> slanted, double top, double highest, double size)
    {
        var heads = slanted.Where(run => run.Foot.Y > top - (Below * size) && run.Foot.Y < highest && run.Size > Smallest * size && run.Size < Largest * size).ToArray();
        var alike = heads.Length == 0 ? heads : heads.GroupBy(run => Math.Round(Math.Atan2(run.Sine, run.Cosine), 1)).MaxBy(group => group.Count())!.ToArray();
        if (alike.Length < 2 || columns.Length < 3)
        {
            return [];
        }

        var feet = Array.ConvertAll(alike, run => run.At(top));
        var right = Shift(columns, feet);
        return [.. alike.Select((run, i) => (run.Upright(top, right), run)).Where((_, i) => Column(columns, feet[i] + right) > 0)];
    }

    /// <summary>By how much all are moved, in points: as many columns as can be get a head, and the heads stand clear of the columns' edges.</summary>
    private static double Shift((double Left, double Right)[] columns, double[] feet)
    {
        var narrowest = columns.Skip(1).Where(column => column.Right > column.Left).Select(column => column.Right - column.Left).DefaultIfEmpty(0).Min();
        var best = (Shift: 0.0, Named: int.MinValue, Clear: 0.0);
        for (var step = 0; step <= 2 * Steps; step++)
        {
            // From the middle outwards: of two that are as good the smaller stays.
            var shift = (step % 2 == 0 ? step / 2 : -(step + 1) / 2) * narrowest / 2 / Steps;
            var at = Array.ConvertAll(feet, foot => Column(columns, foot + shift));
            var named = at.Where(column => column > 0).Distinct().Count() - (2 * at.Count(column => column <= 0));
            var clear = feet.Select((foot, i) => at[i] < 0 ? 0 : Math.Min(foot + shift - columns[at[i]].Left, columns[at[i]].Right - foot - shift)).Min();
            best = named > best.Named || (named == best.Named && clear > best.Clear + 0.1) ? (shift, named, clear) : best;
        }

        return best.Shift;
    }

    private static int Column((double Left, double Right)[] columns, double x) => Array.FindIndex(columns, column => x >= column.Left && x <= column.Right);
}
