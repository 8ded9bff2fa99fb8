using System.Globalization;
using System.Text;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Learning;

/// <summary>What the model's weight beside the rules does on families that it had not seen.</summary>
public static class WeightTrial
{
    private static readonly double[] Weights = [0, 0.15, 0.3, 0.5, 0.75, 1];

    public static string Of(IEnumerable<(LineModel Model, IReadOnlyList<MadePair> Unseen)> folds)
    {
        var reports = Weights.ToDictionary(weight => weight, _ => new List<DocumentScore>());
        var alone = new List<DocumentScore>();
        foreach (var (model, unseen) in folds)
        {
            foreach (var weight in Weights)
            {
                reports[weight].AddRange(new Scoring(model, LabelScorers.Both, weight).Made(unseen).Documents);
            }

            alone.AddRange(new Scoring(model, LabelScorers.ModelOnly).Made(unseen).Documents);
        }

        var text = new StringBuilder();
        foreach (var (weight, scores) in reports)
        {
            Add(text, string.Create(CultureInfo.InvariantCulture, $"weight {weight}"), scores);
        }

        Add(text, "model only", alone);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, IEnumerable<DocumentScore> scores)
    {
        var total = new ScoreReport([.. scores]).Total;
        text.Append(CultureInfo.InvariantCulture,
            $"{name,-12} item {total.Item.F1:F4} field {total.Field.F1:F4} case {total.Case.F1:F4} attachment {total.Attachment.F1:F4} "
                + $"decision {total.Decision.F1:F4}\n");
    }
}
