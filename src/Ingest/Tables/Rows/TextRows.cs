using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>Makes rows of runs from a page's words, whatever column of text they were read in.</summary>
internal static class TextRows
{
    /// <summary>A gap wider than this share of the size parts two runs; justified text seldom spreads so far.</summary>
    public const double RunGap = 0.85;

    public static ImmutableArray<TextRow> Of(ImmutableArray<PlacedWord> words, double gap = RunGap) =>
        ImmutableArray.CreateRange(WordLines.Of(words.RemoveAll(word => word.Turned)), line => Row(line, gap));

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
        var size = runs[0].Words[0].Size;
        if (!AreAll(runs, size))
        {
            size = runs.SelectMany(run => run.Words).GroupBy(word => word.Size).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
        }

        return new TextRow(runs, UsualBaseline(runs, size), size);
    }

    private static bool AreAll(ImmutableArray<TextRun> runs, double size)
    {
        foreach (var run in runs)
        {
            foreach (var word in run.Words)
            {
                if (word.Size != size)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The middle one of those of the words of a size; mostly all have the same.</summary>
    private static double UsualBaseline(ImmutableArray<TextRun> runs, double size)
    {
        double? first = null;
        var (count, areSame) = (0, true);
        foreach (var run in runs)
        {
            foreach (var word in run.Words)
            {
                if (word.Size == size)
                {
                    first ??= word.Baseline;
                    areSame &= word.Baseline == first;
                    count++;
                }
            }
        }

        return areSame && first is { } only ? only : runs.SelectMany(run => run.Words).Where(word => word.Size == size)
            .Select(word => word.Baseline).Order().ElementAt(count / 2);
    }
}
