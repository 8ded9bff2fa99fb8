using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>Makes rows of runs from a page's words, whatever column of text they were read in.</summary>
internal static class TextRows
{
    /// <summary>A gap wider than this share of the size parts two runs; justified text seldom spreads so far.</summary>
    public const double RunGap = 0.85;

    public static ImmutableArray<TextRow> Of(ImmutableArray<PlacedWord> words, double gap = RunGap) =>
        [.. WordLines.Of([.. words.Where(word => !word.Turned)]).Select(line => Row(line, gap))];

    private static TextRow Row(ImmutableArray<PlacedWord> line, double gap)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var start = 0;
        var right = line[0].Box.Right;
        for (var i = 1; i <= line.Length; i++)
        {
            if (i == line.Length || line[i].Box.Left - right > gap * Math.Max(line[i].Size, line[i - 1].Size))
            {
                runs.Add(TextRun.Of(line[start..i]));
                start = i;
            }

            right = i < line.Length ? Math.Max(right, line[i].Box.Right) : right;
        }

        return Of(runs.ToImmutable());
    }

    /// <summary>Runs of one baseline as a row.</summary>
    public static TextRow Of(ImmutableArray<TextRun> runs)
    {
        var line = runs.SelectMany(run => run.Words).ToArray();
        var size = line[0].Size;
        if (Array.Exists(line, word => word.Size != size))
        {
            size = line.GroupBy(word => word.Size).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
        }

        var usual = line.Where(word => word.Size == size).Select(word => word.Baseline).Order().ToArray();
        return new TextRow(runs, usual[usual.Length / 2], size);
    }
}
