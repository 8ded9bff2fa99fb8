using System.Globalization;
using Ingest.Cli.Learning;
using Ingest.Comparisons;

// The chain and maximum entropy held against LightGBM on lines of layout families that neither has seen. On demand:
//   dotnet run --project tests/Ingest.Comparisons -c Release -- [documents a family] [folds]
// Debian's libgomp1 is needed.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var perFamily = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4;
var folds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2;
var set = TrainingSet.Make(11, perFamily, 0);
Console.WriteLine($"{set.Documents.Length} documents, {set.LineCount} lines, families left out in {folds} parts");
Console.WriteLine("| learner | accuracy | macro F1 | log-loss | training | per line |\n|---|---:|---:|---:|---:|---:|");
foreach (var learner in new ILearner[] { new MaximumEntropyLearner(), new LightGbmLearner(), new ChainLearner() })
{
    var trial = LearnerTrial.Of(learner, set, folds);
    Console.WriteLine(
        $"| {learner.Name} | {trial.Accuracy:F4} | {trial.MacroF1:F4} | {trial.LogLoss:F4} | {trial.TrainingSeconds:F0} s | "
            + $"{trial.MicrosecondsPerLine:F0} µs |");
}
