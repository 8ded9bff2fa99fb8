using System.Collections.Immutable;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Headers;

/// <summary>
/// Which columns each text of a head's row stands over: of all ways to share out the columns, left to right, the one that costs
/// least. A way costs by how far its texts stand from where they would be set (<see cref="HeadSetting"/>, one for the whole row), by
/// columns left without a text and by names that would come twice under one (<see cref="HeadLeaves"/>). Where a rule under a text
/// alone shows what it spans, it spans that.
/// <code>
///           Indland          Udland
/// Havn   2030    2031     2030    2031
/// </code>
/// </summary>
internal static class HeaderSpans
{
    /// <summary>Against a rule that shows otherwise.</summary>
    private const double NotAsRuled = 20;

    /// <summary>Baseline to baseline in sizes: of lines under one another.</summary>
    private const double LeastLeading = 0.8;

    /// <param name="rows">The head's rows, topmost first; those below the given one with the columns that they head.</param>
    /// <param name="at">The row to share the columns out to.</param>
    /// <param name="spread">Left and right of what each column holds, with its name.</param>
    /// <param name="rules">Horizontal edges of the table.</param>
    public static ImmutableArray<RowCell> Of(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at,
        ImmutableArray<(double Left, double Right)> spread, ImmutableArray<Edge> rules)
    {
        var cells = rows[at].Cells;
        var ruled = cells.Select(cell => cell.IsWrapped ? null : Ruled(rows[at].Row, cells, cell, spread, rules)).ToArray();
        if (at + 1 == rows.Length || cells.All(cell => cell.First == 0))
        {
            return [.. cells.Select((cell, i) => ruled[i] ?? cell)];
        }

        var leaves = new HeadLeaves(rows.Skip(at + 1).Select(row => row.Cells), spread.Length, at == 0);
        double? Cost(HeadSetting setting, int i, int first, int last) =>
            cells[i].First == 0 ? IsAt(cells[i], first, last) ? 0 : null
            : first < last && ruled[i] is null && IsBetweenLines(rows, at) ? null
            : leaves.Cost(first, last) + (ruled[i] is null ? setting.Off(i, first, last) : IsAt(ruled[i]!, first, last) ? 0 : NotAsRuled);
        return HeadSetting.All(cells, rows[..at].SelectMany(row => row.Cells), leaves, spread)
            .Select(setting => Cheapest(cells, leaves, setting.Bare, (i, first, last) => Cost(setting, i, first, last)) is var way
                ? way with { Cost = way.Cost + setting.Cost } : default)
            .MinBy(way => way.Cost).Cells;
    }

    /// <summary>
    /// The next row's names stand beside this one's and no line below: lines of names of two and of three between one another.
    /// </summary>
    private static bool IsBetweenLines(ImmutableArray<(TextRow Row, ImmutableArray<RowCell> Cells)> rows, int at) =>
        rows[at].Row.Baseline - rows[at + 1].Row.Baseline < LeastLeading * rows[at].Row.Size
            && rows[at + 1].Cells.Any(cell => cell.First > 0);

    private static bool IsAt(RowCell cell, int first, int last) => cell.First == first && cell.Last == last;

    /// <summary>The cheapest way for one setting, found from the left: a text's best place after each end of the one before it.</summary>
    private static (ImmutableArray<RowCell> Cells, double Cost) Cheapest(ImmutableArray<RowCell> cells, HeadLeaves leaves,
        double bare, Func<int, int, int, double?> cost)
    {
        var columns = leaves.Columns;
        var best = new double[cells.Length + 1, columns + 1]; // by texts placed and the columns up to the end of the last
        var from = new (int First, int End)[cells.Length + 1, columns + 1];
        for (var i = 1; i < best.Length; i++)
        {
            best[i / (columns + 1), i % (columns + 1)] = double.MaxValue;
        }

        (double Cost, int End) Before(int placed, int next)
        {
            var (least, from) = (double.MaxValue, -1);
            for (var end = 0; end <= next; end++)
            {
                if (best[placed, end] < double.MaxValue && best[placed, end] + leaves.Bare(end, next, bare) is var cost
                    && (from < 0 || cost < least))
                {
                    (least, from) = (cost, end);
                }
            }

            return (least, Math.Max(from, 0));
        }

        for (var i = 0; i < cells.Length; i++)
        {
            for (var first = 0; first < columns; first++)
            {
                var (before, start) = Before(i, first);
                for (var last = first; last < columns && before < double.MaxValue; last++)
                {
                    if (cost(i, first, last) is { } own && before + own < best[i + 1, last + 1])
                    {
                        best[i + 1, last + 1] = before + own;
                        from[i + 1, last + 1] = (first, start);
                    }
                }
            }
        }

        var (total, at) = Before(cells.Length, columns);
        var placed = cells.ToArray();
        for (var i = cells.Length; i > 0 && total < double.MaxValue; i--)
        {
            placed[i - 1] = placed[i - 1] with { First = from[i, at].First, Last = at - 1 };
            at = from[i, at].End;
        }

        return ([.. placed], total);
    }

    /// <summary>
    /// A short rule under the text alone spans the columns it heads; one under several texts is theirs together and tells nothing.
    /// </summary>
    private static RowCell? Ruled(TextRow row, ImmutableArray<RowCell> cells, RowCell cell,
        ImmutableArray<(double Left, double Right)> spread, ImmutableArray<Edge> rules)
    {
        var box = cell.Box;
        foreach (var rule in rules)
        {
            var under = row.Baseline - rule.At;
            if (under > -0.1 * row.Size && under < 1.2 * row.Size && rule.From <= box.MiddleX && rule.To >= box.MiddleX
                && rule.Length < 0.95 * (spread[^1].Right - spread[0].Left)
                && !cells.Any(other => other != cell && rule.From <= other.Box.MiddleX && rule.To >= other.Box.MiddleX))
            {
                var covered = Enumerable.Range(0, spread.Length)
                    .Where(c => (spread[c].Left + spread[c].Right) / 2 is var middle && middle > rule.From && middle < rule.To).ToArray();
                if (covered.Length > 0 && covered[0] <= cell.First && covered[^1] >= cell.Last)
                {
                    return cell with { First = covered[0], Last = covered[^1] };
                }
            }
        }

        return null;
    }
}
