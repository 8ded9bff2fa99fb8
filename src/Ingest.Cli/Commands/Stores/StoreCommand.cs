using System.CommandLine;
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
    private const string Sqlite = "sqlite", AsideEnding = ".old";

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
        if (rebuild && File.Exists(file))
        {
            File.Move(file, file + AsideEnding, overwrite: true);
            File.Delete(file + ".wal");
            talk.Say(Texts.StoreSetAside(file, file + AsideEnding));
        }

        using var stop = new StopSignal(() => talk.Say(Texts.StoppingPipe));
        var isWhole = StoreKeeping.Update(output, talk.Say, talk.Warn, stop.Token);
        if (isWhole && to == Sqlite)
        {
            talk.Say(Texts.SqliteWritten(SqliteExport.Write(output)));
        }

        return isWhole ? ExitCode.AllComplete : ExitCode.SomeNot;
    }
}
