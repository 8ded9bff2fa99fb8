using System.Collections.Frozen;

namespace Ingest.Search.Queries.Lexing;

/// <summary>The fields by their Danish and English names.</summary>
internal static class FieldNames
{
    private const int Longest = 10;

    private static readonly FrozenDictionary<string, FieldName> All = new Dictionary<string, FieldName>
    {
        ["title"] = FieldName.Title, ["titel"] = FieldName.Title, ["overskrift"] = FieldName.Title,
        ["body"] = FieldName.Body, ["organ"] = FieldName.Body, ["udvalg"] = FieldName.Body,
        ["case"] = FieldName.Case, ["sag"] = FieldName.Case, ["sagsnr"] = FieldName.Case,
        ["kind"] = FieldName.Kind, ["felt"] = FieldName.Kind, ["type"] = FieldName.Kind,
        ["date"] = FieldName.Date, ["dato"] = FieldName.Date,
        ["amount"] = FieldName.Amount, ["beløb"] = FieldName.Amount, ["beloeb"] = FieldName.Amount,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>The field that is named here, and the place behind its colon; null of any other word.</returns>
    public static (FieldName Field, int End)? At(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == ':'
            && All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, end - start), out var field)
                ? (field, end + 1) : null;
    }
}
