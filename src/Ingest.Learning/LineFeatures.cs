using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>
/// The features of every line: its own sights, some of them in pairs, those of the two lines before and after, and its words.
/// No feature names a document, a body or a place; words are hashed and digits alike.
/// </summary>
public static class LineFeatures
{
    /// <summary>Changes when a model trained before no longer fits.</summary>
    public const int Version = 1;

    private const int PairKinds = 1000;
    private const int NeighbourKinds = 4000;
    private const int WordKinds = 9000;
    private const int MostWords = 14;

    private static readonly (LineSight A, LineSight B)[] Pairs =
    [
        (LineSight.Bold, LineSight.Size), (LineSight.Bold, LineSight.Sequence), (LineSight.Size, LineSight.Sequence),
        (LineSight.Sequence, LineSight.Dress), (LineSight.Sequence, LineSight.GapAbove), (LineSight.Sequence, LineSight.StyleNumbered),
        (LineSight.Sequence, LineSight.StyleRank), (LineSight.Sequence, LineSight.StyleLeadsItem), (LineSight.Sequence, LineSight.NextCase),
        (LineSight.Sequence, LineSight.NextHeading), (LineSight.Sequence, LineSight.InContents), (LineSight.Sequence, LineSight.EndsWith),
        (LineSight.Heading, LineSight.EndsEarly), (LineSight.Heading, LineSight.Bold), (LineSight.Heading, LineSight.GapAbove),
        (LineSight.Heading, LineSight.StyleRank), (LineSight.Heading, LineSight.StyleHeadings), (LineSight.Bold, LineSight.StyleHeadings),
        (LineSight.Repeats, LineSight.StyleHeadings), (LineSight.Repeats, LineSight.StyleRepeats), (LineSight.Repeats, LineSight.Bold),
        (LineSight.Repeats, LineSight.EndsEarly), (LineSight.StyleHeadings, LineSight.StyleRank),
        (LineSight.StyleCount, LineSight.StyleLeadsItem),
        (LineSight.StyleLeadsItem, LineSight.StyleNumbered), (LineSight.StyleLeadsItem, LineSight.StyleRank),
        (LineSight.StyleRank, LineSight.NextCase),
        (LineSight.StyleRank, LineSight.NextHeading), (LineSight.StyleRank, LineSight.GapAbove), (LineSight.StyleRank, LineSight.LikeAbove),
        (LineSight.LikeAbove, LineSight.GapAbove), (LineSight.LikeBelow, LineSight.GapBelow), (LineSight.Bold, LineSight.GapAbove),
        (LineSight.NextCase, LineSight.NextHeading), (LineSight.Bold, LineSight.NextHeading),
        (LineSight.InContents, LineSight.StyleInContents),
        (LineSight.InContents, LineSight.Bold), (LineSight.Marker, LineSight.Indent), (LineSight.Marker, LineSight.Sequence),
        (LineSight.Marker, LineSight.StartsWith), (LineSight.Case, LineSight.Length), (LineSight.Position, LineSight.LastHeading),
        (LineSight.Position, LineSight.LastCase), (LineSight.Signs, LineSight.Sequence), (LineSight.Signs, LineSight.LastHeading),
        (LineSight.EndsEarly, LineSight.EndsWith), (LineSight.Bold, LineSight.EndsWith), (LineSight.Length, LineSight.Bold),
        (LineSight.Italic, LineSight.Length), (LineSight.Underlined, LineSight.StyleHeadings),
        (LineSight.Capitals, LineSight.StyleHeadings),
        (LineSight.GapAbove, LineSight.GapBelow), (LineSight.LastHeading, LineSight.LikeAbove),
        (LineSight.StyleNumbered, LineSight.StyleRank),
    ];

