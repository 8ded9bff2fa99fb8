using System.CommandLine;
using System.CommandLine.Invocation;

namespace Ingest.Cli.Commands;

/// <summary>The command line as a whole.</summary>
public static class IngestCommand
{
    public static int Invoke(string[] args)
    {
        var root = new RootCommand("Reads Danish agenda PDFs into data: items, fields, attachments, decisions and tables, as JSON and CSV.")
        {
            RunCommand.Create(),
            ShowCommand.Create(),
            CheckCommand.Create(),
            SchemaCommand.Create(),
            TrainCommand.Create(),
            ScoreCommand.Create(),
            QaCommand.Create(),
            TruthCommand.Create(),
            CompareCommand.Create(),
            WorkerCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Action is not ParseErrorAction)
        {
            return Invoke(parsed);
        }

        foreach (var error in parsed.Errors)
        {
            Console.Error.WriteLine(OneLine.Of(error.Message));
        }

        Console.Error.WriteLine("See 'ingest --help'.");
        return ExitCode.CouldNotRun;
    }

    private static int Invoke(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception defect)
        {
            Console.Error.WriteLine(OneLine.Of($"The program broke down; please report this: {defect.GetBaseException()}"));
            return ExitCode.CouldNotRun;
        }
    }
}
