using System.Collections.Concurrent;
using Ingest.Search.Searching;

namespace Ingest.Search.Analysis;

/// <summary>
/// The terms of words seen before: an archive of a hundred thousand items has some tens of thousands of words, and each is worked out once.
/// Bounded, and safe for several threads.
/// </summary>
internal static class TermCache
{
    private const int Most = 100_000, LongestKept = 64;

    private static readonly ConcurrentDictionary<string, WordTerms> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordTerms>.AlternateLookup<ReadOnlySpan<char>> ByPart =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SmallCache<string, WordTerms> Asked = new(most: 2_000);

    private static int _count;

    /// <summary>Of a word that was asked for: what nobody has printed is kept for a while, and takes no printed word's place.</summary>
    public static WordTerms OfAsked(string word) => ByPart.TryGetValue(word, out var known) ? known
        : word.Length <= LongestKept ? Asked.GetOrAdd(word, WordTerms.Of) : WordTerms.Of(word);

    public static WordTerms Of(ReadOnlySpan<char> printed)
    {
        if (ByPart.TryGetValue(printed, out var known))
        {
            return known;
        }

        var made = WordTerms.Of(printed.ToString());
        if (printed.Length <= LongestKept)
        {
            if (Interlocked.Increment(ref _count) > Most)
            {
                Known.Clear();
                Interlocked.Exchange(ref _count, 0);
            }

            Known[printed.ToString()] = made;
        }

        return made;
    }
}
