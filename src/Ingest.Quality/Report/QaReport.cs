using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Quality.Report;

/// <summary>Everything the report says, before it is written anywhere. The same output and truth give the same report.</summary>
public sealed record QaReport
{
    /// <summary>When the run started and with what.</summary>
    public required string Run { get; init; }

    public required string Engine { get; init; }

    /// <summary>The worst first.</summary>
    public required ImmutableArray<ReportDocument> Documents { get; init; }

    public required ImmutableArray<MetricSummary> Figures { get; init; }

    public required ImmutableArray<KindScore> Kinds { get; init; }

    public required KindConfusion Confusion { get; init; }

    public required ImmutableArray<BodyScore> Bodies { get; init; }

    /// <summary>Of items, fields and tables together.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>The earlier runs, oldest first, and this one.</summary>
    public required ImmutableArray<HistoryPoint> History { get; init; }

    /// <summary>What went wrong while the report was made: truth that could not be used, documents that could not be read.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    public int Truths => Documents.Count(document => document.Scores is not null);

    public int Failed => Documents.Count(document => document.Status == DocumentStatus.Failed);

    public HistoryPoint? Before => History.Length > 1 ? History[^2] : null;

    public static QaReport Of(string run, string engine, IEnumerable<ReportDocument> documents, ImmutableArray<HistoryPoint> earlier,
        ImmutableArray<string> problems)
    {
        var sorted = documents.OrderByDescending(document => document.Badness).ThenBy(document => document.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        var scored = sorted.Where(document => document.Scores is not null).OrderBy(document => document.Path, StringComparer.Ordinal)
            .ToList();
        var figures = MetricSummary.Of([.. scored.Select(document => document.Scores!)]);
        var outcomes = scored.SelectMany(document => document.Outcomes).ToList();
        var now = new HistoryPoint(run, engine, scored.Count,
            figures.Where(figure => figure.Micro is not null)
                .ToImmutableSortedDictionary(figure => figure.Name, figure => figure.Micro!.Value, StringComparer.Ordinal));
        return new QaReport
        {
            Run = run,
            Engine = engine,
            Documents = sorted,
            Figures = figures,
            Kinds = KindScore.Of(outcomes),
            Confusion = KindConfusion.Of(outcomes),
            Bodies = BodyScore.Of(sorted),
            Calibration = Calibration.Of(Judged(outcomes)),
            History = [.. earlier.Where(point => point.Run != run), now],
            Problems = problems,
        };
    }

    private static IEnumerable<(double Confidence, bool Right)> Judged(IEnumerable<Outcome> outcomes) =>
        outcomes.Where(outcome => outcome.Confidence is not null).Select(outcome => (outcome.Confidence!.Value, outcome.Right));
}
