using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Journal;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Store;

namespace Ingest.Cli.Commands.Searching;

/// <summary><c>ingest index</c>: the search index of an output that is there.</summary>
public static class IndexCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var rebuild = new Option<bool>("--rebuild") { Description = Texts.IndexRebuild };
        var quiet = new Option<bool>("--quiet", "-q") { Description = Texts.RunQuiet };
        var command = new HelpedCommand("index", Texts.IndexCommand) { output }
            .Group(Texts.OutputGroup, rebuild)
            .Group(Texts.TalkGroup, quiet)
            .Example(Texts.IndexExample, "ingest index out");
        command.SetAction(parsed =>
        {
            var talk = new PlainReporter(Console.Error, parsed.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Usual);
            var folder = parsed.GetValue(output)!;
            try
            {
                if (!Directory.Exists(folder))
                {
                    throw new StoreException(Texts.StoreNoOutput(folder));
                }

                using var only = new RunLock(folder);
                using var stop = new StopSignal(() => talk.Say(Texts.StoppingPipe));
                return SearchKeeping.Update(folder, talk.Say, talk.Warn, stop.Token, parsed.GetValue(rebuild))
                    ? ExitCode.AllComplete : ExitCode.SomeNot;
            }
            catch (Exception fault) when (SearchKeeping.IsOfIndex(fault))
            {
                talk.Warn(ForeignWording.Of(fault));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }
}
