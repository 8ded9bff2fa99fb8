using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Ingest.Search.Analysis.Words;
using Ingest.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace Ingest.Search.Searching.Asking;

/// <summary>Words, phrases and prefixes as queries over an item's title and text.</summary>
/// <param name="fields">Which of them, with what each is worth.</param>
/// <param name="kinds">Of fields that the text has to stand in; empty for any.</param>
/// <param name="found">Takes the terms that were asked for.</param>
internal sealed class TextQuery(KnownTerms known,
    ImmutableArray<(string Name, float Weight)> fields, ImmutableArray<FieldKind> kinds, Synonyms synonyms, Weights weights,
        SoughtTerms found)
{
    /// <param name="isLoose">Single words of a compound count too.</param>
    public Query Word(string printed, bool isLoose, out bool isStopWord)
    {
        isStopWord = false;
        if (Section(printed) is not null || Words(printed) is not [var only])
        {
            return Phrase(printed);
        }

        var forms = WordForms.Of(only, synonyms, weights, isLoose, IsCommon);
        isStopWord = forms.IsStopWord;
        if (!isStopWord)
        {
            found.Add(forms.Alternatives.Select(alternative => alternative.Term));
        }

        var any = AnyOf(forms.Alternatives);
        foreach (var (lemmas, worth) in forms.Sets)
        {
            found.AddRun(lemmas);
            var all = new BooleanQuery();
            foreach (var lemma in lemmas)
            {
                all.Add(Piece(lemma), Occur.MUST);
            }

            any.Add(Weighed(all, worth));
        }

        return any;
    }

    /// <summary>Items that fill some pages.</summary>
    private const int Common = 50;

    private bool IsCommon(string lemma) => known.CountOf(IndexField.Text, lemma) >= Common;

    private DisjunctionMaxQuery Piece(string lemma) => AnyOf(
    [
        .. WordForms.Both(lemma, 1, weights),
        .. synonyms.Of(lemma).Where(other => !other.Contains(' ', StringComparison.Ordinal))
            .SelectMany(other => WordForms.Both(other, weights.Synonym, weights)),
    ]);

    /// <summary>
    /// The forms of one word are as rare as the commonest of them: a compound that few items have is no better a find for it.
    /// </summary>
    private DisjunctionMaxQuery AnyOf(ImmutableArray<WordAlternative> alternatives)
    {
        var any = new DisjunctionMaxQuery(weights.Rest);
        foreach (var (field, weight) in fields)
        {
            var forms = alternatives.Select(form => (form.Term, form.Weight, Items: known.CountOf(field, form.Term)))
                .Where(form => form.Items > 0).ToList();
            var items = forms.Count == 0 ? 0 : forms.Max(form => form.Items);
            foreach (var (term, worth, _) in forms)
            {
                any.Add(Weighed(kinds.IsEmpty ? known.Query(field, term, items) : Within(new SpanTermQuery(new Term(field, term))),
                    weight * worth));
            }
        }

        return any;
    }

    /// <summary>Words in this order; each in any of its forms.</summary>
    public Query Phrase(string text)
    {
        if (Section(text) is { } section)
        {
            return Whole(section);
        }

        var words = Words(text).Select(word => TermCache.OfAsked(word)).ToList();
        if (words is [])
        {
            return new BooleanQuery();
        }

        found.Add(words.Where(word => words.Count == 1 || !StopWords.Has(word.Folded)).SelectMany(word => word.Lemmas));
        var any = new DisjunctionMaxQuery(weights.Rest);
        foreach (var (field, weight) in fields)
        {
            any.Add(Weighed(Within(InOrder(field, [.. words.Select(word => word.Lemmas)])), weight));
        }

        return any;
    }

    /// <summary>Two words beside one another in a title; null where one is a small word.</summary>
    public Query? Pair(string first, string second, float weight)
    {
        var (one, other) = (TermCache.OfAsked(first), TermCache.OfAsked(second));
        return fields[0].Name != IndexField.Title || StopWords.Has(one.Folded) || StopWords.Has(other.Folded) ? null
            : Weighed(Near(IndexField.Title, [one.Lemmas, other.Lemmas], 0), weight * fields[0].Weight);
    }

    /// <summary>
    /// Words that begin so, however many; and words whose form does: <c>ejendomme*</c> finds the ejendom that the index has in its place.
    /// </summary>
    public Query Prefix(string begun)
    {
        var folded = TermCache.OfAsked(begun).Folded;
        found.AddPrefix(folded);
        var bases = folded.Length < ShortestOfForms ? [] : Lexicon.Beginning(folded).Take(MostForms)
            .SelectMany(form => TermCache.OfAsked(form).Lemmas).Distinct(StringComparer.Ordinal)
            .Where(lemma => !lemma.StartsWith(folded, StringComparison.Ordinal)).ToList();
        found.Add(bases);
        var any = new DisjunctionMaxQuery(weights.Rest);
        foreach (var (field, weight) in fields)
        {
            var begins = new PrefixQuery(new Term(field, folded));
            any.Add(Weighed(kinds.IsEmpty ? new ConstantScoreQuery(begins) : Within(new SpanPrefixQuery(begins)),
                weight));
            foreach (var lemma in bases.Where(lemma => known.CountOf(field, lemma) > 0))
            {
                any.Add(Weighed(kinds.IsEmpty ? new ConstantScoreQuery(known.Query(field, lemma))
                    : Within(new SpanTermQuery(new Term(field, lemma))), weight));
            }
        }

        return any;
    }

    /// <summary>A beginning of fewer letters is of too many words to look at each.</summary>
    private const int ShortestOfForms = 3, MostForms = 300;

    /// <summary>A whole token: a case number, a day, an amount.</summary>
    public Query Whole(string term)
    {
        found.Add([term]);
        var any = new DisjunctionMaxQuery(weights.Rest);
        foreach (var (field, weight) in fields)
        {
            any.Add(Weighed(Within(new SpanTermQuery(new Term(field, term))), weight));
        }

        return any;
    }

    /// <param name="parts">Each of them words of which one has to stand there.</param>
    public Query Near(IReadOnlyList<IReadOnlyList<string>> parts, int distance)
    {
        var any = new DisjunctionMaxQuery(weights.Rest);
        var lemmas = parts
            .Select(part => part.SelectMany(Words).SelectMany(word => Lemmas(word)).Distinct(StringComparer.Ordinal).ToImmutableArray())
            .Where(part => !part.IsEmpty).ToImmutableArray();
        found.Add(lemmas.SelectMany(part => part));
        foreach (var (field, weight) in fields)
        {
            any.Add(Weighed(Within(Near(field, lemmas, distance)), weight));
        }

        return any;
    }

    private static IEnumerable<string> Lemmas(string word) =>
        TermCache.OfAsked(word).Lemmas.SelectMany(lemma => new[] { lemma, Analysis.Tokens.Terms.OfPart(lemma) });

    private static SpanQuery InOrder(string field, ImmutableArray<ImmutableArray<string>> words) => words is [var only]
        ? Any(field, only) : new SpanNearQuery([.. words.Select(word => Any(field, word))], 0, inOrder: true);

    private static SpanQuery Near(string field, ImmutableArray<ImmutableArray<string>> words, int slop) => words is [var only]
        ? Any(field, only) : new SpanNearQuery([.. words.Select(word => Any(field, word))], slop, inOrder: false);

    private static SpanQuery Any(string field, ImmutableArray<string> terms) => terms is [var only]
        ? new SpanTermQuery(new Term(field, only)) : new SpanOrQuery([.. terms.Select(term => new SpanTermQuery(new Term(field, term)))]);

    /// <summary>In fields of the kinds alone.</summary>
    private SpanQuery Within(SpanQuery spans) => kinds.IsEmpty ? spans : new KindSpanQuery(spans, kinds);

    private static Query Weighed(Query query, float weight)
    {
        query.Boost = weight;
        return query;
    }

    /// <summary><c>§ 54, stk. 2</c> is sought as the section; null of words.</summary>
    private static string? Section(string text)
    {
        var scanner = new TextScanner(text);
        return text.Contains('§', StringComparison.Ordinal) && scanner.Next(out var first) ? first.Whole : null;
    }

    private static List<string> Words(string text)
    {
        var (words, scanner) = (new List<string>(), new TextScanner(text));
        while (scanner.Next(out var token))
        {
            if (token.Whole is null)
            {
                words.Add(text.Substring(token.Start, token.Length));
            }
        }

        return words;
    }
}
