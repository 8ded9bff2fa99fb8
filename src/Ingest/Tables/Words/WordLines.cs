using System.Collections.Immutable;

namespace Ingest.Tables.Words;

/// <summary>Words of a table in lines.</summary>
internal static class WordLines
{
    /// <summary>
    /// A sign so many times as large as the text beside it goes over several of its lines: a drop cap, a logo read as letters.
    /// </summary>
    private const double DropCap = 2.5;

    /// <summary>Words by line, topmost first; a raised or lowered mark stays with the line it touches.</summary>
    public static ImmutableArray<ImmutableArray<PlacedWord>> Of(ImmutableArray<PlacedWord> words)
    {
        if (words.Length < 2)
        {
            return words.IsEmpty ? [] : [words];
        }

        var sorted =
            Sorted(words, (a, b) => b.Baseline.CompareTo(a.Baseline) is not 0 and var lower ? lower : a.Box.Left.CompareTo(b.Box.Left));
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<PlacedWord>>();
        var start = 0;
        var largest = sorted[0];
        for (var i = 1; i <= sorted.Length; i++)
        {
            if (i < sorted.Length && SameLine(largest, sorted[i]))
            {
                largest = sorted[i].Size > largest.Size ? sorted[i] : largest;
                continue;
            }

            lines.Add(Sorted(sorted[start..i], (a, b) => a.Box.Left.CompareTo(b.Box.Left)));
            start = i;
            largest = i < sorted.Length ? sorted[i] : largest;
        }

        return lines.ToImmutable();
    }

    /// <summary>Stable, and without work where the words are in order, as they mostly come.</summary>
    private static ImmutableArray<PlacedWord> Sorted(ImmutableArray<PlacedWord> words, Comparison<PlacedWord> compare)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (compare(words[i - 1], words[i]) > 0)
            {
                return [.. words.Order(Comparer<PlacedWord>.Create(compare))];
            }
        }

        return words;
    }

    private static bool SameLine(PlacedWord largest, PlacedWord word)
    {
        var (small, size) = (Math.Min(largest.Size, word.Size), Math.Max(largest.Size, word.Size));
        var apart = Math.Abs(largest.Baseline - word.Baseline);
        return size > DropCap * small ? apart <= 0.3 * small : apart <= 0.3 * size || (apart <= 0.6 * size && small < 0.8 * size);
    }
}
