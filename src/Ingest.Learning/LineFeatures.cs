using System.Buffers;
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
    public const int Version = 2;

    private const int PairKinds = 1000;
    private const int NeighbourKinds = 4000;
    private const int WordKinds = 9000;
    private const int MostWords = 14;

    private static readonly (LineFeature A, LineFeature B)[] Pairs =
    [
        (LineFeature.Bold, LineFeature.Size), (LineFeature.Bold, LineFeature.Sequence), (LineFeature.Size, LineFeature.Sequence),
        (LineFeature.Sequence, LineFeature.Dress), (LineFeature.Sequence, LineFeature.GapAbove),
        (LineFeature.Sequence, LineFeature.StyleNumbered),
        (LineFeature.Sequence, LineFeature.StyleRank), (LineFeature.Sequence, LineFeature.StyleLeadsItem),
        (LineFeature.Sequence, LineFeature.NextCase),
        (LineFeature.Sequence, LineFeature.NextHeading), (LineFeature.Sequence, LineFeature.InContents),
        (LineFeature.Sequence, LineFeature.EndsWith),
        (LineFeature.Heading, LineFeature.EndsEarly), (LineFeature.Heading, LineFeature.Bold), (LineFeature.Heading, LineFeature.GapAbove),
        (LineFeature.Heading, LineFeature.StyleRank), (LineFeature.Heading, LineFeature.StyleHeadings),
        (LineFeature.Bold, LineFeature.StyleHeadings),
        (LineFeature.Repeats, LineFeature.StyleHeadings), (LineFeature.Repeats, LineFeature.StyleRepeats),
        (LineFeature.Repeats, LineFeature.Bold),
        (LineFeature.Repeats, LineFeature.EndsEarly), (LineFeature.StyleHeadings, LineFeature.StyleRank),
        (LineFeature.StyleCount, LineFeature.StyleLeadsItem),
        (LineFeature.StyleLeadsItem, LineFeature.StyleNumbered), (LineFeature.StyleLeadsItem, LineFeature.StyleRank),
        (LineFeature.StyleRank, LineFeature.NextCase),
        (LineFeature.StyleRank, LineFeature.NextHeading), (LineFeature.StyleRank, LineFeature.GapAbove),
        (LineFeature.StyleRank, LineFeature.LikeAbove),
        (LineFeature.LikeAbove, LineFeature.GapAbove), (LineFeature.LikeBelow, LineFeature.GapBelow),
        (LineFeature.Bold, LineFeature.GapAbove),
        (LineFeature.NextCase, LineFeature.NextHeading), (LineFeature.Bold, LineFeature.NextHeading),
        (LineFeature.InContents, LineFeature.StyleInContents),
        (LineFeature.InContents, LineFeature.Bold), (LineFeature.Marker, LineFeature.Indent), (LineFeature.Marker, LineFeature.Sequence),
        (LineFeature.Marker, LineFeature.StartsWith), (LineFeature.Case, LineFeature.Length),
        (LineFeature.Position, LineFeature.LastHeading),
        (LineFeature.Position, LineFeature.LastCase), (LineFeature.Signs, LineFeature.Sequence),
        (LineFeature.Signs, LineFeature.LastHeading),
        (LineFeature.EndsEarly, LineFeature.EndsWith), (LineFeature.Bold, LineFeature.EndsWith), (LineFeature.Length, LineFeature.Bold),
        (LineFeature.Italic, LineFeature.Length), (LineFeature.Underlined, LineFeature.StyleHeadings),
        (LineFeature.Capitals, LineFeature.StyleHeadings),
        (LineFeature.GapAbove, LineFeature.GapBelow), (LineFeature.LastHeading, LineFeature.LikeAbove),
        (LineFeature.StyleNumbered, LineFeature.StyleRank),
        (LineFeature.Chain, LineFeature.ChainType), (LineFeature.Chain, LineFeature.Bold), (LineFeature.Chain, LineFeature.Size),
        (LineFeature.Chain, LineFeature.StyleLeadsItem), (LineFeature.Chain, LineFeature.StyleNumbered),
        (LineFeature.Chain, LineFeature.GapAbove), (LineFeature.Chain, LineFeature.InContents),
        (LineFeature.Chain, LineFeature.NextHeading),
        (LineFeature.FieldType, LineFeature.Heading), (LineFeature.FieldType, LineFeature.EndsEarly),
        (LineFeature.FieldType, LineFeature.Chain), (LineFeature.FieldType, LineFeature.Repeats),
    ];

    private static readonly LineFeature[] OfNeighbours =
    [
        LineFeature.Size, LineFeature.Bold, LineFeature.Italic, LineFeature.Capitals, LineFeature.Underlined, LineFeature.Indent,
        LineFeature.GapAbove,
        LineFeature.EndsEarly, LineFeature.EndsWith, LineFeature.StartsWith, LineFeature.Sequence, LineFeature.InContents,
        LineFeature.Marker,
        LineFeature.Heading,
        LineFeature.Case, LineFeature.StyleRank, LineFeature.Chain, LineFeature.FieldType, LineFeature.StyleLeadsItem,
        LineFeature.StyleHeadings, LineFeature.Length,
    ];

    /// <returns>For each line its features' places, each once.</returns>
    public static ImmutableArray<int[]> Of(DocumentContext document, DocumentStructure structure)
    {
        var features = ImmutableArray.CreateBuilder<int[]>(document.Lines.Length);
        See(document, structure, (places, _) => features.Add(places.ToArray()));
        return features.MoveToImmutable();
    }

    /// <summary>The same line by line, each handed over before the next is looked at.</summary>
    /// <param name="see">Given the features' places, each once, and which line has them.</param>
    internal static void See(DocumentContext document, DocumentStructure structure, ReadOnlySpanAction<int, int> see)
    {
        var lines = document.Lines;
        var whole = new DocumentStatistics(document, structure);
        var sights = new int[lines.Length][];
        for (var i = 0; i < lines.Length; i++)
        {
            sights[i] = LineFeatureExtractor.Of(lines, i, whole);
        }

        var set = new FeatureSet();
        for (var i = 0; i < lines.Length; i++)
        {
            set.Clear();
            AddOwn(set, sights[i]);
            AddNeighbours(set, sights, lines, i);
            AddWords(set, lines, i);
            see(set.Places, i);
        }
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

    private static void AddNeighbours(FeatureSet set, int[][] sights, ImmutableArray<LineContext> lines, int i)
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
                set.Add(NeighbourKinds + (step * 100) + 90, sights[at][(int)LineFeature.StyleRank], sights[i][(int)LineFeature.StyleRank]);
                set.Add(NeighbourKinds + (step * 100) + 91, sights[at][(int)LineFeature.Sequence], sights[i][(int)LineFeature.LikeAbove]);
                set.Add(NeighbourKinds + (step * 100) + 92, sights[at][(int)LineFeature.Heading], sights[i][(int)LineFeature.Bold]);
                set.Add(NeighbourKinds + (step * 100) + 93, sights[at][(int)LineFeature.Case], sights[i][(int)LineFeature.Bold]);
            }
        }
    }

    private static void AddWords(FeatureSet set, ImmutableArray<LineContext> lines, int i)
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
