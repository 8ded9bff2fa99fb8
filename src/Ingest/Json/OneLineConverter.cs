using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ingest.Json;

/// <summary>Writes a property's value on one line inside an indented document.</summary>
/// <param name="line">Options that do not indent.</param>
public sealed class OneLineConverter<T>(JsonSerializerOptions line) : JsonConverter<T>
{
    private readonly Lazy<JsonTypeInfo<T>> _type = new(() => (JsonTypeInfo<T>)line.GetTypeInfo(typeof(T)));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, _type.Value);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(value, _type.Value), skipInputValidation: true);
}
