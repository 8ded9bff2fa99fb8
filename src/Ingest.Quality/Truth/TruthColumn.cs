using System.Collections.Immutable;

namespace Ingest.Quality.Truth;

public sealed record TruthColumn
{
    public required string Header { get; init; }

    public ImmutableArray<string> Path { get; init; } = [];

    public string? Unit { get; init; }
}
