using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;

namespace Ingest.Json;

/// <summary>A cell's place as <c>[row, column]</c>.</summary>
public sealed class CellPlaceConverter : JsonConverter<CellPlace>
{
    public override CellPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<double> place = stackalloc double[2];
        return NumberArray.TryRead(ref reader, place) && double.IsInteger(place[0]) && double.IsInteger(place[1])
            ? new CellPlace((int)place[0], (int)place[1]) : throw new JsonException("A place is an array of two whole numbers.");
    }

    public override void Write(Utf8JsonWriter writer, CellPlace value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Row);
        writer.WriteNumberValue(value.Column);
        writer.WriteEndArray();
    }
}
