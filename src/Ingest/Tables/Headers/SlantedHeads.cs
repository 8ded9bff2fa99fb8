using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Headers;

/// <summary>
/// Which slanted texts stand above a table's columns, each over the one to which it leads down. They are one set, spaced as the columns
/// are: where they stand at the columns' edges, or a head of two lines reaches over one, all are moved alike.
/// </summary>
internal static class SlantedHeads
{
    /// <summary>Share of a column's width at its edges where a foot tells nothing.</summary>
    private const double Clear = 0.15;

    /// <summary>By which share of the narrowest column all may be moved, and the places looked at on either side.</summary>
    private const double Farthest = 0.75;

    private const int Steps = 24;

    /// <summary>A head's type against the table's.</summary>
    private const double Smallest = 0.6, Largest = 1.6;

    /// <summary>In sizes: how far apart the lines of one head are at most, and what is level.</summary>
    private const double NextLine = 1.6, NextTurnedLine = 1.4, Level = 0.3;

    /// <summary>Sizes below the top of the figures that a head may reach: its box has room round the letters.</summary>
    private const double Below = 0.5;

    /// <param name="columns">Left and right of each; NaN where nothing is known.</param>
    /// <param name="top">y of the top of the rows below the heads.</param>
    /// <param name="highest">y above which no head of the table ends.</param>
    /// <param name="size">The table's type.</param>
    /// <returns>The heads as texts turned upright over their columns, each with the run that it was.</returns>
    public static ImmutableArray<(TextRun Run, SlantedRun Slanted)> Over((double Left, double Right)[] columns,
        ImmutableArray<SlantedRun> slanted, double top, double highest, double size)
    {
        var heads =
            slanted.Where(
                run => run.Foot.Y > top - (Below * size) && run.Foot.Y < highest && run.Size > Smallest * size && run.Size < Largest * size)
                .ToArray();
        var alike = heads.Length == 0
            ? heads : heads.GroupBy(run => Math.Round(Math.Atan2(run.Sine, run.Cosine), 1)).MaxBy(group => group.Count())!.ToArray();
        if (alike.Length < 2 || columns.Length < 3)
        {
            return [];
        }

        var blocks = OneEach(columns, alike, top) ?? Blocks(alike, NextLine);
        var feet = blocks.ConvertAll(block => block.Average(run => run.At(top))).ToArray();
        var own = Within(columns, feet) ?? InOrder(columns, feet) ?? Moved(columns, feet);
        return [.. blocks.SelectMany((block, i) => own[i] >= 0 ? Upright(block, top, feet[i], columns[own[i]]) : [])];
    }

    /// <summary>
    /// Heads that run straight up or down, of which two were put over one column though they are not lines of one head, or one's lines
    /// over several: as many as columns of figures are these columns' in order.
    /// </summary>
    public static (TextRun Run, int Column)[] Regrouped((double Left, double Right)[] columns, (TextRun Run, int Column)[] heads)
    {
        if (heads.DistinctBy(head => head.Column).Count() == heads.Length || columns.Length < 3
            || heads.Select(head => head.Run.Words[0].Turn).Distinct().Count() > 1)
        {
            return heads;
        }

        var blocks = Blocks([.. heads.Select(head => SlantedRun.Of(head.Run))], NextTurnedLine);
        var feet = blocks.ConvertAll(block => block.Average(run => run.At(0))).ToArray();
        if (blocks.Count != columns.Length - 1 || InOrder(columns, feet) is not { } own)
        {
            return heads;
        }

        var columnOf = blocks.SelectMany((block, i) => block.Select(run => (run.Words, Column: own[i])))
            .ToDictionary(line => line.Words, line => line.Column);
        return Array.ConvertAll(heads, head => head with { Column = columnOf[head.Run.Words] });
    }

    /// <summary>As many lines as columns of figures, each over its own.</summary>
    private static List<List<SlantedRun>>? OneEach((double Left, double Right)[] columns, SlantedRun[] heads, double top) =>
        heads.Length == columns.Length - 1 && Within(columns, Array.ConvertAll(heads, run => run.At(top))) is not null
            ? [.. heads.Select(run => new List<SlantedRun> { run })] : null;

