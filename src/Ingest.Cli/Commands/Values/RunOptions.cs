using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Tabula;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Config;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Reporters;
using Ingest.Feed.Csv;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Ocr.Azure;
using Ingest.Pdf.Pages;

namespace Ingest.Cli.Commands.Values;

/// <summary>The options of <c>ingest run</c>.</summary>
public sealed class RunOptions
{
    public Argument<string[]> Inputs { get; } = new("INPUT")
    {
        Description = Texts.RunInput,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string?> From { get; } = new("--from") { Description = Texts.RunFrom, HelpName = Texts.FileName };

    public Option<string> Output { get; } = new("--out", "-o") { Description = Texts.RunOut, HelpName = Texts.DirName, Required = true };

    public Option<string> Name { get;
        } = new("--name") { Description = Texts.RunName, HelpName = Texts.NameName, DefaultValueFactory = _ => StandardInput.PlainName };

    public Option<int> Workers { get; } = WholeNumber.Option("--workers", 1, Texts.RunWorkers, () => Environment.ProcessorCount, "-j");

    public Option<TimeSpan> DocumentTimeout { get; } = new("--document-timeout")
    {
        Description = Texts.RunDocumentTimeout,
        HelpName = Texts.TimeName,
        DefaultValueFactory = _ => WorkerLimits.Default.DocumentTime,
        CustomParser = result => Parsed(result, Amount.Time, Texts.TimeWanted("--document-timeout")),
    };

    public Option<long> WorkerMemory { get; } = new("--worker-memory")
    {
        Description = Texts.RunWorkerMemory,
        HelpName = Texts.SizeName,
        DefaultValueFactory = _ => WorkerLimits.Default.MemoryBytes,
        CustomParser = result => Parsed<long>(
            result,
            text => Amount.Bytes(text) is { } bytes and >= WorkerLimits.LeastMemoryBytes ? bytes : null,
            Texts.SizeWanted("--worker-memory", WorkerLimits.LeastMemoryBytes >> 20)),
    };

    public Option<PageRange?> Pages { get; } = PagesOption("--pages", Texts.RunPages);

    /// <summary>An option that takes a page, or pages from one to another.</summary>
    internal static Option<PageRange?> PagesOption(string name, Wording description, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "3-9",
        CustomParser = result =>
            Parsed<PageRange>(result, text => PageRange.TryParse(text, out var range) ? range : null, Texts.PagesWanted(name)),
    };

    internal const string PasswordName = "--password";

    public Option<string?> Password { get; } = new(PasswordName) { Description = Texts.RunPassword, HelpName = "PASSWORD" };

    public Option<bool> Force { get; } = new("--force") { Description = Texts.RunForce };

    public Option<bool> Prune { get; } = new("--prune")
    {
        Description = Texts.RunPrune,
    };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = Texts.RunDryRun };

    public Option<bool> Watch { get; } = new("--watch") { Description = Texts.RunWatch };

    public Option<bool> FailOnHidden { get; } = new("--fail-on-hidden")
    {
        Description = Texts.RunFailOnHidden,
    };

    public Option<bool> FollowLinks { get; } = new("--follow-links") { Description = Texts.RunFollowLinks };

    public Option<string?> CsvFor { get; } = new("--csv-for")
    {
        Description = Texts.RunCsvFor,
        HelpName = CsvDialect.ExcelDa.Name,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = Texts.RunFormat,
        HelpName = "csv|xlsx",
        DefaultValueFactory = _ => PlainFormat,
    };

    public Option<string?> Store { get; } = new("--store") { Description = Texts.RunStore, HelpName = DuckDb };

    public Option<bool> Search { get; } = new("--search") { Description = Texts.RunSearch };

    private const string DuckDb = "duckdb";

    private const string PlainFormat = "csv", WorkbookFormat = "xlsx";

    public Option<string?> Corrections { get; } = new("--corrections")
    {
        Description = Texts.RunCorrections,
        HelpName = Texts.DirName,
    };

    public Option<string?> Config { get;
        } = new("--config") { Description = Texts.RunConfig(ConfigFile.UsualName), HelpName = Texts.FileName };

