using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;

namespace Ingest.Cli.Reporting;

/// <summary>The output folder of a run, read back.</summary>
/// <param name="Started">When the run started, as run.json says.</param>
public sealed record RunOutput(string Started, string Engine, ImmutableArray<OutputEntry> Entries)
{
    /// <exception cref="IOException">It is no output folder, or can't be read.</exception>
    public static RunOutput Read(string folder)
    {
        var record = Path.Combine(folder, RunRecord.FileName);
        if (!File.Exists(record))
        {
            throw new WordedIOException(Texts.NoOutputFolder(folder, RunRecord.FileName));
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(record));
            var root = json.RootElement;
            return new RunOutput(
                root.GetProperty("started").GetString() ?? "", root.GetProperty("engine").GetString() ?? "",
                [.. root.GetProperty("documents").EnumerateArray().Select(entry => Entry(folder, entry))]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new WordedIOException(Texts.NotARecord(record, fault.Message));
        }
    }

    /// <returns>The document, or one line that says why there is none.</returns>
    public static (AgendaDocument? Document, string? Problem) Document(OutputEntry entry)
    {
        if (entry.JsonFile is null)
        {
            return (null, entry.Reason ?? "The run wrote no document.");
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(entry.JsonFile);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, Texts.JsonUnreadable(entry.JsonFile, problem.Message).English);
        }

        try
        {
            var document = AgendaJson.Read(bytes);
            return document.SchemaVersion == AgendaDocument.CurrentSchemaVersion
                ? (document, null) : (null, OtherVersion(entry, document.SchemaVersion));
        }
        catch (JsonException fault)
        {
            return (null, VersionOf(bytes) is { } version && version != AgendaDocument.CurrentSchemaVersion
                ? OtherVersion(entry, version)
                : Texts.JsonNotOurs(entry.JsonFile, fault.Message).English);
        }
    }

    private static OutputEntry Entry(string folder, JsonElement entry)
    {
        var path = entry.GetProperty("path").GetString() ?? "";
        var json = Path.Combine(folder, "json", FeedPaths.Stem(path) + ".json");
        return new OutputEntry(
            path, File.Exists(json) ? json : null,
            Enum.TryParse<DocumentStatus>(entry.GetProperty("status").GetString(), ignoreCase: true, out var status)
                ? status : DocumentStatus.Failed,
            entry.GetProperty("reason").GetString());
    }

    private static string OtherVersion(OutputEntry entry, string version) =>
        Texts.OtherVersion(entry.JsonFile!, version, AgendaDocument.CurrentSchemaVersion).English;

    private static string? VersionOf(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("schemaVersion", out var version)
                ? version.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
