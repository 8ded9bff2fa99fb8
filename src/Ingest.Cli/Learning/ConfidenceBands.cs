using System.Globalization;
using System.Text;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Cli.Learning;

/// <summary>Confidence held against what was right, band by band.</summary>
public static class ConfidenceBands
{
    private static readonly (double From, double To)[] Bands = [(0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1)];

    public static string Of(ScoreReport report)
    {
        var text = new StringBuilder();
        foreach (var kind in new[] { OutcomeKind.Item, OutcomeKind.Field })
        {
            var judged = ConfidenceFitting.Judged(report.Documents.SelectMany(document => document.Outcomes), kind).ToList();
            var calibration = Calibration.Of(judged);
            text.Append(CultureInfo.InvariantCulture, $"confidence of {kind.ToString().ToLowerInvariant()}s: Brier {calibration.Brier:F4}, expected calibration error {calibration.Ece:F4}, acceptable unseen at 99.5 % {calibration.Acceptable:P1}\n");
            foreach (var (from, to) in Bands)
            {
                var band = judged.FindAll(one => one.Confidence >= from && (one.Confidence < to || (to == 1 && one.Confidence == 1)));
                if (band.Count > 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {from:F1} to {to:F1}: {band.Count,5} given {band.Average(one => one.Confidence):F3} on average, {(double)band.Count(one => one.Right) / band.Count:F3} right\n");
                }
            }
        }

        return text.ToString();
    }
}