    /// <summary>Each leads down well within a column of its own.</summary>
    private static int[]? Within((double Left, double Right)[] columns, double[] feet)
    {
        var own = Array.ConvertAll(feet,
            foot => Array.FindIndex(columns,
                column => Clear * (column.Right - column.Left) is var edge && foot > column.Left + edge && foot < column.Right - edge));
        return Array.TrueForAll(own, column => column >= 0) && own.Distinct().Count() == own.Length ? own : null;
    }

    /// <summary>As many heads as columns of figures, none more than a column off its own.</summary>
    private static int[]? InOrder((double Left, double Right)[] columns, double[] feet)
    {
        bool IsNear(double foot, (double Left, double Right) column) =>
            foot > (2 * column.Left) - column.Right && foot < (2 * column.Right) - column.Left;
        return feet.Length == columns.Length - 1 && feet.Select((foot, i) => IsNear(foot, columns[i + 1])).All(near => near)
            ? [.. Enumerable.Range(1, feet.Length)] : null;
    }

    /// <summary>
    /// The lines of each head: side by side at a line's distance, with their beginnings, middles or ends level across the text.
    /// </summary>
    private static List<List<SlantedRun>> Blocks(SlantedRun[] heads, double nextLine)
    {
        var blocks = new List<List<SlantedRun>>();
        foreach (var run in heads.OrderByDescending(run => run.Sine > 0 ? run.Across : -run.Across))
        {
            if (blocks.Count > 0 && IsNextLine(blocks[^1][^1], run, nextLine))
            {
                blocks[^1].Add(run);
            }
            else
            {
                blocks.Add([run]);
            }
        }

        return blocks;
    }

    private static bool IsNextLine(SlantedRun line, SlantedRun next, double nextLine)
    {
        var (from, to, near) = (next.From - line.From, next.To - line.To, Level * line.Size);
        return Math.Abs(line.Across - next.Across) < nextLine * line.Size
            && (Math.Abs(from) < near || Math.Abs(to) < near || Math.Abs(from + to) < near);
    }

    /// <summary>A head's lines over its column, as near each other as it takes to stand within.</summary>
    private static IEnumerable<(TextRun Run, SlantedRun Slanted)> Upright(List<SlantedRun> block, double top, double foot,
        (double Left, double Right) column)
    {
        var middle = (column.Left + column.Right) / 2;
        var reach = block.Max(run => Math.Abs(run.At(top) - foot));
        var share = Math.Min(1, 0.4 * (column.Right - column.Left) / Math.Max(reach, 1e-6));
        return block.Select(run => (run.Upright(top, middle + (share * (run.At(top) - foot)) - run.At(top)), run));
    }

    /// <summary>All are moved alike: as many columns as can be get a head, and the heads stand clear of the columns' edges.</summary>
    private static int[] Moved((double Left, double Right)[] columns, double[] feet)
    {
        var narrowest = columns.Skip(1).Where(column => column.Right > column.Left).Select(column => column.Right - column.Left)
            .DefaultIfEmpty(0).Min();
        var best = (Own: Array.ConvertAll(feet, _ => -1), Named: int.MinValue, Clear: 0.0);
        for (var step = 0; step <= 2 * Steps; step++)
        {
            // From the middle outwards: of two that are as good the smaller stays.
            var shift = (step % 2 == 0 ? step / 2 : -(step + 1) / 2) * Farthest * narrowest / Steps;
            var own = Array.ConvertAll(feet,
                foot => Array.FindIndex(columns, column => foot + shift >= column.Left && foot + shift <= column.Right));
            var named = own.Where(column => column > 0).Distinct().Count() - (2 * own.Count(column => column <= 0));
            var clear =
                feet.Select(
                    (foot, i) => own[i] < 0 ? 0 : Math.Min(foot + shift - columns[own[i]].Left, columns[own[i]].Right - foot - shift))
                    .Min();
            best = named > best.Named || (named == best.Named && clear > best.Clear + 0.1) ? (own, named, clear) : best;
        }

        return best.Own;
    }
}
