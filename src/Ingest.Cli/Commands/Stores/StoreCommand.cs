using System.CommandLine;
using System.Globalization;
using Ingest.Batch;
using Ingest.Batch.Journal;
using Ingest.Batch.Stores;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Store;
using Ingest.Store.Exports;

namespace Ingest.Cli.Commands.Stores;

/// <summary><c>ingest store</c>: the store of an output that is there.</summary>
public static class StoreCommand
{
    private const string Sqlite = "sqlite", AsideEnding = ".old", LogEnding = ".wal";

    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var to = new Option<string?>("--to") { Description = Texts.StoreTo, HelpName = Sqlite };
        to.Takes(Sqlite);
        var rebuild = new Option<bool>("--rebuild") { Description = Texts.StoreRebuild };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Texts.RunQuiet };
        var command = new HelpedCommand("store", Texts.StoreCommand) { output }
            .Group(Texts.OutputGroup, to, rebuild)
            .Group(Texts.TalkGroup, quiet)
            .Example(Texts.StoreExample, "ingest store out")
            .Example(Texts.StoreSqliteExample, "ingest store out --to sqlite");
        command.SetAction(parsed =>
        {
            var talk = new PlainReporter(Console.Error, parsed.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Usual);
            try
            {
                return Run(parsed.GetValue(output)!, parsed.GetValue(to), parsed.GetValue(rebuild), talk);
            }
            catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
            {
                talk.Warn(ForeignWording.Of(fault));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Run(string output, string? to, bool rebuild, PlainReporter talk)
    {
        if (!Directory.Exists(output))
        {
            throw new StoreException(Texts.StoreNoOutput(output));
        }

        using var only = new RunLock(output);
        var file = StoreFile.In(output);
        _ = new FinishedOutput(output); // what the store is made of is there, or nothing is set aside
        if (rebuild && Path.Exists(file))
        {
            talk.Say(Texts.StoreSetAside(file, SetAside(file)));
        }

        using var stop = new StopSignal(() => talk.Say(Texts.StoppingPipe));
        var isWhole = StoreKeeping.Update(output, talk.Say, talk.Warn, stop.Token);
        if (isWhole && to == Sqlite)
        {
            talk.Say(Texts.SqliteWritten(SqliteExport.Write(output)));
        }

        return isWhole ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    /// <summary>With what was not yet written into it; one that was set aside before stays.</summary>
    private static string SetAside(string file)
    {
        var aside = Enumerable.Range(1, int.MaxValue)
            .Select(number => file + AsideEnding + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture)))
            .First(name => !Path.Exists(name));
        if (Directory.Exists(file))
        {
            Directory.Move(file, aside);
            return aside;
        }

        File.Move(file, aside);
        if (File.Exists(file + LogEnding))
        {
            File.Move(file + LogEnding, aside + LogEnding, overwrite: true);
        }

        return aside;
    }
}
