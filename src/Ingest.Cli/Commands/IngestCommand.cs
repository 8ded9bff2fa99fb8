using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Ingest.Cli.Commands;

/// <summary>The command line as a whole.</summary>
public static class IngestCommand
{
    public static int Invoke(string[] args)
    {
        var root = Create();
        if (args.Length == 0)
        {
            Invoke(root.Parse(["--help"]));
            return ExitCode.CouldNotRun;
        }

        var parsed = root.Parse(args);
        var unknown = UnknownOptions.Of(parsed).Concat(SwitchValues.Of(args, parsed.CommandResult.Command)).ToList();
        if (parsed.Action is not ParseErrorAction && (unknown.Count == 0 || parsed.Action is not null and not ParseErrorAction && parsed.CommandResult.Command.Action != parsed.Action))
        {
            return Invoke(parsed);
        }

        foreach (var error in unknown.Count > 0 ? unknown : parsed.Errors.Select(error => error.Message))
        {
            Console.Error.WriteLine(OneLine.Of(error));
        }

        Console.Error.WriteLine($"See 'ingest {string.Concat(Path(parsed.CommandResult).Select(name => name + ' '))}--help'.");
        return ExitCode.CouldNotRun;
    }

    /// <summary>All commands with their options.</summary>
    public static RootCommand Create()
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
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    /// <summary>A command's name, those that it stands under before it.</summary>
    private static IEnumerable<string> Path(CommandResult command) => command.Parent is CommandResult above ? Path(above).Append(command.Command.Name) : [];

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
