using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Scoring;

/// <param name="Differences">In document order: the meeting, the items, the tables.</param>
public sealed record DocumentScore(string Name, DocumentStatus Status, Scores Scores, ImmutableArray<Difference> Differences)
{
    /// <summary>Of every item, field and table that was expected or came.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];
}
