using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// Text of several lines in a table's own column, with the row's name before it and its figures behind it on its first line:
/// it reads as running text does, and belongs to the table.
/// <code>
/// Storm og vind   Digerne er forstærket i nord. Skader på   10   21,0
///                 veje og stier dækkes ikke.
/// </code>
/// </summary>
internal static class TextCells
{
    /// <summary>Rows of a table whose texts stand so.</summary>
    private const int FewestRows = 2;

    /// <summary>In sizes: left edges that are the same, and baseline to baseline within one text.</summary>
    private const double SameEdge = 0.15, MostLeading = 1.6;

    /// <summary>
    /// Lines under one another are cells: in two rows or more a name stands before and a figure behind, and no figure stands behind a
    /// line that has no name before it.
    /// </summary>
    /// <param name="rows">The page's rows.</param>
    /// <param name="chain">The lines, as places of a run in its row.</param>
    public static bool AreCells(ImmutableArray<TextRow> rows, List<(int Row, int Run)> chain)
    {
        var both = 0;
        foreach (var (row, run) in chain)
        {
            if (HasFigureBehind(rows[row], run))
            {
                if (run == 0)
                {
                    return false;
                }

                both++;
            }
        }

        return both >= FewestRows;
    }

    /// <summary>The same of those texts of the rows that <paramref name="isText"/> tells.</summary>
    public static bool AreCells(ImmutableArray<TextRow> rows, Func<TextRun, bool> isText) =>
        rows.Count(row => row.Runs.Length > 2 && IndexOf(row, isText) is > 0 and var at && HasFigureBehind(row, at)) >= FewestRows;

    /// <summary>
    /// The text goes on one in the middle of the row above: at its left edge, as near as lines of one text, and no farther to the
    /// right than the figures behind it.
    /// </summary>
    /// <param name="row">A row of one text.</param>
    /// <param name="first">The row of the table that it may belong to.</param>
    /// <param name="above">The line above, which is that row or goes on it.</param>
    public static bool GoesOn(TextRow row, TextRow first, TextRow above)
    {
        var near = SameEdge * row.Size;
        for (var i = 1; i + 1 < first.Runs.Length; i++)
        {
            if (Math.Abs(first.Runs[i].Box.Left - row.Box.Left) < near
                && above.Runs.Any(run => Math.Abs(run.Box.Left - row.Box.Left) < near))
            {
                return above.Baseline - row.Baseline < MostLeading * row.Size && HasFigureBehind(first, i)
                    && row.Box.Right < first.Runs[i + 1].Box.Right;
            }
        }

        return false;
    }

    private static int IndexOf(TextRow row, Func<TextRun, bool> isText)
    {
        var at = 0;
        while (at < row.Runs.Length && !isText(row.Runs[at]))
        {
            at++;
        }

        return at < row.Runs.Length ? at : -1;
    }

    private static bool HasFigureBehind(TextRow row, int run) =>
        run + 1 < row.Runs.Length && row.Runs[(run + 1)..].Any(other => NumericText.IsLike(other.Text));
}
