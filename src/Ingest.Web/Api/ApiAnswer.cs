namespace Ingest.Web.Api;

/// <summary>An answer that is made only where the client does not have it.</summary>
/// <param name="Tag">The same tag, the same bytes.</param>
public sealed record ApiAnswer(string Tag, string ContentType, Func<byte[]> Body)
{
    public const string Json = "application/json";

    /// <summary>Where a file is fetched: its name.</summary>
    public string? FileName { get; init; }

    public static ApiAnswer Of<T>(string tag, Func<T> make)
        where T : notnull => new(tag, Json, () => ApiJson.Write(make()));
}
