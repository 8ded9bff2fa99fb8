using Ingest.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>A store of the documents of corpus/facts/amounts.</summary>
public sealed class StoredFacts : IDisposable
{
    public StoredFacts() => Feed.Hold([.. Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "facts", "amounts"), "*.json")
        .Order(StringComparer.Ordinal).Select(file => AgendaJson.Read(File.ReadAllBytes(file)))]);

    public StoredFeed Feed { get; } = new();

    public void Dispose() => Feed.Dispose();
}
