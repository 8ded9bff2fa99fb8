using Ingest.Json;
using Ingest.Postgres;
using Ingest.Tests.Support;

namespace Ingest.Tests.Postgres;

/// <summary>A store on PostgreSQL of the documents of corpus/facts/amounts, its views up to date.</summary>
public sealed class PostgresFacts : IDisposable
{
    public PostgresFacts()
    {
        Feed.Write("one", [.. Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "facts", "amounts"), "*.json")
            .Order(StringComparer.Ordinal).Select(file => AgendaJson.Read(File.ReadAllBytes(file)))]);
        AnswerRefresh.Run(Feed.Store);
    }

    public PostgresFeed Feed { get; } = new();

    public void Dispose() => Feed.Dispose();
}