    private static readonly LineSight[] OfNeighbours =
    [
        LineSight.Size, LineSight.Bold, LineSight.Italic, LineSight.Capitals, LineSight.Underlined, LineSight.Indent, LineSight.GapAbove,
        LineSight.EndsEarly, LineSight.EndsWith, LineSight.StartsWith, LineSight.Sequence, LineSight.InContents, LineSight.Marker,
        LineSight.Heading,
        LineSight.Case, LineSight.StyleRank, LineSight.StyleLeadsItem, LineSight.StyleHeadings, LineSight.Length,
    ];

    /// <returns>For each line its features' places, each once.</returns>
    public static ImmutableArray<int[]> Of(DocumentFacts document)
    {
        var lines = document.Lines;
        var whole = new DocumentSight(document);
        var sights = new int[lines.Length][];
        for (var i = 0; i < lines.Length; i++)
        {
            sights[i] = LineSights.Of(lines, i, whole);
        }

        var features = ImmutableArray.CreateBuilder<int[]>(lines.Length);
        var set = new FeatureSet();
        for (var i = 0; i < lines.Length; i++)
        {
            set.Clear();
            AddOwn(set, sights[i]);
            AddNeighbours(set, sights, lines, i);
            AddWords(set, lines, i);
            features.Add(set.ToArray());
        }

        return features.MoveToImmutable();
    }

    private static void AddOwn(FeatureSet set, int[] own)
    {
        for (var sight = 0; sight < own.Length; sight++)
        {
            set.Add(sight, own[sight]);
        }

        for (var pair = 0; pair < Pairs.Length; pair++)
        {
            set.Add(PairKinds + pair, own[(int)Pairs[pair].A], own[(int)Pairs[pair].B]);
        }
    }

    private static void AddNeighbours(FeatureSet set, int[][] sights, ImmutableArray<LineFacts> lines, int i)
    {
        for (var step = -2; step <= 2; step++)
        {
            var at = i + step;
            if (step == 0)
            {
                continue;
            }

            if (at < 0 || at >= sights.Length)
            {
                set.Add(NeighbourKinds + (step * 100), -1);
                continue;
            }

            foreach (var sight in OfNeighbours)
            {
                set.Add(NeighbourKinds + (step * 100) + (int)sight, sights[at][(int)sight]);
            }

            if (Math.Abs(step) == 1)
            {
                set.Add(NeighbourKinds + (step * 100) + 90, sights[at][(int)LineSight.StyleRank], sights[i][(int)LineSight.StyleRank]);
                set.Add(NeighbourKinds + (step * 100) + 91, sights[at][(int)LineSight.Sequence], sights[i][(int)LineSight.LikeAbove]);
                set.Add(NeighbourKinds + (step * 100) + 92, sights[at][(int)LineSight.Heading], sights[i][(int)LineSight.Bold]);
                set.Add(NeighbourKinds + (step * 100) + 93, sights[at][(int)LineSight.Case], sights[i][(int)LineSight.Bold]);
            }
        }
    }

    private static void AddWords(FeatureSet set, ImmutableArray<LineFacts> lines, int i)
    {
        var folded = lines[i].Folded;
        if (folded.Length <= 40)
        {
            set.Add(WordKinds, FeatureSet.Hash(folded));
        }

        var count = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var hash = FeatureSet.Hash(folded.AsSpan(range));
            if (count == 0)
            {
                set.Add(WordKinds + 1, hash);
            }

            set.Add(WordKinds + 2, hash);
            if (++count == MostWords)
            {
                break;
            }
        }

        if (i > 0)
        {
            set.Add(WordKinds + 3, FeatureSet.Hash(FirstWord(lines[i - 1].Folded)));
        }

        if (i + 1 < lines.Length)
        {
            set.Add(WordKinds + 4, FeatureSet.Hash(FirstWord(lines[i + 1].Folded)));
        }
    }

    private static ReadOnlySpan<char> FirstWord(string folded)
    {
        var blank = folded.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? folded : folded.AsSpan(0, blank);
    }
}
