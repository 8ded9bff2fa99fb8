using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>
/// A page set in columns of running text: what stands in one column has nothing to do with the rows of
/// the other. Lines that run over a gutter go over the whole width.
/// </summary>
internal static class TextColumns
{
    /// <summary>Lines of running text that make a column of it.</summary>
    private const int FewestLines = 6;

    /// <summary>The words of each column, and of what goes over the whole width.</summary>
    /// <param name="words">The page's words.</param>
    /// <param name="wide">A gutter reaches down the whole page; else as far as text runs on both its sides.</param>
    public static ImmutableArray<ImmutableArray<PlacedWord>> Part(ImmutableArray<PlacedWord> words, bool wide)
    {
        var gutters = Gutters(TextRows.Of(words), wide);
        if (gutters.Count == 0)
        {
            return [words];
        }

        var parts = Enumerable.Range(0, gutters.Count + 2).Select(_ => ImmutableArray.CreateBuilder<PlacedWord>()).ToArray();
        foreach (var row in TextRows.Of(words))
        {
            foreach (var run in row.Runs)
            {
                var beside = gutters.FindAll(gutter => row.Baseline <= gutter.Top && row.Baseline >= gutter.Bottom);
                var over = beside.Count < gutters.Count || beside.Exists(gutter => run.Box.Left < gutter.Left - 1 && run.Box.Right > gutter.Right + 1);
                var column = over ? gutters.Count + 1 : gutters.Count(gutter => run.Box.MiddleX > gutter.MiddleX);
                parts[column].AddRange(run.Words);
            }
        }

        var turned = words.Where(word => word.Turned);
        return [.. parts.Select((part, i) => part.Concat(i == 0 ? turned : []).ToImmutableArray()).Where(part => !part.IsEmpty)];
    }

    /// <summary>The strips between columns of running text, left to right.</summary>
    private static List<Box> Gutters(ImmutableArray<TextRow> rows, bool wide)
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
        return
        [
            .. columns.Zip(columns.Skip(1), (one, other) => wide
                    ? new Box(one.Box.Right, double.MinValue, other.Box.Left, double.MaxValue)
                    : new Box(one.Box.Right, Math.Max(one.Box.Bottom, other.Box.Bottom), other.Box.Left, Math.Min(one.Box.Top, other.Box.Top)))
                .Where(gutter => gutter.Width > 0 && gutter.Height > 0),
        ];
    }
}
