using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ingest.Batch.Workers.Frames;

/// <summary>How small values are put between a run and its workers.</summary>
public static class WorkerJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize<T>(utf8, Options)!;
}
