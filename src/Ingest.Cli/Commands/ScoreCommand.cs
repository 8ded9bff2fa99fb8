using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Learning;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest score</c>.</summary>
public static class ScoreCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("DIR")
        {
            Description = Texts.ScoreFolders,
            HelpName = Texts.DirName,
            Arity = ArgumentArity.ZeroOrMore,
        };
        var seed = WholeNumber.Option<ulong>("--seed", 0, Texts.ScoreSeed, () => 77);
        var perFamily = WholeNumber.Option("--per-family", 0, Texts.ScorePerFamily, () => 20);
        var all = new Option<bool>("--all-families") { Description = Texts.ScoreAllFamilies };
        var differences = new Option<bool>("--differences") { Description = Texts.ScoreDifferences };
        var voters = new VoterOptions();
        var learned = new LearnedOptions();
        var command = new HelpedCommand("score", Texts.ScoreCommand) { folders }
            .Group(Texts.InputGroup, seed, perFamily, all)
            .Group(Texts.OutputGroup, differences)
            .Group(Texts.ReadingGroup, learned.Profiles, learned.Model, voters.RulesOnly, voters.ModelOnly)
            .Example(Texts.ScoreExample, "ingest score corpus/agendas --per-family 0 --differences");
        command.SetAction(parsed =>
        {
            try
            {
                var files = learned.Of(parsed);
                var scoring = new Scoring(LearnedOptions.ModelOf(files, voters.Of(parsed)), voters.Of(parsed))
                {
                    Bodies = LearnedFiles.BodiesOf(files),
                };
                foreach (var folder in parsed.GetValue(folders)!)
                {
                    var report = scoring.Files(TruthPair.Under(folder));
                    Print(folder, report, parsed.GetValue(differences));
                    Console.WriteLine(ConfidenceBands.Of(report));
                }

                if (parsed.GetValue(perFamily) > 0)
                {
                    var everywhere = parsed.GetValue(all);
                    var made = MadePair.Make(parsed.GetValue(seed), parsed.GetValue(perFamily), family => family.HeldOut || everywhere);
                    var ofMade = scoring.Made(made);
                    Print(everywhere ? Texts.AllFamilies : Texts.HeldOutFamilies, ofMade, parsed.GetValue(differences));
                    var families = made.ToDictionary(pair => pair.Made.Name, pair => pair.Made.Family, StringComparer.Ordinal);
                    Console.WriteLine(ScoreTable.OfGroups(ofMade, name => families[name]));
                    Console.WriteLine(ConfidenceBands.Of(ofMade));
                    Console.WriteLine(HyphenShare.Of(made).ToText());
                }

                return ExitCode.AllComplete;
            }
            catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException or ModelException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(Cause(exception))));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    /// <summary>Documents are read side by side: the first that went wrong.</summary>
    private static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var first, ..] } ? first : exception;

    private static void Print(string name, ScoreReport report, bool differences)
    {
        Console.WriteLine($"== {name}");
        Console.WriteLine(ScoreTable.Of(report));
        if (differences)
        {
            Console.WriteLine(report.DifferencesToText());
        }
    }
}
