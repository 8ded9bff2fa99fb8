using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Found;

/// <summary>
/// Words that the best finds have in common and few others have: an item that has them is about the same, whatever words it uses
/// (relevance models: Lavrenko and Croft, SIGIR 2001; mixed with the question as in RM3, Abdul-Jaleel et al., TREC 2004).
/// </summary>
internal static class Feedback
{
    private const int MostTerms = 10, ShortestTerm = 4;

    /// <summary>A word that a twentieth of all items have tells nothing.</summary>
    private const int Commonest = 20;

    public static Query? Of(KnownTerms known, IReadOnlyList<(KeptItem Item, float Score)> best, SoughtTerms sought, Weights weights)
    {
        var sums = new Dictionary<string, (float Sum, int Items)>(StringComparer.Ordinal);
        var all = best.Sum(item => item.Score);
        foreach (var (item, score) in best)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var words = item.AllWords.Sum(text => Count(text, counts));
            foreach (var (term, count) in counts)
            {
                var (sum, items) = sums.GetValueOrDefault(term);
                sums[term] = (sum + (score / all * count / Math.Max(words, 1)), items + 1);
            }
        }

        var common = sums.Where(term => term.Value.Items > 1 && !sought.Has(term.Key))
            .OrderByDescending(term => term.Value.Sum).Take(MostTerms * 6).ToList();
        known.Expect(common.Select(term => (IndexField.Text, term.Key)));
        var chosen = common.Select(term => (Term: term.Key, Worth: term.Value.Sum * Rarity(known, term.Key)))
            .Where(term => term.Worth > 0)
            .OrderByDescending(term => term.Worth).ThenBy(term => term.Term, StringComparer.Ordinal).Take(MostTerms).ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery();
        foreach (var (term, worth) in chosen)
        {
            var boost = weights.Feedback * worth / chosen[0].Worth;
            query.Add(Boosted(known.Query(IndexField.Text, term), boost), Occur.SHOULD);
            query.Add(Boosted(known.Query(IndexField.Title, term), boost * weights.Title), Occur.SHOULD);
        }

        return query;
    }

    private static RatedTermQuery Boosted(RatedTermQuery query, float boost)
    {
        query.Boost = boost;
        return query;
    }

    private static float Rarity(KnownTerms known, string term)
    {
        var count = known.CountOf(IndexField.Text, term);
        return count == 0 || (long)count * Commonest > known.Items ? 0 : MathF.Log((float)known.Items / count);
    }

    private static int Count(ImmutableArray<TextWord> text, Dictionary<string, int> counts)
    {
        var words = 0;
        foreach (var (_, word) in text)
        {
            if (word?.Lemmas[0] is { Length: >= ShortestTerm } lemma && char.IsLetter(lemma[0]) && !StopWords.Has(word.Folded))
            {
                words++;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, lemma, out _)++;
            }
        }

        return words;
    }
}
