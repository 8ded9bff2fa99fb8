using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Learning;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest train</c>.</summary>
public static class TrainCommand
{
    public static Command Create()
    {
        var seed = WholeNumber.Option<ulong>("--seed", 0, Texts.TrainSeed, () => 11);
        var perFamily = WholeNumber.Option("--per-family", 1, Texts.TrainPerFamily, () => 8);
        var iterations = WholeNumber.Option("--iterations", 1, Texts.TrainIterations, () => 100);
        var output = new Option<string>("--out", "-o") { Description = Texts.TrainOut, HelpName = Texts.FileName,
            DefaultValueFactory = _ => "models/line-labels.zip" };
        var folds = WholeNumber.Option("--folds", 0, Texts.TrainFolds, () => 3);
        var drawn = WholeNumber.Option("--drawn", 0, Texts.TrainDrawn, () => 600);
        var command = new HelpedCommand("train", Texts.TrainCommand)
            .Group(Texts.InputGroup, seed, perFamily, drawn)
            .Group(Texts.MeasuringGroup, iterations, folds)
            .Group(Texts.OutputGroup, output)
            .Example(Texts.TrainExample, "ingest train");
        command.SetAction(parsed =>
        {
            var clock = Stopwatch.StartNew();
            var set = TrainingSet.Make(parsed.GetValue(seed), parsed.GetValue(perFamily), parsed.GetValue(drawn));
            Say(Texts.TrainMade(set.Documents.Length, set.LineCount, Lap(clock)));
            var model = set.Train(parsed.GetValue(iterations));
            Say(Texts.TrainTrained(Lap(clock)));
            model = model.With(parsed.GetValue(folds) < 2 ? Confidences.Raw : ConfidenceFitting.Fit(
                set.Folds(parsed.GetValue(folds), parsed.GetValue(iterations))
                    .Select(fold => (fold.Model, (IReadOnlyList<MadePair>)fold.Unseen))));
            Say(Texts.TrainFitted(Lap(clock)));
            model.Save(parsed.GetValue(output)!);
            Say(Texts.TrainWritten(parsed.GetValue(output)!));
            var unseen = MadePair.Make(parsed.GetValue(seed) + 1, 10, family => family.HeldOut);
            Console.Write(ConfusionMatrix.Of(unseen.SelectMany(pair => pair.Judged(model))).ToText());
            return ExitCode.AllComplete;
        });
        return command;
    }

    private static string Lap(Stopwatch clock)
    {
        var seconds = clock.Elapsed.TotalSeconds;
        clock.Restart();
        return seconds.ToString("F0", CultureInfo.InvariantCulture);
    }

    private static void Say(Wording line) => Console.WriteLine(line);
}
