using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>A cell's place as <c>[row, column]</c>.</summary>
public sealed class CellPlaceConverter : JsonConverter<CellPlace>
{
    public override CellPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var place = JsonSerializer.Deserialize<int[]>(ref reader, options);
        return place is [var row, var column] ? new CellPlace(row, column) : throw new JsonException("A place is an array of two numbers.");
    }

    public override void Write(Utf8JsonWriter writer, CellPlace value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Row);
        writer.WriteNumberValue(value.Column);
        writer.WriteEndArray();
    }
}
