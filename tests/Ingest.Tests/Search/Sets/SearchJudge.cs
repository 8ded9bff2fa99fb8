namespace Ingest.Tests.Search.Sets;

/// <summary>Asks a search a set's queries and grades the answers.</summary>
public static class SearchJudge
{
    /// <summary>Of all queries but the misspelled ones, which are for <see cref="Suggested"/>.</summary>
    /// <param name="search">From a query as typed to item ids, best first.</param>
    public static SearchScore Score(SearchSet set, Func<string, IReadOnlyList<string>> search) => new(
    [
        .. set.Queries.Where(query => query.Suggestion is null)
            .Select(query => (query, Ndcg.Of(search(query.Text), set.Grades[query.Id]))),
    ]);

    /// <summary>The misspelled queries for which something else was suggested than is wanted.</summary>
    public static IEnumerable<(SearchQuery Query, string? Suggestion)> Suggested(SearchSet set, Func<string, string?> suggest) =>
        set.Queries.Where(query => query.Suggestion is not null).Select(query => (query, Suggestion: suggest(query.Text)))
            .Where(each => !string.Equals(each.Suggestion, each.query.Suggestion, StringComparison.OrdinalIgnoreCase));
}
