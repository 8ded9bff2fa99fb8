using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Scoring;
using Ingest.Quality.Scoring.Judges;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Boundaries;

/// <summary>
/// Where one item ends and the next begins, as text segmentation is measured: Pk (Beeferman, Berger and Lafferty, 1999) and WindowDiff
/// (Pevzner and Hearst, 2002), over the truth's words. The window is half the mean length of the truth's items. A word of the
/// truth that did not come belongs to the item of the word before it, so a lost item costs its boundaries. The figures are given as
/// the share of windows that are right, 1 − Pk and 1 − WindowDiff, so that 1 is best as everywhere.
/// </summary>
internal static class BoundaryJudge
{
    public static Judgement Judge(ImmutableArray<TruthItem> expected, ImmutableArray<AgendaItem> came)
    {
        var (words, segments) = Words(expected.Select(item => item.Fields.Select(field => field.Text).Prepend(item.Title)));
        if (words.Length < 2)
        {
            return Judgement.None;
        }

        var (cameWords, cameSegments) = Words(came.Select(item => item.Fields.Select(field => field.Text).Prepend(item.Title)));
        var window = Math.Clamp((int)Math.Round(words.Length / (2.0 * expected.Length)), 1, words.Length - 1);
        var windows = words.Length - window;
        return cameWords.Length == 0
            ? Result(new Share(0, windows), new Share(0, windows))
            : Count(segments, Follow(WordAlignment.Align(words, cameWords), cameSegments), window, windows);
    }

    private static Judgement Count(int[] expected, int[] came, int window, int windows)
    {
        int pk = 0, windowDiff = 0;
        var (before, beforeCame) = (Changes(expected), Changes(came));
        for (var i = 0; i < windows; i++)
        {
            var inTruth = before[i + window] - before[i];
            var inOutput = beforeCame[i + window] - beforeCame[i];
            pk += (inTruth == 0) == (inOutput == 0) ? 1 : 0;
            windowDiff += inTruth == inOutput ? 1 : 0;
        }

        return Result(new Share(pk, windows), new Share(windowDiff, windows));
    }

    private static Judgement Result(Share pk, Share windowDiff) =>
        new(Scores.None with { BoundaryPk = pk, BoundaryWindowDiff = windowDiff }, []);

    private static (string[] Words, int[] Segments) Words(IEnumerable<IEnumerable<string>> items)
    {
        var words = items
            .Select((texts, item) =>
                (Item: item, Words: texts.SelectMany(text => TextFolding.Text(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))))
            .SelectMany(item => item.Words.Select(word => (item.Item, Word: word)))
            .ToList();
        return ([.. words.Select(word => word.Word)], [.. words.Select(word => word.Item)]);
    }

    private static int[] Follow(int[] partner, int[] segments)
    {
        var followed = new int[partner.Length];
        var last = segments[partner.FirstOrDefault(j => j >= 0)];
        for (var i = 0; i < partner.Length; i++)
        {
            last = partner[i] >= 0 ? segments[partner[i]] : last;
            followed[i] = last;
        }

        return followed;
    }

    /// <summary>How many boundaries stand before each word.</summary>
    private static int[] Changes(int[] segments)
    {
        var changes = new int[segments.Length];
        for (var i = 1; i < segments.Length; i++)
        {
            changes[i] = changes[i - 1] + (segments[i] == segments[i - 1] ? 0 : 1);
        }

        return changes;
    }
}
