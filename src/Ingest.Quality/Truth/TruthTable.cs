using System.Collections.Immutable;

namespace Ingest.Quality.Truth;

public sealed record TruthTable
{
    public required string Id { get; init; }

    public string? Item { get; init; }

    public string? Caption { get; init; }

    public required ImmutableArray<TruthColumn> Columns { get; init; }

    public required ImmutableArray<ImmutableArray<TruthCell>> Rows { get; init; }

    /// <summary>
    /// For each row its name with those that it stands under, outermost first. Empty: the truth does not say, and row paths are not scored.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> RowPath { get; init; } = [];

    /// <summary>Never scored.</summary>
    public ImmutableArray<TruthSum> Checks { get; init; } = [];

    public bool Optional { get; init; }
}
