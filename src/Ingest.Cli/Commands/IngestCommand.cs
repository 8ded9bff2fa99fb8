using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Ingest.Batch;
using Ingest.Cli.Commands.Config;
using Ingest.Cli.Commands.Exchange;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Jobs;
using Ingest.Cli.Commands.Searching;
using Ingest.Cli.Commands.Serving;
using Ingest.Cli.Commands.Stores;
using Ingest.Cli.Commands.Teaching;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search;

namespace Ingest.Cli.Commands;

/// <summary>The command line as a whole.</summary>
public static class IngestCommand
{
    /// <summary>An argument that begins with @ names no file of arguments: a question, a path or a password may begin so.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Invoke(string[] args)
    {
        var root = Create();
        if (args.Length == 0)
        {
            Invoke(root.Parse(["--help"]));
            return ExitCode.CouldNotRun;
        }

        var parsed = root.Parse(args, Parsing);
        if (ConfiguredOptions.Apply(parsed))
        {
            var (whole, fault) = ConfiguredOptions.Before(args, parsed, root);
            if (fault is not null)
            {
                return Wrong([fault.ToString()], parsed);
            }

            parsed = root.Parse(whole, Parsing);
        }

        if (UnknownCommand.Of(parsed) is { } none)
        {
            return Wrong([none], parsed);
        }

        var unknown = UnknownOptions.Of(parsed).Concat(SwitchValues.Of(args, parsed.CommandResult.Command)).ToList();
        if (parsed.Action is not ParseErrorAction
            && (unknown.Count == 0
                || parsed.Action is not null and not ParseErrorAction && parsed.CommandResult.Command.Action != parsed.Action))
        {
            return Invoke(parsed);
        }

        return Wrong(unknown.Count > 0 ? unknown : parsed.Errors.Select(error => ForeignWording.Of(error.Message).ToString()), parsed);
    }

    private static int Wrong(IEnumerable<string> errors, ParseResult parsed)
    {
        foreach (var error in errors)
        {
            Console.Error.WriteLine(OneLine.Of(error));
        }

        Console.Error.WriteLine(Texts.SeeHelp(HelpText.Path(parsed.CommandResult.Command)));
        return ExitCode.CouldNotRun;
    }

    /// <summary>The tree of all commands, in the user's language.</summary>
    public static RootCommand Create()
    {
        var lang = new Option<string?>(UserLanguage.Option) { Description = Texts.Lang,
            HelpName = $"{UserLanguage.Danish}|{UserLanguage.English}", Recursive = true };
        lang.Takes(UserLanguage.Danish, UserLanguage.English);
        var root = new RootCommand(Texts.RootCommand)
        {
            RunCommand.Create(),
            ShowCommand.Create(),
            TablesCommand.Create(),
            CheckCommand.Create(),
            ExportCommand.Create(),
            SchemaCommand.Create(),
            TrainCommand.Create(),
            ScoreCommand.Create(),
            QaCommand.Create(),
            TruthCommand.Create(),
            BodyCommand.Create(),
            StoreCommand.Create(),
            QueryCommand.Create(),
            IndexCommand.Create(),
            SearchCommand.Create(),
            ChangesCommand.Create(),
            ServeCommand.Create(SearchIndex.Open),
            EnqueueCommand.Create(),
            WorkCommand.Create(),
            JobsCommand.Create(),
            CompareCommand.Create(),
            CompletionCommand.Create(Create),
            ManCommand.Create(Create),
            WorkerCommand.Create(),
        };
        root.Add(lang);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpWriter();
                help.Description = Texts.HelpOption;
            }
            else if (option is VersionOption version)
            {
                version.Action = new VersionAction();
                version.Description = Texts.VersionOption;
            }
        }

        return root;
    }

    private static int Invoke(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception defect)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.BrokeDown(defect.GetBaseException())));
            return ExitCode.CouldNotRun;
        }
    }
}
