using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// A sheet that is too wide is printed cut between two columns: the next page holds the same rows at the same heights, figures and no
/// names of rows, and nothing above its heads. <c>301 | Skole | 11</c> is on the one and <c>18 | 23</c> at the same height on the next.
/// </summary>
internal static class SheetCut
{
    /// <summary>Fewer rows stand at the same heights by chance.</summary>
    private const int FewestRows = 5;

    /// <summary>In points: one height, one place across.</summary>
    private const double SameHeight = 0.7, SamePlace = 2;

    /// <summary>Of the next page's words, those that must stand at a height of the first one's.</summary>
    private const double MatchedShare = 0.95;

    /// <summary>Of the first page's rows as far down as the next one's reach, those that go on.</summary>
    private const double FilledShare = 0.6;

    /// <summary>Of the rows: those that begin with a figure, and with texts at the same place on both pages.</summary>
    private const double FiguresShare = 0.6, SameShare = 0.2;

    /// <summary>Notes under the table stand on the first page alone.</summary>
    private const int MostNotes = 4;

    /// <param name="left">The first page's words, upright.</param>
    /// <param name="right">The next page's.</param>
    public static bool GoesOn(PageLayout first, PageLayout next, ImmutableArray<PlacedWord> left, ImmutableArray<PlacedWord> right)
    {
        if (Math.Abs(first.Width - next.Width) > 1 || Math.Abs(first.Height - next.Height) > 1 || left.Length < FewestRows
            || right.Length < FewestRows || !AreMatched(left, right))
        {
            return false;
        }

        var (rows, others) = (TextRows.Of(left), TextRows.Of(right));
        var pairs = others.Select(row => (Right: row, Left: Array.FindIndex([.. rows], other => IsLevel(other.Baseline, row.Baseline))))
            .Where(pair => pair.Left >= 0).ToArray();
        if (pairs.Length < FewestRows || rows.Length - 1 - pairs[^1].Left > MostNotes
            || pairs.Length < FilledShare * (pairs[^1].Left - pairs[0].Left + 1))
        {
            return false;
        }

        var figures = pairs.Count(pair => IsFigure(pair.Right.Runs[0].Words[0].Text));
        var named = pairs.Count(pair => pair.Left >= 0 && rows[pair.Left].Runs.Any(IsName));
        var same = pairs.Count(pair => rows[pair.Left].Runs.Any(run => IsName(run) && pair.Right.Runs.Any(other => IsAt(run, other))));
        return figures >= FiguresShare * pairs.Length && named >= FiguresShare * pairs.Length && same <= SameShare * pairs.Length;
    }

    private static bool AreMatched(ImmutableArray<PlacedWord> left, ImmutableArray<PlacedWord> right)
    {
        var heights = new double[left.Length];
        for (var i = 0; i < heights.Length; i++)
        {
            heights[i] = left[i].Baseline;
        }

        Array.Sort(heights);
        var missed = 0;
        foreach (var word in right)
        {
            var at = Array.BinarySearch(heights, word.Baseline - SameHeight);
            at = at < 0 ? ~at : at;
            missed += at < heights.Length && IsLevel(heights[at], word.Baseline) ? 0 : 1;
            if (missed > (1 - MatchedShare) * right.Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLevel(double one, double other) => Math.Abs(one - other) <= SameHeight;

    private static bool IsFigure(string text) => NumericText.IsLike(text) || NumericText.IsBlankMark(text);

    private static bool IsName(TextRun run) => run.Text.Any(char.IsLetter) && !NumericText.IsLike(run.Text);

    private static bool IsAt(TextRun run, TextRun other) => IsName(other) && Math.Abs(run.Box.Left - other.Box.Left) < SamePlace;
}
