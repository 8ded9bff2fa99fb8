using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace Ingest.Postgres.Searching.Asking;

/// <summary>
/// A question as it is put to an index on one machine, for PostgreSQL's: the same, or more where it has nothing like it (words near one
/// another, words in one kind of field); then what it finds is looked at.
/// </summary>
/// <param name="known">How many items have a term.</param>
/// <param name="isStrong">What a word may also be found by, and counts little, is left out: a part of a compound, a synonym.</param>
internal sealed class IndexQuestion(KnownTerms known, bool isStrong = false)
{
    /// <summary>Of more words than these not every choice of most of them is written out.</summary>
    private const int FewWords = 6;

    public IndexText Of(Query query) => query switch
    {
        RatedTermQuery rated => Of(rated.Term),
        TermQuery term => Of(term.Term),
        SpanTermQuery span => Of(span.Term),
        PrefixQuery begins => Beginning(begins.Prefix),
        SpanPrefixQuery begins => Beginning(begins.Begins.Prefix),
        ConstantScoreQuery { Query: { } inner } => Of(inner),
        DisjunctionMaxQuery best => IndexText.Either(Strong([.. best.Disjuncts]).Select(Of)),
        SpanOrQuery any => IndexText.Either(any.GetClauses().Select(Of)),
        SpanNearQuery { IsInOrder: true, Slop: 0 } phrase => IndexText.InOrder([.. phrase.GetClauses().Select(Of)]),
        SpanNearQuery near => IndexText.Both(near.GetClauses().Select(Of)) with { IsExact = false },
        KindSpanQuery inKinds => IndexText.Both([Of(inKinds.Match), Kinds(inKinds.Kinds)]) with { IsExact = false },
        MatchAllDocsQuery => IndexText.All,
        NumericRangeQuery<int> days => DayLexemes.Of(days.Min ?? 0, days.Max ?? DayLexemes.Last),
        NumericRangeQuery<double> amounts =>
            AmountLexemes.Of(amounts.Min, amounts.Max, amounts.IncludesMin, amounts.IncludesMax),
        BooleanQuery all => Of(all),
        _ => IndexText.AtLeastAll,
    };

    /// <summary>What counts less than this share of the best.</summary>
    private const float Weak = 1 / 3f;

    private IEnumerable<Query> Strong(IReadOnlyCollection<Query> queries) => !isStrong || queries.Count == 0 ? queries
        : queries.Where(query => query.Boost > queries.Max(other => other.Boost) * Weak);

    private static IndexText Of(Term term) =>
        Lexemes.Of(term.Field, term.Text) is { } lexeme ? IndexText.Lexeme(lexeme) : IndexText.AtLeastAll;

    private static IndexText Beginning(Term term) =>
        Lexemes.Of(term.Field, term.Text) is { } lexeme ? IndexText.Lexeme(lexeme, isBeginning: true) : IndexText.AtLeastAll;

    private static IndexText Kinds(long kinds) =>
        IndexText.Either(Enum.GetValues<Model.Output.FieldKind>().Where(kind => (kinds & ItemBits.Of(kind)) != 0)
            .Select(kind => IndexText.Lexeme(Lexemes.OfKind(kind)))
            .Append((kinds & (1L << TextPiece.TableOrdinal)) != 0 ? IndexText.AtLeastAll : IndexText.None));

    private IndexText Of(BooleanQuery query)
    {
        var clauses = query.Clauses.ToLookup(clause => clause.Occur, clause => clause.Query);
        var required = clauses[Occur.MUST].Select(Of).ToList();
        var least = Math.Max(query.MinimumNumberShouldMatch, required.Count == 0 ? 1 : 0);
        if (least > 0)
        {
            required.Add(AtLeast(least, [.. clauses[Occur.SHOULD]]));
        }

        return IndexText.Both(required.Concat(clauses[Occur.MUST_NOT].Select(query => Of(query).Without)));
    }

    /// <summary>
    /// So many of them. Whoever has most of many words has one of the rarest, as many as may be missing and one more: those find him,
    /// and he is looked at.
    /// </summary>
    private IndexText AtLeast(int least, IReadOnlyList<Query> queries)
    {
        if (queries.Count < least)
        {
            return IndexText.None;
        }

        if (least == 1)
        {
            return IndexText.Either(queries.Select(Of));
        }

        if (queries.Count <= FewWords)
        {
            var texts = queries.Select(Of).ToList();
            return IndexText.Either(Enumerable.Range(0, 1 << texts.Count).Where(set => int.PopCount(set) == least)
                .Select(set => IndexText.Both(texts.Where((_, i) => (set & (1 << i)) != 0))));
        }

        return IndexText.Either(queries.OrderBy(Most).Take(queries.Count - least + 1).Select(Of)) with { IsExact = false };
    }

    /// <summary>About so many items have it.</summary>
    private long Most(Query query)
    {
        var found = new QueryTerms(query);
        return found.Terms.Sum(term => (long)known.CountOf(term.Field, term.Term));
    }
}
