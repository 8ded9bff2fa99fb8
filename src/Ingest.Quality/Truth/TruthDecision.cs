using System.Collections.Immutable;

namespace Ingest.Quality.Truth;

public sealed record TruthDecision
{
    public string? Body { get; init; }

    public string? Date { get; init; }

    public required string Text { get; init; }

    /// <summary>Texts that are right as well.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    public bool Optional { get; init; }
}
