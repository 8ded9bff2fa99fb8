using Ingest.Search.Searching;
using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>The made archive that searches are judged by, in both; written once for all tests of a class.</summary>
public sealed class MadeArchiveStore : IDisposable
{
    private readonly BothSearches _both = new([.. MadeArchive.Documents()]);

    public ISearcher Index => _both.Index;

    public ISearcher Store => _both.Store;

    public PostgresFeed Feed => _both.Feed;

    public void Dispose() => _both.Dispose();
}
