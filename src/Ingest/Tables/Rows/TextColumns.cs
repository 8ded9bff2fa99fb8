using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// A page set in columns of running text: what stands in one column has nothing to do with the rows of
/// the other. Lines that run over a gutter go over the whole width.
/// </summary>
internal static class TextColumns
{
    /// <summary>Lines of running text that make a column of it.</summary>
    private const int FewestLines = 6;

    /// <summary>Lines as wide as their column that make a column of the page.</summary>
    private const int FewestFullLines = 6;

    /// <summary>One in so many of a column's lines is full: paragraphs end, headings, lists and tables stand between.</summary>
    private const int FullShare = 6;

    /// <summary>The rows of each column, and of what goes over the whole width.</summary>
    /// <param name="rows">The page's rows.</param>
    /// <param name="gutters">The strips between its columns, left to right.</param>
    public static ImmutableArray<ImmutableArray<TextRow>> Part(ImmutableArray<TextRow> rows, List<Box> gutters)
    {
        if (gutters.Count == 0)
        {
            return [rows];
        }

        var parts = Enumerable.Range(0, gutters.Count + 2).Select(_ => ImmutableArray.CreateBuilder<TextRow>()).ToArray();
        foreach (var row in rows)
        {
            var beside = gutters.FindAll(gutter => row.Baseline <= gutter.Top && row.Baseline >= gutter.Bottom);
            foreach (var column in row.Runs.GroupBy(run => Column(run, gutters, beside)))
            {
                parts[column.Key].Add(column.Count() == row.Runs.Length ? row : TextRows.Of([.. column]));
            }
        }

        return [.. parts.Where(part => part.Count > 0).Select(part => part.ToImmutable())];
    }

    private static int Column(TextRun run, List<Box> gutters, List<Box> beside)
    {
        var over = beside.Count < gutters.Count
            || beside.Exists(gutter => run.Box.Left < gutter.Left - 1 && run.Box.Right > gutter.Right + 1);
        return over ? gutters.Count + 1 : gutters.Count(gutter => run.Box.MiddleX > gutter.MiddleX);
    }

    /// <summary>
    /// The strips between columns of running text, left to right, down the whole page and as far as text runs on both their sides.
    /// </summary>
    /// <param name="rows">The page's rows.</param>
    /// <param name="lines">The page's lines as they were read, which show its columns where paragraphs are short.</param>
    public static (List<Box> Whole, List<Box> Beside) Gutters(ImmutableArray<TextRow> rows, ImmutableArray<TextLine> lines)
    {
        var columns = Prose(rows);
        List<Box> beside = [
            .. columns.Zip(columns.Skip(1),
                (one, other) => new Box(one.Right, Math.Max(one.Bottom, other.Bottom), other.Left, Math.Min(one.Top, other.Top)))
                .Where(gutter => gutter.Width > 0 && gutter.Height > 0)];
        List<Box> whole = [.. columns.Zip(columns.Skip(1), (one, other) => Whole(one.Right, other.Left)).Where(gutter => gutter.Width > 0)];
        return (whole.Count > 0 ? whole : LineGutters(lines), beside);
    }

    private static Box Whole(double left, double right) => new(left, double.MinValue, right, double.MaxValue);

    /// <summary>The columns of running text, left to right.</summary>
    private static List<Box> Prose(ImmutableArray<TextRow> rows)
    {
        var columns = new List<(Box Box, int Lines)>();
        foreach (var run in ProseRuns.Find(rows).Select(at => rows[at.Row].Runs[at.Run]).OrderBy(run => run.Box.Left))
        {
            var at = columns.FindIndex(column => run.Box.Left < column.Box.Right && run.Box.Right > column.Box.Left);
            if (at < 0)
            {
                columns.Add((run.Box, 1));
            }
            else
            {
                columns[at] = (columns[at].Box.Union(run.Box), columns[at].Lines + 1);
            }
        }

        columns.RemoveAll(column => column.Lines < FewestLines);
        columns.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return columns.ConvertAll(column => column.Box);
    }

    /// <summary>
    /// The strips between columns most of whose lines are full: a table's cells seldom fill theirs. What was read
    /// as a column between two of them is a table's, and so are two columns of figures side by side.
    /// </summary>
    private static List<Box> LineGutters(ImmutableArray<TextLine> lines)
    {
        var lefts = lines.GroupBy(line => Math.Round(line.ColumnLeft)).Where(column => column.Count() >= FewestFullLines)
            .Select(column => column.Key).Order().ToArray();
        var ends = lefts.Append(lines.Max(line => line.Box.Right)).ToArray();
        var gutters = new List<Box>();
        for (var (i, j) = (0, 1); j < lefts.Length; j++)
        {
            if (Full(lines, lefts[i], lefts[j]) is { } column
                && ends[(j + 1)..].Any(end => Full(lines, lefts[j], end) is { } next && !(column.OfFigures && next.OfFigures)))
            {
                gutters.Add(Whole(column.Right, lefts[j]));
                i = j;
            }
        }

        return gutters;
    }

    /// <summary>
    /// The right edge of a column's lines, and whether most of the full ones are rows of figures; null where too few of them are full.
    /// </summary>
    private static (double Right, bool OfFigures)? Full(ImmutableArray<TextLine> lines, double left, double end)
    {
        var within = lines.Where(line => Math.Abs(line.ColumnLeft - left) <= 1 && line.Box.Right <= end + 1).ToArray();
        var full = Array.FindAll(within, line => line.Words.Length >= 4 && line.Box.Width > 0.8 * (end - left));
        return full.Length >= FewestFullLines && full.Length * FullShare >= within.Length
            ? (within.Max(line => line.Box.Right), full.Count(IsOfFigures) * 2 >= full.Length) : null;
    }

    /// <summary>A row of a table: half of its words or more are figures, as in <c>Birkelse 1.155 1.300 1.247</c>.</summary>
    private static bool IsOfFigures(TextLine line) => line.Words.Count(word => NumericText.IsLike(word.Text)) * 2 >= line.Words.Length;
}
