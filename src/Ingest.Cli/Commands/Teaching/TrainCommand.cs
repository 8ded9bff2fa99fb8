using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Learning;
using Ingest.Cli.Learning.Bodies;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model;

namespace Ingest.Cli.Commands.Teaching;

/// <summary><c>ingest train</c>.</summary>
public static class TrainCommand
{
    /// <summary>Made documents of each held-out family that a model of a user's documents is measured on.</summary>
    private const int Measured = 4;

    /// <summary>Draws them; <c>score</c>'s own.</summary>
    private const ulong MeasuredSeed = 77;

    public static Command Create()
    {
        var seed = WholeNumber.Option<ulong>("--seed", 0, Texts.TrainSeed, () => 11);
        var perFamily = WholeNumber.Option("--per-family", 1, Texts.TrainPerFamily, () => 8);
        var iterations = WholeNumber.Option("--iterations", 1, Texts.TrainIterations, () => 100);
        var output = new Option<string>("--out", "-o") { Description = Texts.TrainOut, HelpName = Texts.FileName,
            DefaultValueFactory = _ => "models/line-labels.zip" };
        var folds = WholeNumber.Option("--folds", 0, Texts.TrainFolds, () => 3);
        var drawn = WholeNumber.Option("--drawn", 0, Texts.TrainDrawn, () => 600);
        var truth = new Option<string?>("--truth") { Description = Texts.TrainTruth, HelpName = Texts.DirName };
        truth.NamesFolders(Texts.NoCorrectedFolder);
        var force = new Option<bool>("--force") { Description = Texts.BodyLearnForce };
        var command = new HelpedCommand("train", Texts.TrainCommand)
            .Group(Texts.InputGroup, truth, seed, perFamily, drawn)
            .Group(Texts.MeasuringGroup, iterations, folds)
            .Group(Texts.OutputGroup, output, force)
            .Example(Texts.TrainExample, "ingest train")
            .Example(Texts.TrainTruthExample, "ingest train --truth corrected --out our-model.zip");
        command.SetAction(parsed =>
        {
            try
            {
                var users = parsed.GetValue(truth) is { } folder ? UsersTraining.Of(folder) : null;
                if (users is not null && !AreSure(users, parsed.GetValue(force)))
                {
                    return ExitCode.CouldNotRun;
                }

                var clock = Stopwatch.StartNew();
                var set = TrainingSet.Make(parsed.GetValue(seed), parsed.GetValue(perFamily), parsed.GetValue(drawn)) with
                {
                    Corrected = users?.Labelled() ?? [],
                };
                Say(Texts.TrainMade(set.Documents.Length + set.Corrected.Length, set.LineCount, Lap(clock)));
                var model = Train(set, parsed.GetValue(iterations), parsed.GetValue(folds), clock);
                if (users is not null && !IsGood(users, model) && !parsed.GetValue(force))
                {
                    Console.Error.WriteLine(Texts.LearnLoss(Gain.Bound.ToString(CultureInfo.InvariantCulture)));
                    return ExitCode.SomeNot;
                }

                model.Save(parsed.GetValue(output)!);
                Say(Texts.TrainWritten(parsed.GetValue(output)!));
                var unseen = MadePair.Make(parsed.GetValue(seed) + 1, 10, family => family.HeldOut);
                Console.Write(ConfusionMatrix.Of(unseen.SelectMany(pair => pair.Judged(model))).ToText());
                return ExitCode.AllComplete;
            }
            catch (Exception exception) when (exception.GetBaseException() is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(exception.GetBaseException())));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static LineModel Train(TrainingSet set, int iterations, int folds, Stopwatch clock)
    {
        var model = set.Train(iterations);
        Say(Texts.TrainTrained(Lap(clock)));
        model = model.With(folds < 2 ? Confidences.Raw : ConfidenceFitting.Fit(
            set.Folds(folds, iterations).Select(fold => (fold.Model, (IReadOnlyList<MadePair>)fold.Unseen))));
        Say(Texts.TrainFitted(Lap(clock)));
        return model;
    }

    /// <summary>Nothing speaks against the truths, or they are taken all the same.</summary>
    private static bool AreSure(UsersTraining users, bool force)
    {
        var doubts = users.Doubts();
        foreach (var doubt in doubts)
        {
            Console.Error.WriteLine(OneLine.Of(doubt));
        }

        if (doubts.Length > 0 && !force)
        {
            Console.Error.WriteLine(Texts.LearnDoubted(doubts.Length));
        }

        return doubts.IsEmpty || force;
    }

    /// <summary>Says what the model changes, and whether documents of others are read as well as before.</summary>
    private static bool IsGood(UsersTraining users, LineModel model)
    {
        var others = users.Others(model, MeasuredSeed, Measured);
        foreach (var line in users.Own(model).Lines().Concat(others.Lines()))
        {
            Console.WriteLine(line);
        }

        return !others.IsLoss;
    }

    private static string Lap(Stopwatch clock)
    {
        var seconds = clock.Elapsed.TotalSeconds;
        clock.Restart();
        return seconds.ToString("F0", CultureInfo.InvariantCulture);
    }

    private static void Say(Wording line) => Console.WriteLine(line);
}
