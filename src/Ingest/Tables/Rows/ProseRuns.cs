using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// Takes running text out of the rows: lines of words under one another at one left edge, most of
/// which begin in the middle of a sentence. What stands beside a column of text may be a table.
/// </summary>
internal static class ProseRuns
{
    private const int FewestLines = 4;

    /// <summary>Words a line.</summary>
    private const double FewestWords = 2.5;

    /// <summary>Share of the lines that begin with a small letter; cells begin with capitals or figures.</summary>
    private const double SmallStarts = 0.5;

    public static ImmutableArray<TextRow> TakeOut(ImmutableArray<TextRow> rows)
    {
        var prose = rows.Length < FewestLines ? [] : Find(rows);
        return prose.Count == 0 ? rows : [.. rows.Select((row, r) => Without(row, run => prose.Contains((r, run)))).OfType<TextRow>()];
    }

    /// <summary>The runs that are lines of running text.</summary>
    public static HashSet<(int Row, int Run)> Find(ImmutableArray<TextRow> rows)
    {
        var next = new Dictionary<(int Row, int Run), (int Row, int Run)>();
        var linked = new HashSet<(int Row, int Run)>();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var run = 0; run < rows[row].Runs.Length; run++)
            {
                if (Below(rows, row, rows[row].Runs[run]) is { } below && linked.Add(below))
                {
                    next[(row, run)] = below;
                }
            }
        }

        var prose = new HashSet<(int Row, int Run)>();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var run = 0; run < rows[row].Runs.Length; run++)
            {
                if (!linked.Contains((row, run)))
                {
                    AddProse(rows, next, (row, run), prose);
                }
            }
        }

        return prose;
    }

    private static (int Row, int Run)? Below(ImmutableArray<TextRow> rows, int row, TextRun run)
    {
        var size = run.Words[0].Size;
        for (var r = row + 1; r < rows.Length && run.Words[0].Baseline - rows[r].Baseline < 1.9 * size; r++)
        {
            for (var i = 0; i < rows[r].Runs.Length; i++)
            {
                var other = rows[r].Runs[i];
                if (Math.Abs(other.Box.Left - run.Box.Left) < 0.4 * size && Math.Abs(other.Words[0].Size - size) < 0.15 * size)
                {
                    return (r, i);
                }
            }
        }

        return null;
    }

    private static void AddProse(
        ImmutableArray<TextRow> rows, Dictionary<(int Row, int Run), (int Row, int Run)> next, (int Row, int Run) start,
        HashSet<(int Row, int Run)> prose)
    {
        var chain = new List<(int Row, int Run)> { start };
        while (next.TryGetValue(chain[^1], out var below))
        {
            chain.Add(below);
        }

        var runs = chain.ConvertAll(at => rows[at.Row].Runs[at.Run]);
        var small = runs.Skip(1).Count(run => char.IsLower(run.Words[0].Text[0]));
        if (runs.Count >= FewestLines && small >= SmallStarts * (runs.Count - 1)
            && runs.Sum(run => run.Words.Length) >= FewestWords * runs.Count && !TextCells.AreCells(rows, chain))
        {
            prose.UnionWith(chain);
        }
    }

    private static TextRow? Without(TextRow row, Func<int, bool> isProse)
    {
        ImmutableArray<TextRun> kept = [.. row.Runs.Where((_, i) => !isProse(i))];
        return kept.IsEmpty ? null : kept.Length == row.Runs.Length ? row : new TextRow(kept, row.Baseline, row.Size);
    }
}
