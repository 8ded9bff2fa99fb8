using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Language;

namespace Ingest.Batch.Tabula;

/// <summary>Reads the JSON that Tabula writes: an array of tables, each with its rows of cells in <c>data</c>.</summary>
public static class TabulaJson
{
    /// <exception cref="TabulaException">It is none.</exception>
    public static ImmutableArray<TabulaTable> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "[]" : json);
            return [.. document.RootElement.EnumerateArray().Select(Table).Where(table => !table.IsEmpty)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException
            or FormatException)
        {
            throw new TabulaException(Texts.TabulaUnreadable(exception.Message));
        }
    }

    private static TabulaTable Table(JsonElement table) => new(
        table.TryGetProperty("page_number", out var page) ? page.GetInt32() : table.TryGetProperty("page", out page)
            ? page.GetInt32() : null,
        [.. table.GetProperty("data").EnumerateArray().Select(row => row.EnumerateArray().Select(Cell).ToImmutableArray())]);

    private static TabulaCell Cell(JsonElement cell) => new(
        cell.GetProperty("top").GetDouble(), cell.GetProperty("left").GetDouble(), cell.GetProperty("width").GetDouble(),
        cell.GetProperty("height").GetDouble(),
        string.Join(' ', cell.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
