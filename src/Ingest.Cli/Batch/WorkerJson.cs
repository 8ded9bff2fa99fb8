using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ingest.Cli.Batch;

/// <summary>How a run and its worker processes speak: a JSON value a line, <see cref="BatchInput"/> in and <see cref="DocumentResult"/> out.</summary>
public static class WorkerJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string line) => JsonSerializer.Deserialize<T>(line, Options)!;
}
