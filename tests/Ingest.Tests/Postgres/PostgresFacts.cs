using Ingest.Json;
using Ingest.Postgres;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>
/// A store on PostgreSQL of the documents of corpus/facts/amounts, its views up to date; made when a test asks for it, which is skipped
/// where there is no PostgreSQL.
/// </summary>
public sealed class PostgresFacts : IDisposable
{
    private readonly Lazy<PostgresFeed> _feed = new(Make);

    public PostgresFeed Feed => _feed.Value;

    public void Dispose()
    {
        if (_feed.IsValueCreated)
        {
            _feed.Value.Dispose();
        }
    }

    private static PostgresFeed Make()
    {
        var feed = new PostgresFeed();
        feed.Write("one", [.. Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "facts", "amounts"), "*.json")
            .Order(StringComparer.Ordinal).Select(file => AgendaJson.Read(File.ReadAllBytes(file)))]);
        AnswerRefresh.Run(feed.Store);
        return feed;
    }
}
