using Ingest.Postgres.Searching;
using Ingest.Search;
using Ingest.Search.Analysis;
using Ingest.Search.Searching;

namespace Ingest.Postgres;

/// <summary>The search of a store on PostgreSQL.</summary>
public static class PostgresSearch
{
    /// <summary>For searching, while it may be written. It lives no longer than the store.</summary>
    /// <param name="output">A folder that may hold synonyms of its own (<c>search-synonyms.txt</c>); null for the usual ones.</param>
    /// <exception cref="SearchException">There is no store, or it can't be reached.</exception>
    public static ISearcher Open(PostgresStore store, string? output = null)
    {
        var searcher = new PostgresSearcher(store, output is null ? Synonyms.BuiltIn : Synonyms.Of(output), TimeProvider.System);
        _ = searcher.Version;
        return searcher;
    }
}
