using Ingest.Search.Searching;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>Both searches for all tests of a class, made when the first of them asks: it is skipped where there is no PostgreSQL.</summary>
public abstract class SharedSearches : IDisposable
{
    private readonly Lazy<BothSearches> _both;

    private protected SharedSearches(Func<BothSearches> made) => _both = new(made);

    public ISearcher Index => _both.Value.Index;

    public ISearcher Store => _both.Value.Store;

    public PostgresFeed Feed => _both.Value.Feed;

    public void Dispose()
    {
        if (_both.IsValueCreated)
        {
            _both.Value.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
