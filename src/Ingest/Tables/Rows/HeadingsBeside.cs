using System.Collections.Immutable;

namespace Ingest.Tables.Rows;

/// <summary>
/// Headings in a column of their own left of the text: where a page's running text begins at one edge and nothing but short
/// texts stand left of it, those are no part of a table that stands in the text's column.
/// <code>
/// Økonomi     Udgifterne er således:
///             År       Drift   Anlæg
///             2031     1.200     400
/// </code>
/// </summary>
internal static class HeadingsBeside
{
    /// <summary>Words that make a line one of running text.</summary>
    private const int ProseWords = 5;

    /// <summary>Lines of running text that show where it begins, and headings that make a column.</summary>
    private const int FewestLines = 3, FewestHeadings = 2;

    /// <summary>Of the lines of running text; titles and lines of a page's head begin elsewhere.</summary>
    private const double TextShare = 0.6;

    /// <summary>Lines of one heading; more rows with a text left of the edge are a table's with its first column there.</summary>
    private const int MostLines = 2;

    /// <summary>In sizes: edges that are the same, white beside a heading, and rows of one table.</summary>
    private const double SameEdge = 0.3, Beside = 0.85, NextRow = 2.8;

    /// <returns>The rows without such headings, or as they are where the page has none.</returns>
    public static ImmutableArray<TextRow> TakeOut(ImmutableArray<TextRow> rows)
    {
        if (Edge(rows) is not { } edge)
        {
            return rows;
        }

        bool IsLeft(TextRow row) => row.Runs[0].Box.Left < edge - row.Size;
        bool IsHeading(TextRow row) =>
            IsLeft(row) && row.Runs[0].Box.Right < edge - (Beside * row.Size)
                && (row.Runs.Length == 1 || row.Runs[1].Box.Left > edge - (SameEdge * row.Size));
        var kept = ImmutableArray.CreateBuilder<TextRow>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (!IsHeading(rows[i]) || Together(rows, i, row => IsLeft(row) && IsRow(row)) > MostLines)
            {
                kept.Add(rows[i]);
            }
            else if (rows[i].Runs.Length > 1)
            {
                kept.Add(TextRows.Of(rows[i].Runs[1..]));
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>Texts beside one another of which the rest is no running text.</summary>
    private static bool IsRow(TextRow row) => row.Runs.Length > 2 || (row.Runs.Length == 2 && row.Runs[1].Words.Length < ProseWords);

    /// <summary>How many rows of a table under one another begin left of the text, with the one at <paramref name="at"/>.</summary>
    private static int Together(ImmutableArray<TextRow> rows, int at, Func<TextRow, bool> isTables)
    {
        bool Follows(int i) =>
            i > 0 && i < rows.Length && isTables(rows[i - 1]) && isTables(rows[i])
                && rows[i - 1].Baseline - rows[i].Baseline < NextRow * rows[i].Size;
        int first = at, last = at;
        while (Follows(first))
        {
            first--;
        }

        while (Follows(last + 1))
        {
            last++;
        }

        return last - first + 1;
    }

    /// <summary>The first of those that have the most others near them.</summary>
    /// <param name="starts">Rising.</param>
    private static double Commonest(double[] starts, double near)
    {
        var (best, most) = (0.0, -1);
        for (int i = 0, from = 0, to = 0; i < starts.Length; i++)
        {
            while (from < i && Math.Abs(starts[from] - starts[i]) >= near)
            {
                from++;
            }

            to = Math.Max(to, i);
            while (to < starts.Length && Math.Abs(starts[to] - starts[i]) < near)
            {
                to++;
            }

            (best, most) = to - from > most ? (starts[i], to - from) : (best, most);
        }

        return best;
    }

    /// <summary>Where the running text begins, if all of it does and headings stand left of it.</summary>
    private static double? Edge(ImmutableArray<TextRow> rows)
    {
        var starts = rows.SelectMany(row => row.Runs.Where(run => run.Words.Length >= ProseWords).Take(1).Select(run => run.Box.Left))
            .Order().ToArray();
        var near = rows.IsEmpty ? 0 : SameEdge * rows[0].Size;
        var edge = starts.Length < FewestLines ? 0 : Commonest(starts, near);
        var text = starts.Count(start => Math.Abs(start - edge) < near);
        var headings =
            rows.Count(row => row.Runs.Length == 2 && row.Runs[0].Box.Right < edge - (Beside * row.Size)
                && Math.Abs(row.Runs[1].Box.Left - edge) < SameEdge * row.Size);
        return text >= FewestLines && text >= TextShare * starts.Length && headings >= FewestHeadings
            && !TextCells.AreCells(rows, run => run.Words.Length >= ProseWords && Math.Abs(run.Box.Left - edge) < near) ? edge : null;
    }
}
