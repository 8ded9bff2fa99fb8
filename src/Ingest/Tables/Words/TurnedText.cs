using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>Text that runs up or down the page: a narrow column's name.</summary>
internal static class TurnedText
{
    /// <summary>A gap wider than this share of the size parts two texts on one turned line.</summary>
    private const double RunGap = 1;

    /// <summary>A page's turned texts, each the words of one line without a gap between them.</summary>
    /// <param name="lines">Lines that run up (turn 1) or down (turn 3).</param>
    public static ImmutableArray<TextRun> Runs(PageLayout page, IEnumerable<TextLine> lines)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var line in lines)
        {
            var words = PageWords.Place(page, [line]);
            var start = 0;
            for (var i = 1; i <= words.Length; i++)
            {
                if (i == words.Length || White(words[i - 1], words[i]) > RunGap * words[i].Size)
                {
                    runs.Add(TextRun.Of(words[start..i]));
                    start = i;
                }
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>A cell's words in lines: upright ones first, then the turned as one reads them with the page turned.</summary>
    public static IEnumerable<ImmutableArray<PlacedWord>> Lines(ImmutableArray<PlacedWord> words)
    {
        var lines = WordLines.Of([.. words.Where(word => !word.Turned)]).AsEnumerable();
        foreach (var turn in (int[])[1, 3])
        {
            lines = lines.Concat(WordLines.Of([.. words.Where(word => word.Turn == turn).Select(Upright)]));
        }

        return lines;
    }

    private static double White(PlacedWord before, PlacedWord word) => Upright(word).Box.Left - Upright(before).Box.Right;

    private static PlacedWord Upright(PlacedWord word) =>
        word with { Box = QuarterTurn.Upright(word.Box, word.Turn), Baseline = QuarterTurn.Upright(word.Baseline, word.Turn) };
}
