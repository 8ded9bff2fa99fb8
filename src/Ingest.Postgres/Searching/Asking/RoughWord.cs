using System.Collections.Immutable;
using Ingest.Postgres.Searching;
using Ingest.Search.Indexing;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Search;

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

    private static IEnumerable<RoughWord> Word(Query query, KnownTerms known, float boost)
    {
        var terms = new QueryTerms(query).Terms.Where(term => term.Field is IndexField.Text or IndexField.Title).ToList();
        if (terms.Count > 0)
        {
            var most = terms.Max(term => known.CountOf(term.Field, term.Term));
            var rarity = MathF.Log(1 + ((known.Items - most + 0.5f) / (most + 0.5f)));
            yield return new RoughWord([.. terms.Select(term => term.Term).Distinct(StringComparer.Ordinal)], MathF.Max(rarity, 0) * boost);
        }
    }

    /// <summary>As a title's word, and as one that the text is about.</summary>
    public (string Title, string Text) Asked => (Any(Terms), Any(Terms.Select(term => Lexemes.Key + term)));

    private static string Any(IEnumerable<string> lexemes) => IndexText.Either(lexemes.Select(term => IndexText.Lexeme(term))).Text!;
}
