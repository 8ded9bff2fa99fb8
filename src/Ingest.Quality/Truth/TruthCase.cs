namespace Ingest.Quality.Truth;

public sealed record TruthCase
{
    public string? Number { get; init; }

    public string? Handler { get; init; }

    public string? Document { get; init; }
}
