namespace Ingest.Feed.Csv;

/// <summary>A text that looks like a number and is none (<c>3.10</c>): its column is quoted.</summary>
public readonly record struct PrintedId(string? Text);
