using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Reporting;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest truth accept</c>.</summary>
public static class TruthCommand
{
    public static Command Create() => new HelpedCommand("truth", Texts.TruthCommand) { Accept() };

    private static Command Accept()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var corrections = new Option<string>("--corrections") { Description = Texts.TruthCorrections, HelpName = Texts.DirName,
            Required = true };
        var truth = new Option<string>("--truth") { Description = Texts.TruthTruth, HelpName = Texts.DirName, Required = true };
        var replace = new Option<bool>("--replace") { Description = Texts.TruthReplace };
        var command = new HelpedCommand("accept", Texts.TruthAcceptCommand) { output }
            .Group(Texts.InputGroup, corrections)
            .Group(Texts.OutputGroup, truth, replace)
            .Example(Texts.TruthAcceptExample, "ingest truth accept out --corrections corrections --truth truth");
        command.SetAction(parsed =>
        {
            try
            {
                var (accepted, left) =
                    new TruthAcceptance(parsed.GetValue(output)!, parsed.GetValue(corrections)!, parsed.GetValue(truth)!,
                        parsed.GetValue(replace))
                    .Run(line => Console.Out.WriteLine(OneLine.Of(line)));
                Console.Out.WriteLine(Texts.TruthSum(accepted, left));
                return left == 0 ? ExitCode.AllComplete : ExitCode.SomeNot;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(exception)));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }
}
