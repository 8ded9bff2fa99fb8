using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>The same documents in an index on one machine and in a store on PostgreSQL, and both of their searches.</summary>
internal sealed class BothSearches : IDisposable
{
    private readonly MadeOutput _output;

    public BothSearches(params AgendaDocument[] documents)
    {
        Feed = new PostgresFeed();
        foreach (var chunk in documents.Chunk(20))
        {
            Feed.Write("one", chunk);
        }

        _output = new MadeOutput().With(documents);
        Index = _output.Searcher();
        Store = PostgresSearch.Open(Feed.Store);
    }

    public PostgresFeed Feed { get; }

    public ISearcher Index { get; }

    public ISearcher Store { get; }

    public void Dispose()
    {
        Index.Dispose();
        Store.Dispose();
        _output.Dispose();
        Feed.Dispose();
    }
}
