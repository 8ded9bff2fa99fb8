using System.Collections.Immutable;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>The rest of the last row's wrapped text below its figures, where no rule ends the table.</summary>
internal static class EndOfRow
{
    /// <summary>Baseline to baseline in sizes, within one text.</summary>
    private const double MostLeading = 1.4;

    /// <summary>Of the usual distance of rows: nearer belongs together.</summary>
    private const double NearShare = 0.85;

    /// <summary>In sizes: edges that are the same, and figures off the middle of their name.</summary>
    private const double SameEdge = 0.15, OffMiddle = 0.2;

    /// <param name="rows">The page's rows, topmost first.</param>
    /// <param name="first">The table's first row.</param>
    /// <param name="last">Its last row with figures; the row below it is looked at.</param>
    public static bool Is(ImmutableArray<TextRow> rows, int first, int last)
    {
        var (row, below) = (rows[last], rows[last + 1]);
        return row.Runs.Length > 1 && Math.Abs(below.Size - row.Size) < 0.05 * row.Size
            && (IsRoundMiddle(rows, first, last) || Enumerable.Range(0, row.Runs.Length).Any(at => GoesOn(rows, first, last, at)));
    }

    /// <summary>A line as far below the figures as one at the same edge stands above them.</summary>
    private static bool IsRoundMiddle(ImmutableArray<TextRow> rows, int first, int last)
    {
        var (row, below) = (rows[last], rows[last + 1]);
        if (last == first || rows[last - 1] is not { Runs.Length: 1 } above || !IsAt(above.Box.Left, below)
            || Math.Abs(((above.Baseline + below.Baseline) / 2) - row.Baseline) > OffMiddle * row.Size)
        {
            return false;
        }

        var lines = row.Runs.Any(run => IsAt(run.Box.Left, below)) ? 2 : 1;
        return above.Baseline - below.Baseline < lines * MostLeading * row.Size;
    }

    /// <summary>
    /// A line that begins where the text at <paramref name="at"/> does, ends before the next and is nearer than rows are.
    /// </summary>
    private static bool GoesOn(ImmutableArray<TextRow> rows, int first, int last, int at)
    {
        var (row, below) = (rows[last], rows[last + 1]);
        var (run, leading) = (row.Runs[at], row.Baseline - below.Baseline);
        if (!IsAt(run.Box.Left, below) || leading > MostLeading * row.Size || NumericText.IsLike(run.Text)
            || (at + 1 < row.Runs.Length && below.Box.Right >= row.Runs[at + 1].Box.Left))
        {
            return false;
        }

        var apart = Enumerable.Range(first, last - first).Where(i => rows[i].Runs.Length > 1 && rows[i + 1].Runs.Length > 1)
            .Select(i => rows[i].Baseline - rows[i + 1].Baseline).Append(double.MaxValue).Min();
        return below.Runs[0].Words[0].Bold == run.Words[0].Bold && (leading < NearShare * apart || char.IsLower(below.Runs[0].Text[0]));
    }

    private static bool IsAt(double left, TextRow below) => Math.Abs(below.Box.Left - left) < SameEdge * below.Size;
}
