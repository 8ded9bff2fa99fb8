using System.Text.Json;

namespace Ingest.Quality.Comparison;

/// <summary>Finds nulls among the elements of arrays, which .NET's nullable annotations do not see.</summary>
internal static class NullElements
{
    /// <param name="allowed">The property whose array may hold null; null where none may.</param>
    /// <returns>"path: what is wrong", or null.</returns>
    public static string? FirstFault(ReadOnlySpan<byte> json, string? allowed = null)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader) is var root ? Find(root, "$", allowed) : null;
    }

    private static string? Find(JsonElement element, string path, string? allowed) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .Where(property => allowed is null || !property.NameEquals(allowed))
            .Select(property => Find(property.Value, $"{path}.{property.Name}", allowed))
            .FirstOrDefault(fault => fault is not null),
        JsonValueKind.Array => element.EnumerateArray()
            .Select((one, i) => one.ValueKind == JsonValueKind.Null
                ? FormattableString.Invariant($"{path}[{i}]: is null") : Find(one, FormattableString.Invariant($"{path}[{i}]"), allowed))
            .FirstOrDefault(fault => fault is not null),
        _ => null,
    };
}
