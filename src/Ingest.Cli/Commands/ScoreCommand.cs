using System.CommandLine;
using Ingest.Cli.Learning;
using Ingest.Labels;
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
            Description = "Folders of PDFs with their truth beside them (name.json or name.gold.json, or in ../truth/).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var seed = WholeNumber.Option<ulong>("--seed", 0, "The made documents' seed; never the one trained on.", () => 77);
        var perFamily = WholeNumber.Option("--per-family", 0, "Made documents of each layout family; 0: none.", () => 20);
        var all = new Option<bool>("--all-families") { Description = "Not the held-out families alone." };
        var differences = new Option<bool>("--differences") { Description = "Print every difference." };
        var voters = new VoterOptions();
        var command = new Command("score", "Scores documents against their truth: made ones of layouts held out from training, and those of folders.")
        {
            folders, seed, perFamily, all, differences, voters.RulesOnly, voters.ModelOnly,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var scoring = new Scoring(VoterOptions.Model(voters.Of(parsed)), voters.Of(parsed));
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
                    Print(everywhere ? "all families" : "held-out families", ofMade, parsed.GetValue(differences));
                    var families = made.ToDictionary(pair => pair.Made.Name, pair => pair.Made.Family, StringComparer.Ordinal);
                    Console.WriteLine(ofMade.GroupsToText(name => families[name]));
                    Console.WriteLine(ConfidenceBands.Of(ofMade));
                    Console.WriteLine(HyphenShare.Of(made).ToText());
                }

                return ExitCode.AllComplete;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ModelException)
            {
                Console.Error.WriteLine(OneLine.Of(exception.Message));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static void Print(string name, ScoreReport report, bool differences)
    {
        Console.WriteLine($"== {name}");
        Console.WriteLine(report.ToText());
        if (differences)
        {
            Console.WriteLine(report.DifferencesToText());
        }
    }
}
