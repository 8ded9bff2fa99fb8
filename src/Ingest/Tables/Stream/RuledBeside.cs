using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;

namespace Ingest.Tables.Stream;

/// <summary>
/// Small tables that stand side by side, each between rules of its own width: their lines read as one, and what is read so is no table.
/// <code>
/// -----------------      ----------------------------
/// S   Sandsynlighed      K   Tid       Økonomi
/// -----------------      ----------------------------
/// 1   Under 5 pct.       1   Ingen     Under 0,1 mio.
/// </code>
/// </summary>
internal static class RuledBeside
{
    /// <summary>Over the names, under them, at the foot.</summary>
    private const int FewestRules = 3;

    /// <summary>Points by which the ends of one table's rules differ at most.</summary>
    private const double SameEnd = 1;

    /// <param name="page">The page in reading space.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="rules">Its horizontal edges.</param>
    /// <param name="found">Tables that the text shows.</param>
    /// <returns>The same, and the tables beside each other where none was found.</returns>
    public static ImmutableArray<TableDraft> Add(PageLayout page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules,
        ImmutableArray<TableDraft> found)
    {
        if (rules.Length < 2 * FewestRules || rules.Length > EdgeJoiner.MostEdges)
        {
            return found;
        }

        var frames = Frames(rules);
        ImmutableArray<TableDraft> beside = [.. frames.Where(frame => frames.Exists(other => AreBeside(frame, other))
            && !found.Any(draft => !draft.Weak && draft.Box.Overlaps(frame)))
            .SelectMany(frame => StreamFinder.Find(page, Within(rows, frame), rules.RemoveAll(
                rule => rule.From < frame.Left - SameEnd || rule.To > frame.Right + SameEnd))).Where(draft => !draft.Weak)];
        return [.. found.Where(draft => !beside.Any(other => other.Box.Overlaps(draft.Box))), .. beside];
    }

    /// <summary>What lies between the first and the last of the rules of one width.</summary>
    private static List<Box> Frames(ImmutableArray<Edge> rules)
    {
        var sorted = rules.OrderBy(rule => rule.From).ThenBy(rule => rule.To).ToArray();
        var frames = new List<Box>();
        var start = 0;
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && Math.Abs(sorted[i].From - sorted[start].From) < SameEnd
                && Math.Abs(sorted[i].To - sorted[start].To) < SameEnd)
            {
                continue;
            }

            if (i - start >= FewestRules)
            {
                var ys = sorted[start..i].Select(rule => rule.At).ToArray();
                frames.Add(new Box(sorted[start].From, ys.Min(), sorted[start].To, ys.Max()));
            }

            start = i;
        }

        return frames;
    }

    private static bool AreBeside(Box one, Box other) => (one.Right < other.Left || other.Right < one.Left)
        && Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom) > 0.5 * Math.Min(one.Height, other.Height);

    private static ImmutableArray<TextRow> Within(ImmutableArray<TextRow> rows, Box frame) =>
        [.. rows.Where(row => row.Baseline > frame.Bottom && row.Baseline < frame.Top)
            .Select(row => row.Runs.RemoveAll(run => run.Box.MiddleX < frame.Left || run.Box.MiddleX > frame.Right))
            .Where(runs => !runs.IsEmpty).Select(TextRows.Of)];
}
