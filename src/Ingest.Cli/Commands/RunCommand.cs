using System.CommandLine;
using System.Diagnostics;
using Ingest.Cli.Batch;
using Ingest.Cli.Tabula;
using Ingest.Feed.Csv;
using Ingest.Labels;
using Ingest.Learning;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run</c>.</summary>
public static class RunCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "A PDF, a folder (its PDFs and those of the folders in it), or a pattern such as \"2024/**/*.pdf\".",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--out", "-o")
        {
            Description = "The folder to write to; made where there is none.",
            HelpName = "DIR",
            Required = true,
        };
        var workers = new Option<int>("--workers", "-j")
        {
            Description = "How many documents are read side by side. The output is the same.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        workers.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--workers takes a number from 1 up.");
            }
        });
        var csvFor = new Option<string?>("--csv-for")
        {
            Description = "Write the CSV files for a Danish spreadsheet (semicolon, decimal comma, byte-order mark) "
                + "instead of for programs (RFC 4180).",
            HelpName = CsvDialect.ExcelDa.Name,
        };
        csvFor.AcceptOnlyFromAmong(CsvDialect.ExcelDa.Name);

        var corrections = new Option<string?>("--corrections")
        {
            Description = "The folder of correction files (<sha256>.json) that the report's pages save; they are applied.",
            HelpName = "DIR",
        };
        corrections.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"There is no folder '{folder}' of corrections; look at its spelling.");
            }
        });
        var voters = new VoterOptions();
        var tables = new TableOptions("Take the tables from an installed Tabula, as they are, instead of finding them.");
        var command = new Command("run", "Reads agendas and writes json/, the CSV files, agendas.ndjson and run.json.")
        {
            inputs, output, workers, csvFor, corrections, tables.Tables, tables.TabulaJar, voters.RulesOnly, voters.ModelOnly,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(inputs)!,
            parsed.GetValue(output)!,
            parsed.GetValue(workers),
            CsvDialect.Named(parsed.GetValue(csvFor)),
            voters.Of(parsed),
            parsed.GetValue(corrections),
            tables,
            parsed));
        return command;
    }

    private static int Run(
        string[] named, string output, int workers, CsvDialect dialect, LabelVoters voters, string? corrections, TableOptions tables, ParseResult parsed)
    {
        var console = Terminal.Talk();
        IRunTalk talk = Console.IsErrorRedirected ? new PlainTalk(Console.Error) : new TerminalTalk(console);
        var summary = new RunSummary();
        var started = Stopwatch.GetTimestamp();
        try
        {
            var tabula = tables.Of(parsed);
            VoterOptions.Model(voters);
            var inputs = InputFinder.Find(named);
            var anyToRead = inputs.Any(input => input.Problem is null);
            var record = talk.During(inputs.Count, tell => new BatchRunner(output, dialect, workers, voters, corrections, tabula).Run(inputs, result =>
            {
                summary.Add(result);
                tell(result);
            }));
            console.Write(summary.Table(Stopwatch.GetElapsedTime(started)));
            return !anyToRead ? ExitCode.CouldNotRun
                : summary.Complete == record.Documents.Length ? ExitCode.AllComplete
                : ExitCode.SomeNot;
        }
        catch (Exception exception) when (exception is ModelException or TabulaException)
        {
            Console.Error.WriteLine(OneLine.Of(exception.Message));
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(
                $"Can't write to '{output}' ({exception.Message}) Make it writable or name another folder with --out."));
            return ExitCode.CouldNotRun;
        }
    }
}
