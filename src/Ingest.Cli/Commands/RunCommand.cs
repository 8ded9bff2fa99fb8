using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Batch.Tabula;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Searching;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Hidden;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Ocr.Azure;
using Ingest.Search;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run</c>.</summary>
public static class RunCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var command = options.AddTo(new HelpedCommand("run", Texts.RunCommand));
        command.SetAction(parsed =>
        {
            using var export = parsed.GetValue(options.Telemetry) ? new TelemetryExport() : null;
            var isPiped = parsed.GetValue(options.Output) == RunOptions.Piped;
            var verbosity = options.VerbosityOf(parsed);
            IRunReporter talk = parsed.GetValue(options.Log) is not null ? new JsonReporter(Console.Error, verbosity)
                : Console.IsErrorRedirected || (isPiped && !Console.IsOutputRedirected)
                ? new PlainReporter(Console.Error, verbosity) // what is drawn anew would be drawn over the agendas
                : new TerminalReporter(Terminal.Talk(), verbosity);
            try
            {
                var job = options.Of(parsed);
                LearnedFiles.BodiesOf(job.Settings.Learned);
                if (parsed.GetValue(options.Watch))
                {
                    using var stop = new StopSignal(() => talk.Say(Texts.Stopping));
                    return WatchedRun.Run(() => Inputs(options, parsed, job, talk),
                        inputs => Run(
                            inputs, job, parsed.GetValue(options.FailOnHidden), parsed.GetValue(options.Search), talk, stop.Token),
                        talk, stop.Token);
                }

                return Inputs(options, parsed, job, talk) is not { } inputs ? ExitCode.CouldNotRun
                    : isPiped ? PipeCommand.Run(inputs, job, parsed.GetValue(options.FailOnHidden), talk)
                    : parsed.GetValue(options.DryRun) ? DryRun(inputs, job, talk)
                    : RunOnce(inputs, job, parsed.GetValue(options.FailOnHidden), parsed.GetValue(options.Search), talk);
            }
            catch (Exception exception) when (exception is TabulaException or AzureSettingsException or WordedIOException)
            {
                talk.Warn(ForeignWording.Of(exception));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    /// <returns>Null where the model or the list can't be read, which was said.</returns>
    private static IReadOnlyList<BatchInput>? Inputs(RunOptions options, ParseResult parsed, BatchOptions job, IRunReporter talk)
    {
        var list = parsed.GetValue(options.From);
        try
        {
            LearnedOptions.Check(job.Settings.Learned);
            var known = job.Output == RunOptions.Piped ? KnownDocuments.None : KnownDocuments.In(job.Output);
            return InputFinder.Find(
                parsed.GetValue(options.Inputs) ?? [], list is null ? [] : InputList.Read(list), parsed.GetValue(options.FollowLinks), list,
                known, parsed.GetValue(options.Name)!);
        }
        catch (Exception exception) when (exception is ModelException or IOException or UnauthorizedAccessException)
        {
            talk.Warn(exception is ModelException
                ? ForeignWording.Of(exception) : Texts.ListUnreadable(list ?? "", ForeignWording.Of(exception)));
            return null;
        }
    }

    private static int DryRun(IReadOnlyList<BatchInput> inputs, BatchOptions options, IRunReporter talk)
    {
        new DryRun(options, Console.Out, talk).Say(inputs);
        return inputs.Any(input => input.Problem is null) ? ExitCode.AllComplete : ExitCode.CouldNotRun;
    }

    private static int RunOnce(
        IReadOnlyList<BatchInput> inputs, BatchOptions options, bool failOnHidden, bool keepsIndex, IRunReporter talk)
    {
        using var stop = new StopSignal(() => talk.Say(Texts.Stopping));
        return Run(inputs, options, failOnHidden, keepsIndex, talk, stop.Token).Code;
    }

    /// <returns>Whether it was broken off, too, as by a full disk.</returns>
    private static (int Code, bool IsBroken) Run(IReadOnlyList<BatchInput> inputs, BatchOptions options, bool failOnHidden,
        bool keepsIndex, IRunReporter talk, CancellationToken stop)
    {
        var progress = new RunProgress(inputs.Count, inputs.Select(input => input.Source?.Bytes ?? 0));
        if (inputs.All(input => input.Problem is not null) && !RunJournal.IsIn(options.Output))
        {
            return (NothingToRead(inputs, progress, talk), false);
        }

        try
        {
            new BatchRunner(options, talk).Run(inputs, progress, stop);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JournalException or WorkerException)
        {
            return (BrokenOff(exception, options.Output, progress.Figures(), talk), true);
        }

        var figures = progress.Figures();
        if (stop.IsCancellationRequested)
        {
            talk.Warn(Texts.Stopped(figures.Done, figures.Total));
            return (ExitCode.SomeNot, false);
        }

        if (keepsIndex || SearchFolder.IsIn(options.Output))
        {
            SearchKeeping.AfterRun(options.Output, talk, stop);
        }

        talk.Finished(figures);
        return (!inputs.Any(input => input.Problem is null) ? ExitCode.CouldNotRun
            : failOnHidden && Hides(options.Output, talk) ? ExitCode.SomeNot
            : figures.Complete == figures.Total ? ExitCode.AllComplete
            : ExitCode.SomeNot, false);
    }

    /// <summary>A folder that no run has written to is left as it is, or not made.</summary>
    private static int NothingToRead(IReadOnlyList<BatchInput> inputs, RunProgress progress, IRunReporter talk)
    {
        progress.Begin(lanes: 0);
        foreach (var result in inputs.Select(input => input.Problem!.ToResult(input.Path)))
        {
            progress.Done(result, DocumentOutcome.Unreadable);
            talk.Done(result, DocumentOutcome.Unreadable);
        }

        talk.Finished(progress.Figures());
        return ExitCode.CouldNotRun;
    }

    private static bool Hides(string output, IRunReporter talk)
    {
        var hides = false;
        foreach (var (path, pages) in HiddenTexts.In(output))
        {
            hides = true;
            talk.Warn(HiddenTexts.Line(path, pages));
        }

        return hides;
    }

    private static int BrokenOff(Exception exception, string output, RunStatistics figures, IRunReporter talk)
    {
        if (figures.Done == 0)
        {
            talk.Warn(exception is WorkerException or JournalException
                ? ForeignWording.Of(exception) : Texts.CannotWrite(output, ForeignWording.Of(exception)));
            return ExitCode.CouldNotRun;
        }

        talk.Warn(Texts.BrokenOff(output, ForeignWording.Of(exception), figures.Done, figures.Total));
        return ExitCode.CouldNotRun;
    }
}
