using System.Collections.Immutable;

namespace Ingest.Tables;

/// <summary>The rest of the last row's wrapped name below its figures, where no rule ends the table.</summary>
internal static class EndOfName
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
        var names = rows[first..(last + 1)];
        var left = names.Min(name => name.Box.Left);
        if (Math.Abs(below.Box.Left - left) > SameEdge * below.Size || Math.Abs(below.Size - row.Size) > 0.05 * row.Size)
        {
            return false;
        }

        if (Math.Abs(row.Box.Left - left) > row.Size)
        {
            // The figures alone, at the middle of a name of two lines.
            return last > first && rows[last - 1] is { Runs.Length: 1 } above && Math.Abs(above.Box.Left - left) < SameEdge * above.Size
                && above.Baseline - below.Baseline < 1.1 * MostLeading * row.Size && Math.Abs(((above.Baseline + below.Baseline) / 2) - row.Baseline) < OffMiddle * row.Size;
        }

        var apart = Enumerable.Range(first, last - first).Where(i => rows[i].Runs.Length > 1 && rows[i + 1].Runs.Length > 1).Select(i => rows[i].Baseline - rows[i + 1].Baseline)
            .Append(double.MaxValue).Min();
        var leading = row.Baseline - below.Baseline;
        return leading < MostLeading * row.Size && row.Runs.Length > 1 && below.Box.Right < row.Runs[1].Box.Left && below.Runs[0].Words[0].Bold == row.Runs[0].Words[0].Bold
            && (leading < NearShare * apart || char.IsLower(below.Runs[0].Text[0]));
    }
}