    public Option<string?> Log { get; } = new("--log") { Description = Texts.RunLog, HelpName = "json" };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = Texts.RunQuiet };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = Texts.RunVerbose };

    public Option<bool> Telemetry { get; } = new("--telemetry")
    {
        Description = Texts.RunTelemetry,
    };

    public VoterOptions Voters { get; } = new();

    public LearnedOptions Learned { get; } = new();

    public OcrOptions Ocr { get; } = new();

    public TableOptions Tables { get; } = new(Texts.RunTables);

    /// <summary>For --out: standard output.</summary>
    public const string Piped = "-";

    /// <summary>What a run without a folder refuses.</summary>
    public Option[] OfFolders => [Force, Prune, DryRun, CsvFor, Format, Store, Search, Watch];

    public HelpedCommand AddTo(HelpedCommand command)
    {
        Corrections.NamesFolders(Texts.NoCorrectionsFolder);
        CsvFor.Takes(CsvDialect.ExcelDa.Name);
        Format.Takes(PlainFormat, WorkbookFormat);
        Log.Takes("json");
        Store.Takes(DuckDb);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Inputs) is null or [] && !result.IsGiven(From))
            {
                result.AddError(Texts.NameAnInput);
            }

            if (result.GetValue(Inputs)?.Contains(StandardInput.Sign) == true && StandardInput.Problem is { } problem)
            {
                result.AddError(problem);
            }

            if (result.GetValue(Inputs)?.Contains(StandardInput.Sign) == true && result.Given(From) == InputList.StandardInput)
            {
                result.AddError(Texts.StandardInputTwice);
            }

            if (result.Given(Watch) && (result.Given(DryRun) || result.Given(From) == InputList.StandardInput
                || result.GetValue(Inputs)?.Contains(StandardInput.Sign) == true))
            {
                result.AddError(Texts.NothingToWatch);
            }

            if (result.Given(Quiet) && result.Given(Verbose))
            {
                result.AddError(Texts.QuietOrVerbose);
            }

            if (result.Given(Output) == Piped && OfFolders.FirstOrDefault(result.IsGiven) is { } folderOnly)
            {
                result.AddError(Texts.OnlyForFolders(folderOnly.Name));
            }
        });
        command.Add(Inputs);
        return command
            .Group(Texts.InputGroup, From, Name, FollowLinks, Watch, Config)
            .Group(Texts.OutputGroup, Output, CsvFor, Format, Store, Search, Corrections, Force, Prune, DryRun)
            .Group(Texts.ReadingGroup, Pages, Password, Tables.Tables, Tables.TabulaJar, Learned.Profiles, Learned.Model,
                Voters.RulesOnly, Voters.ModelOnly)
            .Group(Texts.OcrGroup, Ocr.All)
            .Group(Texts.LimitsGroup, Workers, DocumentTimeout, WorkerMemory)
            .Group(Texts.TalkGroup, Quiet, Verbose, FailOnHidden, Log, Telemetry)
            .Example(Texts.RunExample, "ingest run pdf -o out")
            .Example(Texts.RunSheetExample, "ingest run pdf -o out --csv-for excel-da")
            .Example(Texts.RunPipeExample, "ingest run - -o - < agenda.pdf");
    }

    public Verbosity VerbosityOf(ParseResult parsed) =>
        parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Verbose) ? Verbosity.Verbose : Verbosity.Usual;

    /// <exception cref="TabulaException">Tabula is asked for and can't be run.</exception>
    /// <exception cref="Ingest.Ocr.Azure.AzureSettingsException">Azure is asked for and the environment names no service.</exception>
    public BatchOptions Of(ParseResult parsed) => new(
        parsed.GetValue(Output)!,
        new WorkerSettings(CsvDialect.Named(parsed.GetValue(CsvFor)).Name, Voters.Of(parsed), parsed.GetValue(Corrections),
            Tables.Of(parsed)?.Jar)
        {
            Ocr = Ocr.Of(parsed),
            Pages = parsed.GetValue(Pages)?.ToString(),
            Password = parsed.GetValue(Password),
            Learned = Learned.Of(parsed),
        },
        new WorkerLimits(parsed.GetValue(DocumentTimeout), parsed.GetValue(WorkerMemory)) { PictureBudget = Ocr.Budget(parsed) },
        parsed.GetValue(Workers),
        parsed.GetValue(Force),
        parsed.GetValue(Prune))
    {
        Xlsx = parsed.GetValue(Format) == WorkbookFormat,
        Store = parsed.GetValue(Store) is not null,
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
