using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporters;
using Ingest.Cli.TakenTables;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest tables</c>: the tables of any PDF, and nothing else of it.</summary>
public static class TablesCommand
{
    public static Command Create()
    {
        var run = new RunOptions();
        var files = new Argument<string[]>("FILE") { Description = Texts.TablesFile, Arity = ArgumentArity.OneOrMore,
            HelpName = Texts.FileName };
        var forms = new TableFormOptions();
        var pages = RunOptions.PagesOption("--page", Texts.TablesPage, "--pages");
        var password = new Option<string?>(RunOptions.PasswordName) { Description = Texts.TablesPassword, HelpName = "PASSWORD" };
        var output = new Option<string?>("--out", "-o") { Description = Texts.TablesOut, HelpName = Texts.DirName };
        var command = new HelpedCommand("tables", Texts.TablesCommand) { files }
            .Group(Texts.ReadingGroup, pages, password)
            .Group(Texts.OutputGroup, [.. forms.All, output])
            .Group(Texts.TalkGroup, run.Quiet)
            .Example(Texts.TablesExample, "ingest tables budget.pdf --page 4 > table.csv")
            .Example(Texts.TablesWorkbookExample, "ingest tables budget.pdf --xlsx -o tables")
            .Example(Texts.TablesFolderExample, "ingest tables reports --html -o tables");
        command.Validators.Add(forms.Check);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files)?.Contains(StandardInput.Sign) == true && StandardInput.Problem is { } problem)
            {
                result.AddError(problem);
            }

            if (result.Given(forms.Xlsx) && !result.IsGiven(output) && !Console.IsOutputRedirected)
            {
                result.AddError(Texts.WorkbookIsNoText);
            }
        });
        command.SetAction(parsed =>
        {
            var verbosity = parsed.GetValue(run.Quiet) ? Verbosity.Quiet : Verbosity.Usual;
            IRunReporter talk = Console.IsErrorRedirected
                ? new PlainReporter(Console.Error, verbosity) : new TerminalReporter(Terminal.Talk(), verbosity);
            var folder = parsed.GetValue(output);
            ITableTarget target = folder is null
                ? new TableStream(forms.Of(parsed), PipeCommand.Output) : new TableFiles(forms.Of(parsed), folder);
            return Run(parsed.GetValue(files)!, new TableTaker(talk, target, parsed.GetValue(pages)), target,
                parsed.GetValue(password), folder);
        });
        return command;
    }

    private static int Run(string[] files, TableTaker taker, ITableTarget target, string? password, string? folder)
    {
        var inputs = InputFinder.Find(files);
        var settings = new WorkerSettings(CsvDialect.Rfc4180.Name, LabelScorers.Both) { Password = password, KeepItemTables = true };
        using var stop = new StopSignal(() => taker.Say(Texts.StoppingPipe));
        try
        {
            new PipedRun(new BatchOptions(RunOptions.Piped, settings, WorkerLimits.Default, Environment.ProcessorCount), Stream.Null, taker,
                _ => { }).Run(inputs, new RunProgress(inputs.Count, inputs.Select(input => input.Source?.Bytes ?? 0)), stop.Token);
            target.Finish();
        }
        catch (IOException exception) when (folder is null && PipeCommand.IsReadNoMore(exception))
        {
            return ExitCode.SomeNot;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            taker.Warn(folder is null
                ? Texts.BrokenPipe(ForeignWording.Of(exception)) : Texts.CannotWrite(folder, ForeignWording.Of(exception)));
            return ExitCode.CouldNotRun;
        }
        catch (WorkerException exception)
        {
            taker.Warn(ForeignWording.Of(exception));
            return ExitCode.CouldNotRun;
        }

        return inputs.All(input => input.Problem is not null) ? ExitCode.CouldNotRun
            : taker.Tables == 0 || taker.HasFaults || stop.Token.IsCancellationRequested ? ExitCode.SomeNot
            : ExitCode.AllComplete;
    }
}
