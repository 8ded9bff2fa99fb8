using System.Text.Json;

namespace Ingest.Feed;

/// <summary>An enum's name as the output writes it.</summary>
public static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
