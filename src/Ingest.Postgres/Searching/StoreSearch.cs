using System.Collections.Immutable;
using Ingest.Postgres.Searching.Asking;
using Ingest.Postgres.Searching.Counts;
using Ingest.Postgres.Searching.Finding;
using Ingest.Postgres.Searching.Ranking;
using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Lucene.Net.Search;
using Npgsql;

namespace Ingest.Postgres.Searching;

/// <summary>
/// Answers a question in two steps: PostgreSQL finds, counts and puts in a rough order; the first of that are put in the order of an index
/// on one machine. Where they are all that was found, what is told of them is that index's, too.
/// </summary>
internal sealed class StoreSearch(NpgsqlConnection connection, StoreCounts counts, KnownTerms known, Weights weights)
{
    /// <summary>
    /// So many are put in order; more where PostgreSQL's index can't tell all that was asked for, and each has to be looked at.
    /// </summary>
    public const int Candidates = 300, Looked = 2_000;

    /// <summary>Behind the last one that is shown, for what may still come before it.</summary>
    private const int Behind = 100;

    public SearchAnswer Answer(SearchRequest request, Question question)
    {
        var most = request.Skip + request.Take;
        var strict = Find(request, question.Query, isCounted: true);
        var loose = question.Loose is { } some && !IsEnough(request, strict)
            ? Find(request, some.Value, isCounted: strict.Items.Total == 0) : ((FoundItems Items, bool IsExact)?)null;
        var first = strict.Items.First.Concat(loose?.Items.First ?? [])
            .Concat(Strong(request, question.Query, strict.Items))
            .Concat(loose is { } all ? Strong(request, question.Loose!.Value, all.Items) : [])
            .DistinctBy(item => (item.DocumentId, item.Place)).ToImmutableArray();
        using var index = new CandidateIndex(first, counts, known, new ShownItems(connection));
        var answer = new QuestionSearch(index, request, question, weights).Answer();
        return Told(answer, strict.Items) ?? (strict.Items.Total == 0 && loose is { } more ? Told(answer, more.Items) : null) ?? answer;
    }

    /// <summary>
    /// Where not all that was found is here: the first of those that have the words themselves. Their texts' words are in no row, and the
    /// rough order does not tell who has a word once from who has a synonym.
    /// </summary>
    private ImmutableArray<FoundItem> Strong(SearchRequest request, Query? query, FoundItems found) =>
        query is null || request.Order != SearchOrder.Best || found.First.Length < Candidates ? []
            : Finds.Of(Wish(request, query, isCounted: false, isStrong: true) with { Most = Candidates }, connection).First;

    private static bool IsEnough(SearchRequest request, (FoundItems Items, bool IsExact) strict) => request.Order != SearchOrder.Best
        || strict.Items.Total > strict.Items.First.Length
        || (strict.IsExact && (strict.Items.Total >= request.Skip + request.Take || (request.Skip > 0 && strict.Items.Total > 0)));

    /// <summary>With what PostgreSQL counted; null where all of it was put in order, and counted then.</summary>
    private static SearchAnswer? Told(SearchAnswer answer, FoundItems found) =>
        found.Total > found.First.Length ? answer with { Total = found.Total, Facets = found.Facets } : null;

    /// <summary>How PostgreSQL goes about each of a question's statements, in its words.</summary>
    public IEnumerable<string> Plans(SearchRequest request, Question question) =>
        new[] { question.Query, question.Loose?.Value }.Where(query => query is not null)
            .Select(query => FindingStatement.Plan(Wish(request, query, isCounted: true), connection));

    private (FoundItems Items, bool IsExact) Find(SearchRequest request, Query? query, bool isCounted)
    {
        var wanted = Wish(request, query, isCounted);
        return (wanted.Text.Text is null && isCounted ? Everything(wanted) : Finds.Of(wanted, connection), wanted.Text.IsExact);
    }

    private Wanted Wish(SearchRequest request, Query? query, bool isCounted, bool isStrong = false)
    {
        var all = Choices.Of(request, query);
        counts.Expect(new QueryTerms(all).Terms);
        var text = new IndexQuestion(known, isStrong).Of(all);
        var most = Math.Max(text.IsExact ? Candidates : Looked, request.Skip + request.Take + Behind);
        return new Wanted(text, RoughWord.Of(all, known), [.. RoughWord.Days(all)], request.Order, request.IncludeClosed, most,
            isCounted);
    }

    /// <summary>All items: the first of them by date, and what they are of is counted now and then.</summary>
    private FoundItems Everything(Wanted wanted)
    {
        var counted = counts.Everything(wanted.IncludeClosed, () => Finds.Of(
            wanted with { Text = IndexText.Lexeme(Lexemes.Any), Words = [], Days = [], Most = 0 }, connection));
        return Finds.Of(wanted with { IsCounted = false }, connection) with { Total = counted.Total, Facets = counted.Facets };
    }
}
