using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Json;

/// <summary>Writes a property's value on one line inside an indented document.</summary>
/// <param name="line">Options that do not indent.</param>
public sealed class OneLineConverter<T>(JsonSerializerOptions line) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(ref reader, line);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(value, line), skipInputValidation: true);
}
