using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

/// <summary>A sum as the output's <c>checks</c> has it.</summary>
public sealed record TruthSum
{
    public required string Kind { get; init; }

    public int? Column { get; init; }

    public int? Row { get; init; }

    public double? Stated { get; init; }

    public double? Computed { get; init; }

    public Verdict? Verdict { get; init; }

    public double? Tolerance { get; init; }

    /// <summary>The cells that it is reckoned from, each as row and column.</summary>
    public ImmutableArray<ImmutableArray<int>> From { get; init; } = [];
}
