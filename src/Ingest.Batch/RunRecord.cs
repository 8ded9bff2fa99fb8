using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Batch;

/// <summary>
/// run.json: what was run, when, with what, and what became of every input, in input order. Times stand here and in the
/// journal, nowhere else.
/// </summary>
public sealed class RunRecord : IDisposable
{
    public const string FileName = "run.json";

    /// <summary>The property of the options that have a part in the output.</summary>
    public const string Options = "options";

    private const int FlushBytes = 1 << 16;

    private readonly OutputFile _file;
    private readonly Utf8JsonWriter _writer;

    /// <param name="started">When the run was first begun, if it was ended in between.</param>
    /// <param name="options">By name, in the order that they are written in.</param>
    public RunRecord(OutputFolder folder, DateTimeOffset started, RunVersion version, IReadOnlyDictionary<string, string> options)
    {
        _file = folder.Begin(FileName);
        _writer = new Utf8JsonWriter(_file.Stream,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        _writer.WriteStartObject();
        _writer.WriteString("schemaVersion", AgendaDocument.CurrentSchemaVersion);
        _writer.WriteString("started", started);
        _writer.WriteString("finished", TimeProvider.System.GetUtcNow());
        _writer.WriteString("engine", version.Engine);
        _writer.WriteString("model", version.Model);
        _writer.WriteStartObject(Options);
        foreach (var (name, value) in options)
        {
            _writer.WriteString(name, CleanText.Of(value));
        }

        _writer.WriteEndObject();
        _writer.WriteStartArray("documents");
    }

    /// <param name="reason">Code and message; null where the document is complete.</param>
    /// <param name="kept">It is of an earlier run, and no input of this one.</param>
    public void Add(string path, string? sha256, DocumentStatus status, string? reason, int pages, long milliseconds, bool kept = false)
    {
        _writer.WriteStartObject();
        _writer.WriteString("path", CleanText.Of(path));
        _writer.WriteString("sha256", sha256);
        _writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(status.ToString()));
        _writer.WriteString("reason", reason);
        _writer.WriteNumber("pages", pages);
        _writer.WriteNumber("milliseconds", milliseconds);
        if (kept)
        {
            _writer.WriteBoolean("kept", true);
        }

        _writer.WriteEndObject();
        if (_writer.BytesPending > FlushBytes)
        {
            _writer.Flush();
        }
    }

    public void Complete()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _file.Stream.WriteByte((byte)'\n');
        _file.Complete();
    }

    public void Dispose()
    {
        _writer.Reset(Stream.Null); // what is pending is thrown away with the file
        _writer.Dispose();
        _file.Dispose();
    }
}
