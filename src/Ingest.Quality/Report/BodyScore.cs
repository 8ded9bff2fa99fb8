using System.Collections.Immutable;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Report;

/// <summary>The documents of one body added up.</summary>
/// <param name="Body">As the output names it; null where it names none.</param>
/// <param name="Truths">How many of them have truth.</param>
public sealed record BodyScore(string? Body, int Documents, int Truths, Scores Scores, int FailedChecks)
{
    public static ImmutableArray<BodyScore> Of(IEnumerable<ReportDocument> documents) =>
    [
        .. documents.GroupBy(document => document.Body ?? "", StringComparer.Ordinal).OrderBy(body => body.Key, StringComparer.Ordinal)
            .Select(body => new BodyScore(
            body.Key.Length == 0 ? null : body.Key, body.Count(), body.Count(document => document.Scores is not null),
            body.Aggregate(Scores.None, (sum, document) => document.Scores is { } own ? sum + own : sum),
            body.Sum(document => document.FailedChecks))),
    ];
}
