using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Text;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// Objects as files: UTF-8 without a byte order mark, no HTML escapes, and no property that is null, as the specification asks.
/// </summary>
public static class OparlJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // æøå as they are; the file is not HTML
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new WellFormed() },
    };

    public static byte[] Write(object what) => [.. JsonSerializer.SerializeToUtf8Bytes(what, what.GetType(), Options), (byte)'\n'];

    /// <summary>Half a surrogate pair has no UTF-8.</summary>
    private sealed class WellFormed : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteStringValue(CleanText.Of(value));
    }
}
