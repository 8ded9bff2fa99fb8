using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Text;

namespace Ingest.Json;

/// <summary>Strings leave as <see cref="CleanText"/>.</summary>
public sealed class CleanTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(CleanText.Of(value));
}
