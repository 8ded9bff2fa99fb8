using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Ingest.Cli.Learning;
using Ingest.Corpus.Families;
using Ingest.Labels;
using Ingest.Learning;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest train</c>.</summary>
public static class TrainCommand
{
    private static readonly double[] Weights = [0, 0.15, 0.3, 0.5, 0.75, 1];

    public static Command Create()
    {
        var seed = new Option<ulong>("--seed") { Description = "The corpus's seed.", DefaultValueFactory = _ => 11 };
        var perFamily = new Option<int>("--per-family") { Description = "Documents of each layout family.", DefaultValueFactory = _ => 16 };
        var iterations = new Option<int>("--iterations") { Description = "Steps of the optimiser at most.", DefaultValueFactory = _ => 120 };
        var output = new Option<string>("--out", "-o") { Description = "The model's file; its .sha256 is written beside it.", DefaultValueFactory = _ => "models/line-labels.zip" };
        var folds = new Option<int>("--folds") { Description = "Instead of a model: leave families out in so many parts and print what weight beside the rules does.", DefaultValueFactory = _ => 0 };
        var command = new Command("train", "Makes a corpus and learns from it what lines are. Held-out families are left out.") { seed, perFamily, iterations, output, folds };
        command.SetAction(parsed =>
        {
            var started = Stopwatch.GetTimestamp();
            var pairs = MadePair.Make(parsed.GetValue(seed), parsed.GetValue(perFamily), family => !family.HeldOut);
            var documents = pairs.AsParallel().AsOrdered().Select(pair => (Pair: pair, Labelled: pair.Labelled())).ToList();
            var made = Stopwatch.GetElapsedTime(started);
            Say($"{documents.Count} documents, {documents.Sum(d => d.Labelled.Labels.Count(label => label is not null))} lines, made and read in {made.TotalSeconds:F0} s");
            if (parsed.GetValue(folds) > 1)
            {
                LeaveOut(documents, parsed.GetValue(folds), parsed.GetValue(iterations));
            }
            else
            {
                var model = LineTrainer.Train(documents.Select(d => d.Labelled), parsed.GetValue(iterations));
                model.Save(parsed.GetValue(output)!);
                Say($"trained in {(Stopwatch.GetElapsedTime(started) - made).TotalSeconds:F0} s: {parsed.GetValue(output)}");
                var unseen = MadePair.Make(parsed.GetValue(seed) + 1, 10, family => family.HeldOut).Select(pair => pair.Labelled());
                Console.Write(LabelFigures.Of(unseen, model).ToText());
            }

            return ExitCode.AllComplete;
        });
        return command;
    }

    private static void LeaveOut(List<(MadePair Pair, LabelledDocument Labelled)> documents, int folds, int iterations)
    {
        var families = FamilyCatalogue.All.Where(family => !family.HeldOut).Select((family, i) => (family.Name, Fold: i % folds)).ToDictionary(f => f.Name, f => f.Fold, StringComparer.Ordinal);
        var reports = Weights.ToDictionary(weight => weight, _ => new List<Quality.Scoring.DocumentScore>());
        var alone = new List<Quality.Scoring.DocumentScore>();
        for (var fold = 0; fold < folds; fold++)
        {
            var model = LineTrainer.Train(documents.Where(d => families[d.Pair.Made.Family] != fold).Select(d => d.Labelled), iterations);
            var left = documents.Where(d => families[d.Pair.Made.Family] == fold).Select(d => d.Pair).ToList();
            foreach (var weight in Weights)
            {
                reports[weight].AddRange(new Scoring(model, LabelVoters.Both, weight).Made(left).Documents);
            }

            alone.AddRange(new Scoring(model, LabelVoters.ModelOnly).Made(left).Documents);
        }

        foreach (var (weight, scores) in reports)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"weight {weight}"), scores);
        }

        Line("model only", alone);
    }

    private static void Line(string name, IEnumerable<Quality.Scoring.DocumentScore> scores)
    {
        var total = new Quality.Scoring.ScoreReport([.. scores]).Total;
        Say($"{name,-12} item {total.Item.F1:F4} field {total.Field.F1:F4} case {total.Case.F1:F4} attachment {total.Attachment.F1:F4} decision {total.Decision.F1:F4}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
