using System.Collections.Immutable;

namespace Ingest.Quality.Statistics;

/// <summary>Whether confidence means what it says.</summary>
/// <param name="Brier">The mean square of confidence less truth (Brier, 1950): 0 is best.</param>
/// <param name="Ece">
/// Expected calibration error (Naeini, Cooper and Hauskrecht, 2015) over 15 bins of equal mass:
/// how far confidence and accuracy lie apart, on average.
/// </param>
/// <param name="Curve">Risk over coverage (El-Yaniv and Wiener, 2010), a point for every confidence that occurs, the surest first.</param>
/// <param name="Area">Under the curve: the mean risk over all coverages, 0 is best.</param>
/// <param name="Acceptable">The largest share that can be taken unseen so that <see cref="Precision"/> of it is right.</param>
/// <param name="AcceptableFrom">The confidence from which it is taken; null where nothing can be.</param>
public sealed record Calibration(
    int Count, int Right, double Brier, double Ece, ImmutableArray<CalibrationBin> Bins, ImmutableArray<RiskPoint> Curve, double Area,
    double Acceptable, double? AcceptableFrom)
{
    public const double Precision = 0.995;
    private const int BinCount = 15;

    /// <param name="values">A confidence and whether what has it is right; in any order.</param>
    public static Calibration Of(IEnumerable<(double Confidence, bool Right)> values)
    {
        var sorted = values.OrderByDescending(value => value.Confidence).ToList();
        var bins = Bin(sorted);
        var curve = Risks(sorted);
        var accepted = curve.LastOrDefault(point => 1 - point.Risk >= Precision - 1e-12);
        return new Calibration(
            sorted.Count,
            sorted.Count(value => value.Right),
            sorted.Count == 0 ? 0 : sorted.Average(value => Math.Pow(value.Confidence - (value.Right ? 1 : 0), 2)),
            bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Accuracy)) / Math.Max(1, sorted.Count),
            bins,
            curve,
            curve.Select((point, i) => point.Risk * (point.Coverage - (i == 0 ? 0 : curve[i - 1].Coverage))).Sum(),
            accepted.Coverage,
            accepted.Coverage > 0 ? accepted.Confidence : null);
    }

    /// <summary>
    /// The surest first. Values of one confidence that meet a bin's end are told apart by nothing,
    /// so their accuracy is shared by both bins.
    /// </summary>
    private static ImmutableArray<CalibrationBin> Bin(List<(double Confidence, bool Right)> sorted)
    {
        var even = sorted.GroupBy(value => value.Confidence)
            .ToDictionary(group => group.Key, group => group.Average(value => value.Right ? 1.0 : 0));
        var bins = ImmutableArray.CreateBuilder<CalibrationBin>();
        for (var b = 0; b < BinCount; b++)
        {
            var (from, to) = (b * sorted.Count / BinCount, (b + 1) * sorted.Count / BinCount);
            if (to > from)
            {
                var own = sorted[from..to];
                bins.Add(new(own.Count, own.Average(value => value.Confidence), own.Average(value => even[value.Confidence])));
            }
        }

        return bins.ToImmutable();
    }

    /// <summary>Values of one confidence are taken together or not at all.</summary>
    private static ImmutableArray<RiskPoint> Risks(List<(double Confidence, bool Right)> sorted)
    {
        var points = ImmutableArray.CreateBuilder<RiskPoint>();
        var wrong = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            wrong += sorted[i].Right ? 0 : 1;
            if (i + 1 == sorted.Count || sorted[i + 1].Confidence != sorted[i].Confidence)
            {
                points.Add(new((i + 1.0) / sorted.Count, wrong / (i + 1.0), sorted[i].Confidence));
            }
        }

        return points.ToImmutable();
    }
}
