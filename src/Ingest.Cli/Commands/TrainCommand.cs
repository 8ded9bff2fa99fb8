using System.CommandLine;
using System.Diagnostics;
using Ingest.Cli.Learning;
using Ingest.Learning;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest train</c>.</summary>
public static class TrainCommand
{
    public static Command Create()
    {
        var seed = WholeNumber.Option<ulong>("--seed", 0, "The corpus's seed.", () => 11);
        var perFamily = WholeNumber.Option("--per-family", 1, "Documents of each layout family.", () => 8);
        var iterations = WholeNumber.Option("--iterations", 1, "Steps of the optimiser at most.", () => 80);
        var output = new Option<string>("--out", "-o") { Description = "The model's file; its .sha256 is written beside it.", DefaultValueFactory = _ => "models/line-labels.zip" };
        var folds = WholeNumber.Option("--folds", 0, "Parts in which families are left out, to learn what confidence is worth.", () => 3);
        var weights = new Option<bool>("--weights") { Description = "Instead of a model: print what its weight beside the rules does on families left out." };
        var command = new Command("train", "Makes a corpus and learns from it what lines are. Held-out families are left out.") { seed, perFamily, iterations, output, folds, weights };
        command.SetAction(parsed =>
        {
            var clock = Stopwatch.StartNew();
            var set = TrainingSet.Make(parsed.GetValue(seed), parsed.GetValue(perFamily));
            Say($"{set.Documents.Length} documents, {set.LineCount} lines, made and read in {Lap(clock):F0} s");
            var left = set.Folds(Math.Max(2, parsed.GetValue(folds)), parsed.GetValue(iterations)).Select(fold => (fold.Model, (IReadOnlyList<MadePair>)fold.Unseen));
            if (parsed.GetValue(weights))
            {
                Console.Write(WeightTrial.Of(left));
                return ExitCode.AllComplete;
            }

            var model = set.Train(parsed.GetValue(iterations));
            Say($"trained in {Lap(clock):F0} s");
            model = model.With(ConfidenceFitting.Fit(left));
            Say($"confidence fitted in {Lap(clock):F0} s");
            model.Save(parsed.GetValue(output)!);
            Say($"written: {parsed.GetValue(output)}");
            var unseen = MadePair.Make(parsed.GetValue(seed) + 1, 10, family => family.HeldOut).Select(pair => pair.Labelled());
            Console.Write(LabelFigures.Of(unseen, model).ToText());
            return ExitCode.AllComplete;
        });
        return command;
    }

    private static double Lap(Stopwatch clock)
    {
        var seconds = clock.Elapsed.TotalSeconds;
        clock.Restart();
        return seconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
