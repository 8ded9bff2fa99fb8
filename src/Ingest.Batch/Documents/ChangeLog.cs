using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch.Journal;
using Ingest.Feed;

namespace Ingest.Batch.Documents;

/// <summary>changes.ndjson: how this run's documents stand to those of the last finished one, for readers that follow the feed.</summary>
public sealed class ChangeLog(OutputFolder folder) : IDisposable
{
    public const string FileName = "changes.ndjson";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly OutputFile _file = folder.Begin(FileName);

    public void Add(FeedChange change) => _file.Stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(change, Options), (byte)'\n']);

    public void Complete() => _file.Complete();

    public void Dispose() => _file.Dispose();
}
