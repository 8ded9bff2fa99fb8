using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;

namespace Ingest.Cli.Learning;

/// <summary>Fits what posteriors are worth on families that the model which gave them had not seen.</summary>
public static class ConfidenceFitting
{
    public static Confidences Fit(IEnumerable<(LineModel Model, IReadOnlyList<MadePair> Unseen)> folds)
    {
        var outcomes = folds
            .SelectMany(fold => new Scoring(fold.Model.With(Confidences.Raw), LabelScorers.Both).Made(fold.Unseen).Documents)
            .SelectMany(document => document.Outcomes).ToList();
        return new Confidences(Curve(outcomes, OutcomeKind.Item), Curve(outcomes, OutcomeKind.Field));
    }

    private static ConfidenceCurve Curve(IEnumerable<Outcome> outcomes, OutcomeKind kind) => CurveFit.Of(Judged(outcomes, kind));

    /// <summary>What came, with its confidence and whether it is right in all that it says.</summary>
    public static IEnumerable<(double Confidence, bool Right)> Judged(IEnumerable<Outcome> outcomes, OutcomeKind kind) =>
        outcomes.Where(outcome => outcome.Of == kind && outcome.Confidence is not null)
            .Select(outcome => (outcome.Confidence!.Value, outcome.Right));
}
