namespace Ingest.Quality.Words;

/// <summary>One thing in both languages of the report.</summary>
public sealed record BilingualText(string Danish, string English)
{
    /// <summary>Names, numbers and texts that are the same in both.</summary>
    public static BilingualText Same(string text) => new(text, text);
}
