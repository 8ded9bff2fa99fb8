using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Cli.Batch;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Workers;
using Ingest.Feed.Csv;

namespace Ingest.Cli.Commands;

/// <summary>The options of <c>ingest run</c>.</summary>
public sealed class RunOptions
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = "A PDF, a folder (its PDFs and zip archives, and those of the folders in it), a pattern such as \"2024/**/*.pdf\", "
            + "a .zip archive, az://CONTAINER/PREFIX (its connection string in AZURE_STORAGE_CONNECTION_STRING), or - for a PDF from standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> From { get; } = new("--from") { Description = "A file that names inputs, one a line; - is standard input.", HelpName = "FILE" };

    public Option<string> Output { get; } = new("--out", "-o") { Description = "The folder to write to; made where there is none. With - the agendas go to standard output, one a line (NDJSON), and nowhere else.", HelpName = "DIR", Required = true };

    public Option<string> Name { get; } = new("--name") { Description = "What a PDF from standard input is called in the output.", HelpName = "NAME", DefaultValueFactory = _ => StandardInput.PlainName };

    public Option<int> Workers { get; } = WholeNumber.Option("--workers", 1, "How many documents are read side by side. The output is the same.", () => Environment.ProcessorCount, "-j");

    public Option<TimeSpan> DocumentTimeout { get; } = new("--document-timeout")
    {
        Description = "How long a worker may work for a document, and for each page that is read from its picture, such as 60s or 5min (seconds without a unit), before it is ended. Processor time counts: a busy machine costs nothing.",
        HelpName = "TIME",
        DefaultValueFactory = _ => WorkerLimits.Default.DocumentTime,
        CustomParser = result => Parsed(result, Amount.Time, "--document-timeout takes a time such as 60s or 5min."),
    };

    public Option<long> WorkerMemory { get; } = new("--worker-memory")
    {
        Description = "How much memory a worker may take, such as 1GiB or 512MiB, before it is ended.",
        HelpName = "SIZE",
        DefaultValueFactory = _ => WorkerLimits.Default.MemoryBytes,
        CustomParser = result => Parsed<long>(
            result,
            text => Amount.Bytes(text) is { } bytes and >= WorkerLimits.LeastMemoryBytes ? bytes : null,
            $"--worker-memory takes a size such as 1GiB, {WorkerLimits.LeastMemoryBytes >> 20}MiB at least."),
    };

    public Option<bool> Force { get; } = new("--force") { Description = "Read everything again, also what has not changed." };

    public Option<bool> Prune { get; } = new("--prune")
    {
        Description = "Remove from the output what is no input of this run, also where a folder is gone, empty or not named any more.",
    };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Say what a run would read, keep and remove, and write nothing." };

    public Option<bool> FailOnHidden { get; } = new("--fail-on-hidden")
    {
        Description = "End with exit code 1, and name them, where PDFs hold text that their pages don't show ('ingest check hidden' shows where).",
    };

    public Option<bool> FollowLinks { get; } = new("--follow-links") { Description = "Go on through symbolic links that stand in a folder." };

    public Option<string?> CsvFor { get; } = new("--csv-for")
    {
        Description = "Write the CSV files for a Danish spreadsheet (semicolon, decimal comma, byte-order mark) "
            + "instead of for programs (RFC 4180).",
        HelpName = CsvDialect.ExcelDa.Name,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "With xlsx also one workbook, agendas.xlsx, whose sheets are the CSV files.",
        HelpName = "csv|xlsx",
        DefaultValueFactory = _ => PlainFormat,
    };

    private const string PlainFormat = "csv", WorkbookFormat = "xlsx";

    public Option<string?> Corrections { get; } = new("--corrections")
    {
        Description = "The folder of correction files (<sha256>.json) that the report's pages save; they are applied.",
        HelpName = "DIR",
    };

    public Option<string?> Log { get; } = new("--log") { Description = "Say what happens as JSON, an object a line.", HelpName = "json" };

    public Option<bool> Telemetry { get; } = new("--telemetry")
    {
        Description = "Send metrics and traces by OpenTelemetry's protocol; OTEL_EXPORTER_OTLP_ENDPOINT says where to.",
    };

    public VoterOptions Voters { get; } = new();

    public OcrOptions Ocr { get; } = new();

    public TableOptions Tables { get; } = new("Take the tables from an installed Tabula, as they are, instead of finding them.");

    /// <summary>For --out: standard output.</summary>
    public const string Piped = "-";

    private Option[] OfFolders => [Force, Prune, DryRun, CsvFor, Format];

    public Command AddTo(Command command)
    {
        Corrections.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"There is no folder '{folder}' of corrections; look at its spelling.");
            }
        });
        CsvFor.AcceptOnlyFromAmong(CsvDialect.ExcelDa.Name);
        Format.AcceptOnlyFromAmong(PlainFormat, WorkbookFormat);
        Log.AcceptOnlyFromAmong("json");
        command.Validators.Add(result =>
        {
            if (result.GetValue(Inputs) is null or [] && !result.IsGiven(From))
            {
                result.AddError("Name an INPUT, or a list of inputs with --from.");
            }

            if (result.GetValue(Inputs)?.Contains(StandardInput.Sign) == true && StandardInput.Problem is { } problem)
            {
                result.AddError(problem);
            }

            if (result.GetValue(Inputs)?.Contains(StandardInput.Sign) == true && result.Given(From) == InputList.StandardInput)
            {
                result.AddError("Standard input is a PDF or a list of inputs, not both: name - once.");
            }

            if (result.Given(Output) == Piped && OfFolders.FirstOrDefault(result.IsGiven) is { } folderOnly)
            {
                result.AddError($"{folderOnly.Name} is for a folder, and '--out -' writes none.");
            }
        });
        command.Add(Inputs);
        foreach (var option in (Option[])[Output, From, Name, Workers, DocumentTimeout, WorkerMemory, Force, Prune, DryRun, FailOnHidden, FollowLinks, CsvFor, Format, Corrections, Tables.Tables, Tables.TabulaJar, .. Ocr.All, Log, Telemetry, Voters.RulesOnly, Voters.ModelOnly])
        {
            command.Add(option);
        }

        return command;
    }

    /// <exception cref="Ingest.Cli.Tabula.TabulaException">Tabula is asked for and can't be run.</exception>
    /// <exception cref="Ingest.Ocr.Azure.AzureSettingsException">Azure is asked for and the environment names no service.</exception>
    public BatchOptions Of(ParseResult parsed) => new(
        parsed.GetValue(Output)!,
        new WorkerSettings(CsvDialect.Named(parsed.GetValue(CsvFor)).Name, Voters.Of(parsed), parsed.GetValue(Corrections), Tables.Of(parsed)?.Jar) { Ocr = Ocr.Of(parsed) },
        new WorkerLimits(parsed.GetValue(DocumentTimeout), parsed.GetValue(WorkerMemory)) { PictureBudget = Ocr.Budget(parsed) },
        parsed.GetValue(Workers),
        parsed.GetValue(Force),
        parsed.GetValue(Prune))
    {
        Xlsx = parsed.GetValue(Format) == WorkbookFormat,
    };

    private static T Parsed<T>(ArgumentResult result, Func<string, T?> parse, string error)
        where T : struct
    {
        if (result.Tokens is [var token] && parse(token.Value) is { } value)
        {
            return value;
        }

        result.AddError(error);
        return default;
    }
}
