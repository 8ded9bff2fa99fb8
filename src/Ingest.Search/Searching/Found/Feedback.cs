using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Lucene.Net.Index;
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

    public static Query? Of(TermCounts known, IReadOnlyList<(ImmutableArray<string> Texts, float Score)> best, SoughtTerms sought,
        Weights weights)
    {
        var sums = new Dictionary<string, (float Sum, int Items)>(StringComparer.Ordinal);
        var all = best.Sum(item => item.Score);
        foreach (var (texts, score) in best)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            var words = texts.Sum(text => Count(text, counts));
            foreach (var (term, count) in counts)
            {
                var (sum, items) = sums.GetValueOrDefault(term);
                sums[term] = (sum + (score / all * count / Math.Max(words, 1)), items + 1);
            }
        }

        var chosen = sums.Where(term => term.Value.Items > 1 && !sought.Has(term.Key))
            .OrderByDescending(term => term.Value.Sum).Take(MostTerms * 6)
            .Select(term => (Term: term.Key, Worth: term.Value.Sum * Rarity(known, term.Key))).Where(term => term.Worth > 0)
            .OrderByDescending(term => term.Worth).ThenBy(term => term.Term, StringComparer.Ordinal).Take(MostTerms).ToList();
        if (chosen.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery();
        foreach (var (term, worth) in chosen)
        {
            query.Add(new TermQuery(new Term(IndexField.Text, term)) { Boost = weights.Feedback * worth / chosen[0].Worth }, Occur.SHOULD);
            query.Add(new TermQuery(new Term(IndexField.Title,
                term)) { Boost = weights.Feedback * weights.Title * worth / chosen[0].Worth }, Occur.SHOULD);
        }

        return query;
    }

    private static float Rarity(TermCounts known, string term)
    {
        var count = known.Of(IndexField.Text, term);
        return count == 0 || (long)count * Commonest > known.Items ? 0 : MathF.Log((float)known.Items / count);
    }

    private static int Count(string text, Dictionary<string, int> counts)
    {
        var (words, scanner) = (0, new TextScanner(text));
        while (scanner.Next(out var token))
        {
            if (token.Whole is null && TermCache.Of(text.AsSpan(token.Start, token.Length)) is var word
                && word.Lemmas[0] is { Length: >= ShortestTerm } lemma
                && char.IsLetter(lemma[0]) && !StopWords.Has(word.Folded))
            {
                words++;
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
            }
        }

        return words;
    }
}
