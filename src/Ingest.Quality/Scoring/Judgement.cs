using System.Collections.Immutable;

namespace Ingest.Quality.Scoring;

/// <summary>What a part of a document scored and where it went wrong.</summary>
public sealed record Judgement(Scores Scores, ImmutableArray<Difference> Differences)
{
    public static readonly Judgement None = new(Scores.None, []);

    public static Judgement operator +(Judgement a, Judgement b) =>
        new(a.Scores + b.Scores, [.. a.Differences, .. b.Differences]);
}
