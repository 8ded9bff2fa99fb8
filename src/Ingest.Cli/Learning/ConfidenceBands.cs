using System.Globalization;
using System.Text;
using Ingest.Language;
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
            text.Append(Texts.ScoreConfidence(
                kind == OutcomeKind.Item ? Texts.ScoreItems : Texts.ScoreFields, Figure(calibration.Brier, "F4"),
                Figure(calibration.Ece, "F4"), Figure(Calibration.Precision, "P1"), Figure(calibration.Acceptable, "P1"))).Append('\n');
            foreach (var (from, to) in Bands)
            {
                var band = judged.FindAll(one => one.Confidence >= from && (one.Confidence < to || (to == 1 && one.Confidence == 1)));
                if (band.Count > 0)
                {
                    text.Append("  ").Append(Texts.ScoreBand(
                        Figure(from, "F1"), Figure(to, "F1"), band.Count.ToString(CultureInfo.InvariantCulture).PadLeft(5),
                        Figure(band.Average(one => one.Confidence), "F3"),
                        Figure((double)band.Count(one => one.Right) / band.Count, "F3"))).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Figure(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
