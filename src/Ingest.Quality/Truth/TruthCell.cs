using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Quality.Truth;

/// <summary>A cell's text, and its value as a number or an ISO date.</summary>
public sealed record TruthCell : IJsonOnDeserialized
{
    public required string Text { get; init; }

    public JsonElement? Value { get; init; }

    public string? Unit { get; init; }

    public bool Spanned { get; init; }

    [JsonIgnore]
    public double? Number => Value is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    [JsonIgnore]
    public string? Date => Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Value is { ValueKind: not (JsonValueKind.Number or JsonValueKind.String or JsonValueKind.Null) })
        {
            throw new JsonException("a cell's value is a number, an ISO date or null");
        }
    }
}
