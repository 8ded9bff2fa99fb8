using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ingest.Json;

/// <summary>
/// Writes an array in an indented document with one element a line. (A raw value as a first element would get no line of its own.)
/// </summary>
/// <param name="line">Options that do not indent.</param>
public sealed class LinesConverter<T>(JsonSerializerOptions line) : JsonConverter<ImmutableArray<T>>
{
    private readonly Lazy<JsonTypeInfo<T>> _element = new(() => (JsonTypeInfo<T>)line.GetTypeInfo(typeof(T)));

    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<ImmutableArray<T>>)line.GetTypeInfo(typeToConvert));

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        if (value.IsEmpty)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
            return;
        }

        var text = new ArrayBufferWriter<byte>();
        text.Write("["u8);
        for (var i = 0; i < value.Length; i++)
        {
            text.Write(i == 0 ? "\n"u8 : ",\n"u8);
            Indent(text, writer.CurrentDepth + 1, options);
            text.Write(JsonSerializer.SerializeToUtf8Bytes(value[i], _element.Value));
        }

        text.Write("\n"u8);
        Indent(text, writer.CurrentDepth, options);
        text.Write("]"u8);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }

    private static void Indent(ArrayBufferWriter<byte> text, int depth, JsonSerializerOptions options)
    {
        var blanks = depth * options.IndentSize;
        text.GetSpan(blanks)[..blanks].Fill((byte)' ');
        text.Advance(blanks);
    }
}
