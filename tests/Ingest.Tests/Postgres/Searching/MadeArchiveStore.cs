using Ingest.Search.Searching;
using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>
/// The made archive that searches are judged by, in both; written once for all tests of a class, when the first asks for it: it is skipped
/// where there is no PostgreSQL.
/// </summary>
public sealed class MadeArchiveStore : IDisposable
{
    private readonly Lazy<BothSearches> _both = new(() => new BothSearches([.. MadeArchive.Documents()]));

    public ISearcher Index => _both.Value.Index;

    public ISearcher Store => _both.Value.Store;

    public PostgresFeed Feed => _both.Value.Feed;

    public void Dispose()
    {
        if (_both.IsValueCreated)
        {
            _both.Value.Dispose();
        }
    }
}
