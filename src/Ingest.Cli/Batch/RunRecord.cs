using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Feed;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch;

/// <summary>run.json: what was run, when, with what, and what became of every input. Times stand here and nowhere else.</summary>
/// <param name="Model">The trained model; null where rules alone decided.</param>
public sealed record RunRecord(
    string SchemaVersion, DateTimeOffset Started, DateTimeOffset Finished, string Engine, string? Model,
    ImmutableArray<RunEntry> Documents)
{
    public const string FileName = "run.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string CurrentEngine { get; } = "ingest " + typeof(RunRecord).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static RunRecord Of(DateTimeOffset started, IEnumerable<DocumentResult> results) => new(
        AgendaDocument.CurrentSchemaVersion, started, DateTimeOffset.UtcNow, CurrentEngine, null,
        [.. results.Select(result => new RunEntry(
            CleanText.Of(result.Path), result.Sha256, JsonNamingPolicy.CamelCase.ConvertName(result.Status.ToString()),
            result.Reason is { } reason ? CleanText.Of($"{reason.Code}: {reason.Message}") : null, result.Pages, result.Milliseconds))]);

    public void Write(string folder) =>
        SafeFile.Write(Path.Combine(folder, FileName), [.. JsonSerializer.SerializeToUtf8Bytes(this, Options), (byte)'\n']);
}
