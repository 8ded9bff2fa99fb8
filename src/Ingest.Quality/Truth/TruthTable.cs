using System.Collections.Immutable;

namespace Ingest.Quality.Truth;

public sealed record TruthTable
{
    public required string Id { get; init; }

    public string? Item { get; init; }

    public string? Caption { get; init; }

    public required ImmutableArray<TruthColumn> Columns { get; init; }

    public required ImmutableArray<ImmutableArray<TruthCell>> Rows { get; init; }

    /// <summary>Never scored.</summary>
    public ImmutableArray<TruthSum> Checks { get; init; } = [];

    public bool Optional { get; init; }
}
