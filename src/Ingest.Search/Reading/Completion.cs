using System.Collections.Immutable;
using Ingest.Search.Analysis.Words;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Ingest.Search.Reading;

/// <summary>How the last word of what was begun may go on: the commonest word first.</summary>
internal static class Completion
{
    private const int ShortestBegun = 2, MostLooked = 5_000, LongestBegun = 200;

    public static ImmutableArray<string> Of(IndexReader reader, string begun, int take)
    {
        if (Begun(begun) is not var (start, folded))
        {
            return [];
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(IndexField.Surface) is { } terms)
            {
                Count(terms, folded, counts);
            }
        }

        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(take)
            .Select(pair => begun[..start] + pair.Key)];
    }

    /// <returns>Where the word begins that is to go on, and its beginning in the one spelling; null where none does.</returns>
    public static (int Start, string Folded)? Begun(string begun)
    {
        var start = begun.LastIndexOfAny([' ', '\t']) + 1;
        var word = begun[start..];
        return begun.Length > LongestBegun || word.Length < ShortestBegun || !word.All(char.IsLetterOrDigit) ? null
            : (start, Folding.Of(word));
    }

    private static void Count(Terms terms, string prefix, Dictionary<string, int> counts)
    {
        var each = terms.GetEnumerator();
        var (begun, looked) = (new BytesRef(prefix), 0);
        if (each.SeekCeil(begun) == TermsEnum.SeekStatus.END)
        {
            return;
        }

        do
        {
            if (!StringHelper.StartsWith(each.Term, begun) || ++looked > MostLooked)
            {
                return;
            }

            var word = each.Term.Utf8ToString();
            counts[word] = counts.GetValueOrDefault(word) + each.DocFreq;
        }
        while (each.MoveNext());
    }
}
