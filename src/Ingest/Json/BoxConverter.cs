using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Model;

namespace Ingest.Json;

/// <summary>A box as <c>[left, bottom, right, top]</c> in points, to the hundredth.</summary>
public sealed class BoxConverter : JsonConverter<Box>
{
    public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<double> sides = stackalloc double[4];
        return NumberArray.TryRead(ref reader, sides) ? new Box(sides[0], sides[1], sides[2], sides[3])
            : throw new JsonException("A box is an array of four numbers.");
    }

    public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Hundredth(value.Left));
        writer.WriteNumberValue(Hundredth(value.Bottom));
        writer.WriteNumberValue(Hundredth(value.Right));
        writer.WriteNumberValue(Hundredth(value.Top));
        writer.WriteEndArray();
    }

    /// <summary>JSON has no NaN or infinity, which a broken matrix in a PDF can give: 0 then. Never -0.</summary>
    private static double Hundredth(double points) =>
        double.IsFinite(points) ? Math.Round(points, 2, MidpointRounding.AwayFromZero) + 0.0 : 0;
}
