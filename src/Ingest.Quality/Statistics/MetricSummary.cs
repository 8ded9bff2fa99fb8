using System.Collections.Immutable;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Statistics;

/// <summary>A figure over many documents.</summary>
/// <param name="Micro">From all counts added up; null where there was nothing to find and nothing was found.</param>
/// <param name="Macro">The mean of the documents' own figures.</param>
/// <param name="Interval">Of <paramref name="Micro"/>; null with fewer than two documents.</param>
/// <param name="Tally">The counts; null for a share.</param>
/// <param name="Share">The counts; null for a tally.</param>
/// <param name="Documents">How many documents have it.</param>
public sealed record MetricSummary(
    string Name, double? Micro, double? Macro, Interval? Interval, Tally? Tally, Share? Share, int Documents)
{
    public static ImmutableArray<MetricSummary> Of(IReadOnlyList<Scores> documents)
    {
        var figures = documents.Select(scores => scores.Figures).ToList();
        var intervals = Resampling.Intervals([.. figures.Select(all => all.Select(Parts).ToArray())]);
        var total = documents.Aggregate(Scores.None, (sum, scores) => sum + scores).Figures;
        return
        [
            .. total.Select((figure, f) =>
            {
                var own = figures.Select(all => all[f]).Where(one => !one.IsEmpty).Select(one => one.Value).ToList();
                return new MetricSummary(
                    figure.Name, figure.IsEmpty ? null : figure.Value, own.Count == 0 ? null : own.Average(),
                    intervals.IsEmpty ? null : intervals[f], figure.Tally, figure.Share, own.Count);
            }),
        ];
    }

    /// <summary>F1 is twice the right ones over all expected and all that came.</summary>
    private static (double Above, double Below) Parts(Metric figure) => figure.Tally is { } tally
        ? (2.0 * tally.TruePositives, tally.Expected + tally.Came)
        : (figure.Share!.Value.Right, figure.Share.Value.Total);
}
