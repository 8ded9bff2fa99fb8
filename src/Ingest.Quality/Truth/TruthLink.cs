namespace Ingest.Quality.Truth;

public sealed record TruthLink
{
    public required string Text { get; init; }

    public required string Url { get; init; }

    /// <summary>Never scored.</summary>
    public int? Page { get; init; }
}
