using Ingest.Text.Words;

namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The word list as a set that is asked for parts of a word without cutting them out: a compound is tried at some fifty places.
/// About 25 MB, made at first use.
/// </summary>
internal static class Lexicon
{
    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> Forms = new(() =>
        DanishWords.All.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <param name="word">In lower case.</param>
    public static bool Has(ReadOnlySpan<char> word) => Forms.Value.Contains(word);

    /// <summary>The two together are a word of the list.</summary>
    public static bool Has(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        Span<char> word = stackalloc char[LongestWord];
        return stem.Length + ending.Length <= LongestWord
            && stem.TryCopyTo(word) && ending.TryCopyTo(word[stem.Length..]) && Has(word[..(stem.Length + ending.Length)]);
    }

    /// <returns>The list's words that begin so, in their order.</returns>
    public static IEnumerable<string> Beginning(string begun)
    {
        var at = Array.BinarySearch(InOrder.Value, begun, StringComparer.Ordinal);
        return InOrder.Value.Skip(at < 0 ? ~at : at).TakeWhile(word => word.StartsWith(begun, StringComparison.Ordinal));
    }

    private static readonly Lazy<string[]> InOrder = new(() => [.. DanishWords.All]); // they stand in this order

    private const int LongestWord = 96;
}
