using System.Collections.Immutable;

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
    public static ImmutableArray<ImmutableArray<PlacedWord>> Part(ImmutableArray<PlacedWord> words)
    {
        var gutters = Gutters(TextRows.Of(words));
        if (gutters.Count == 0)
        {
            return [words];
        }

        var parts = Enumerable.Range(0, gutters.Count + 2).Select(_ => ImmutableArray.CreateBuilder<PlacedWord>()).ToArray();
        foreach (var row in TextRows.Of(words))
        {
            foreach (var run in row.Runs)
            {
                var over = gutters.Exists(gutter => run.Box.Left < gutter.Left - 1 && run.Box.Right > gutter.Right + 1);
                var column = over ? gutters.Count + 1 : gutters.Count(gutter => run.Box.MiddleX > (gutter.Left + gutter.Right) / 2);
                parts[column].AddRange(run.Words);
            }
        }

        var turned = words.Where(word => word.Turned);
        return [.. parts.Select((part, i) => part.Concat(i == 0 ? turned : []).ToImmutableArray()).Where(part => !part.IsEmpty)];
    }

    /// <summary>The strips between columns of running text, left to right.</summary>
    private static List<(double Left, double Right)> Gutters(ImmutableArray<TextRow> rows)
    {
        var columns = new List<(double Left, double Right, int Lines)>();
        foreach (var run in ProseRuns.Find(rows).Select(at => rows[at.Row].Runs[at.Run]).OrderBy(run => run.Box.Left))
        {
            var at = columns.FindIndex(column => run.Box.Left < column.Right && run.Box.Right > column.Left);
            if (at < 0)
            {
                columns.Add((run.Box.Left, run.Box.Right, 1));
            }
            else
            {
                columns[at] = (Math.Min(columns[at].Left, run.Box.Left), Math.Max(columns[at].Right, run.Box.Right), columns[at].Lines + 1);
            }
        }

        columns.RemoveAll(column => column.Lines < FewestLines);
        columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        return [.. columns.Zip(columns.Skip(1)).Where(pair => pair.Second.Left > pair.First.Right).Select(pair => (pair.First.Right, pair.Second.Left))];
    }
}
