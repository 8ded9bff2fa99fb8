using System.Collections.Immutable;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>What a part of a document scored and where it went wrong.</summary>
public sealed record Judgement(Scores Scores, ImmutableArray<Difference> Differences)
{
    public static readonly Judgement None = new(Scores.None, []);

    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    public static Judgement operator +(Judgement a, Judgement b) =>
        new(a.Scores + b.Scores, [.. a.Differences, .. b.Differences]) { Outcomes = [.. a.Outcomes, .. b.Outcomes] };

    /// <summary>The same, found at a place; what is inside already has its part of it.</summary>
    public Judgement At(string anchor) => this with
    {
        Differences = [.. Differences.Select(difference => difference with { Anchor = anchor + difference.Anchor })],
        Outcomes = [.. Outcomes.Select(outcome => outcome with { Anchor = anchor + outcome.Anchor })],
    };
}
