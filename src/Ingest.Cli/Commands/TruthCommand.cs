using System.CommandLine;
using Ingest.Cli.Reporting;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest truth accept</c>.</summary>
public static class TruthCommand
{
    public static Command Create() => new("truth", "What people have found to be right.") { Accept() };

    private static Command Accept()
    {
        var output = new Argument<string>("OUT") { Description = "The folder that 'run' wrote." };
        var corrections = new Option<string>("--corrections") { Description = "The folder of correction files.", HelpName = "DIR", Required = true };
        var truth = new Option<string>("--truth") { Description = "The folder to write truth files into.", HelpName = "DIR", Required = true };
        var command = new Command("accept", "Turns documents that were corrected and looked through as a whole into truth files.") { output, corrections, truth };
        command.SetAction(parsed =>
        {
            try
            {
                var (accepted, left) = new TruthAcceptance(parsed.GetValue(output)!, parsed.GetValue(corrections)!, parsed.GetValue(truth)!)
                    .Run(line => Console.Out.WriteLine(OneLine.Of(line)));
                Console.Out.WriteLine($"{accepted} accepted, {left} left");
                return left == 0 ? ExitCode.AllComplete : ExitCode.SomeNot;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(OneLine.Of(exception.Message));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }
}
