using System.CommandLine;
using Ingest.Cli.Batch;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Journal;
using Ingest.Cli.Batch.Talk;
using Ingest.Cli.Batch.Workers;
using Ingest.Cli.Hidden;
using Ingest.Cli.Tabula;
using Ingest.Learning;
using Ingest.Ocr.Azure;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run</c>.</summary>
public static class RunCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var command = options.AddTo(new Command("run", "Reads agendas and writes json/, the CSV files, agendas.ndjson and run.json."));
        command.SetAction(parsed =>
        {
            using var export = parsed.GetValue(options.Telemetry) ? new TelemetryExport() : null;
            var isPiped = parsed.GetValue(options.Output) == RunOptions.Piped;
            IRunTalk talk = parsed.GetValue(options.Log) is not null ? new JsonTalk(Console.Error)
                : Console.IsErrorRedirected || (isPiped && !Console.IsOutputRedirected) ? new PlainTalk(Console.Error) // what is drawn anew would be drawn over the agendas
                : new TerminalTalk(Terminal.Talk());
            try
            {
                var job = options.Of(parsed);
                return Inputs(options, parsed, job, talk) is not { } inputs ? ExitCode.CouldNotRun
                    : isPiped ? PipeCommand.Run(inputs, job, parsed.GetValue(options.FailOnHidden), talk)
                    : parsed.GetValue(options.DryRun) ? DryRun(inputs, job, talk)
                    : Run(inputs, job, parsed.GetValue(options.FailOnHidden), talk);
            }
            catch (Exception exception) when (exception is TabulaException or AzureSettingsException)
            {
                talk.Say(exception.Message);
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    /// <returns>Null where the model or the list can't be read, which was said.</returns>
    private static IReadOnlyList<BatchInput>? Inputs(RunOptions options, ParseResult parsed, BatchOptions job, IRunTalk talk)
    {
        var list = parsed.GetValue(options.From);
        try
        {
            VoterOptions.Model(job.Settings.Voters);
            var known = job.Output == RunOptions.Piped ? KnownDocuments.None : KnownDocuments.In(job.Output);
            return InputFinder.Find(
                parsed.GetValue(options.Inputs) ?? [], list is null ? [] : InputList.Read(list), parsed.GetValue(options.FollowLinks), list, known, parsed.GetValue(options.Name)!);
        }
        catch (Exception exception) when (exception is ModelException or IOException or UnauthorizedAccessException)
        {
            talk.Say(exception is ModelException ? exception.Message : $"Can't read the list '{list}' ({exception.Message}) Look at its name.");
            return null;
        }
    }

    private static int DryRun(IReadOnlyList<BatchInput> inputs, BatchOptions options, IRunTalk talk)
    {
        new DryRun(options, Console.Out, talk).Say(inputs);
        return inputs.Any(input => input.Problem is null) ? ExitCode.AllComplete : ExitCode.CouldNotRun;
    }

    private static int Run(IReadOnlyList<BatchInput> inputs, BatchOptions options, bool failOnHidden, IRunTalk talk)
    {
        var progress = new RunProgress(inputs.Count, inputs.Select(input => input.Source?.Bytes ?? 0));
        using var stop = new StopSignal(() => talk.Say("Stopping: the documents in hand are finished. Once more ends at once; the same command goes on either way."));
        try
        {
            new BatchRunner(options, talk).Run(inputs, progress, stop.Token);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JournalException or WorkerException)
        {
            return BrokenOff(exception, options.Output, progress.Figures(), talk);
        }

        var figures = progress.Figures();
        if (stop.Token.IsCancellationRequested)
        {
            talk.Say($"Stopped: {figures.Done} of {figures.Total} are done and kept. The same command goes on with the rest.");
            return ExitCode.SomeNot;
        }

        talk.Finished(figures);
        return !inputs.Any(input => input.Problem is null) ? ExitCode.CouldNotRun
            : failOnHidden && Hides(options.Output, talk) ? ExitCode.SomeNot
            : figures.Complete == figures.Total ? ExitCode.AllComplete
            : ExitCode.SomeNot;
    }

    private static bool Hides(string output, IRunTalk talk)
    {
        var hides = false;
        foreach (var (path, pages) in HiddenTexts.In(output))
        {
            hides = true;
            talk.Say(HiddenTexts.Line(path, pages));
        }

        return hides;
    }

    private static int BrokenOff(Exception exception, string output, RunFigures figures, IRunTalk talk)
    {
        if (figures.Done == 0)
        {
            talk.Say(exception is WorkerException or JournalException ? exception.Message
                : $"Can't write to '{output}' ({exception.Message}) Make it writable, end another run that writes there, or name another folder with --out.");
            return ExitCode.CouldNotRun;
        }

        talk.Say($"Broken off: can't write to '{output}' any more ({exception.Message}) {figures.Done} of {figures.Total} are done and kept; make room, and the same command goes on with the rest.");
        return ExitCode.SomeNot;
    }
}
