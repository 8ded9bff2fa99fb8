using System.Text.Json;

namespace Ingest.Json;

/// <summary>A short array of numbers, read without a serializer's help.</summary>
internal static class NumberArray
{
    /// <returns>False where the text is no array of just as many numbers.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, scoped Span<double> numbers)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out numbers[i]))
            {
                return false;
            }
        }

        return reader.Read() && reader.TokenType == JsonTokenType.EndArray;
    }
}
