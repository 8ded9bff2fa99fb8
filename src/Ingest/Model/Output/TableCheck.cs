using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <summary>A figure held against the figures it is made of. Never changes a value.</summary>
/// <param name="Kind">E.g. <c>columnTotal</c>.</param>
/// <param name="Row">0 for the first body row.</param>
public sealed record TableCheck(
    string Kind, int? Column, int? Row, double? Stated, double? Computed, Verdict Verdict, double? Tolerance)
{
    /// <summary>
    /// The cells that <see cref="Computed"/> is reckoned from; empty, and left out of the JSON, where no cell of the table is.
    /// </summary>
    public ImmutableArray<CellPlace> From { get; init; } = [];
}
