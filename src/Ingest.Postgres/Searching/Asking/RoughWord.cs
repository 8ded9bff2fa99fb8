using System.Collections.Immutable;
using Ingest.Postgres.Searching;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace Ingest.Postgres.Searching.Asking;

/// <summary>What a word of a question adds to an item's rough rank, by what its row tells without its texts.</summary>
/// <param name="Terms">Any of them stands for the word.</param>
/// <param name="Worth">Its rarity, by what the question makes of it.</param>
internal sealed record RoughWord(ImmutableArray<string> Terms, float Worth)
{
    /// <summary>The words that a question's score is made of.</summary>
    /// <param name="known">How many items have a term.</param>
    public static ImmutableArray<RoughWord> Of(Query query, KnownTerms known) => [.. Words(query, known, 1)];

    /// <summary>Meetings of days that count for more.</summary>
    public static IEnumerable<(int From, int To, float Worth)> Days(Query query) => query switch
    {
        ConstantScoreQuery { Query: NumericRangeQuery<int> days } constant when constant.Boost > 0 =>
            [(days.Min ?? 0, days.Max ?? DayLexemes.Last, constant.Boost)],
        ConstantScoreQuery => [],
        DisjunctionMaxQuery best => best.Disjuncts.SelectMany(Days),
        BooleanQuery all => all.Clauses.Where(clause => !clause.IsProhibited).SelectMany(clause => Days(clause.Query)),
        _ => [],
    };

    private static IEnumerable<RoughWord> Words(Query query, KnownTerms known, float boost) => query switch
    {
        DisjunctionMaxQuery best when !best.Disjuncts.All(part => part is DisjunctionMaxQuery or ConstantScoreQuery) =>
            Word(best, known, boost * best.Boost),
        DisjunctionMaxQuery best => best.Disjuncts.SelectMany(part => Words(part, known, boost * best.Boost)),
        BooleanQuery all => all.Clauses.Where(clause => !clause.IsProhibited)
            .SelectMany(clause => Words(clause.Query, known, boost * all.Boost)),
        RatedTermQuery => Word(query, known, boost),
        _ => [],
    };

    /// <summary>The word as such, and what it may also be found by.</summary>
    private static IEnumerable<RoughWord> Word(Query query, KnownTerms known, float boost)
    {
        var leaves = Leaves(query, 1).ToList();
        var field = leaves.Exists(leaf => leaf.Field == IndexField.Text) ? IndexField.Text : IndexField.Title;
        var terms = leaves.Where(leaf => leaf.Field == field).GroupBy(leaf => leaf.Term, StringComparer.Ordinal)
            .Select(leaf => (Term: leaf.Key, Boost: leaf.Max(each => each.Boost))).Where(term => term.Boost > 0).ToList();
        if (terms.Count == 0)
        {
            yield break;
        }

        var best = terms.Max(term => term.Boost);
        foreach (var group in terms.GroupBy(term => term.Boost > best / 2))
        {
            var most = group.Max(term => known.CountOf(field, term.Term));
            var rarity = MathF.Max(0, MathF.Log(1 + ((known.Items - most + 0.5f) / (most + 0.5f))));
            yield return new RoughWord([.. group.Select(term => term.Term)], rarity * boost * group.Max(term => term.Boost) / best);
        }
    }

    private static IEnumerable<(string Field, string Term, float Boost)> Leaves(Query query, float boost) => query switch
    {
        RatedTermQuery rated => [(rated.Term.Field, rated.Term.Text, boost * rated.Boost)],
        DisjunctionMaxQuery best => best.Disjuncts.SelectMany(part => Leaves(part, boost * best.Boost)),
        BooleanQuery all => all.Clauses.Where(clause => !clause.IsProhibited)
            .SelectMany(clause => Leaves(clause.Query, boost * all.Boost)),
        SpanQuery => new QueryTerms(query).Terms.Select(term => (term.Field, term.Term, boost * query.Boost)),
        _ => [],
    };

    /// <summary>As a title's word, and as one that the text is about.</summary>
    public (string Title, string Text) Asked => (Any(Terms), Any(Terms.Select(term => Lexemes.Key + term)));

    private static string Any(IEnumerable<string> lexemes) => IndexText.Either(lexemes.Select(term => IndexText.Lexeme(term))).Text!;
}
