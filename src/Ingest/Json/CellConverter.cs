using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Json;

/// <summary>A cell's number or date is its <c>value</c>; what a cell does not have is left out.</summary>
public sealed class CellConverter : JsonConverter<Cell>
{
    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = null, date = null, unit = null;
        double? number = null;
        var spanned = false;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A cell is an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "text": text = reader.GetString(); break;
                case "value" when reader.TokenType == JsonTokenType.Number: number = reader.GetDouble(); break;
                case "value": date = reader.GetString(); break;
                case "unit": unit = reader.GetString(); break;
                case "spanned": spanned = reader.GetBoolean(); break;
                case var _ when options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Skip: reader.Skip(); break;
                default: throw new JsonException($"A cell has no '{name}'.");
            }
        }

        return new Cell
        {
            Text = text ?? throw new JsonException("A cell has a text."),
            Number = number,
            Date = date,
            Unit = unit,
            Spanned = spanned,
        };
    }

    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("text", CleanText.Of(value.Text));
        if (value.Number is { } number && double.IsFinite(number))
        {
            writer.WriteNumber("value", number);
        }
        else if (value.Date is { } date)
        {
            writer.WriteString("value", date);
        }

        if (value.Unit is { } unit)
        {
            writer.WriteString("unit", CleanText.Of(unit));
        }

        if (value.Spanned)
        {
            writer.WriteBoolean("spanned", true);
        }

        writer.WriteEndObject();
    }
}
