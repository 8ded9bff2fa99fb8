using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Tabula;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporters;
using Ingest.Feed.Csv;
using Ingest.Jobs;
using Ingest.Jobs.Queue;
using Ingest.Jobs.State;
using Ingest.Jobs.Work;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Ocr.Azure;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Cli.Commands.Jobs;

/// <summary><c>ingest work</c>: one machine's part of the work.</summary>
public static class WorkCommand
{
    public static Command Create()
    {
        var run = new RunOptions();
        var store = StoreAddress.Option();
        var output = new Option<string>("--out", "-o") { Description = Texts.WorkOut, HelpName = Texts.DirName, Required = true };
        var queues = new Option<string>("--queues")
        {
            Description = Texts.WorkQueues(JobQueue.Text, JobQueue.Scans),
            HelpName = string.Join(',', JobQueue.All),
            DefaultValueFactory = _ => string.Join(',', JobQueue.All),
        };
        queues.Validators.Add(result =>
        {
            foreach (var other in result.Tokens.SelectMany(token => token.Value.Split(',')).Where(name => !JobQueue.All.Contains(name)))
            {
                result.AddError(Texts.NoSuchQueue(other, string.Join(", ", JobQueue.All)));
            }
        });
        var untilEmpty = new Option<bool>("--until-empty") { Description = Texts.WorkUntilEmpty };
        var lease = WholeNumber.Option("--lease", 1, Texts.WorkLease, () => (int)JobQueue.Lease.TotalSeconds);
        var health = PortNumber.Optional("--health", Texts.WorkHealth);
        run.Corrections.NamesFolders(Texts.NoCorrectionsFolder);
        run.Log.Takes("json");
        var command = new HelpedCommand("work", Texts.WorkCommand)
            .Group(Texts.OutputGroup, store, output, run.Corrections)
            .Group(Texts.InputGroup, queues, untilEmpty)
            .Group(Texts.ReadingGroup, run.Password, run.Tables.Tables, run.Tables.TabulaJar, run.Learned.Profiles, run.Learned.Model,
                run.Voters.RulesOnly, run.Voters.ModelOnly)
            .Group(Texts.OcrGroup, run.Ocr.All)
            .Group(Texts.LimitsGroup, run.Workers, run.DocumentTimeout, run.WorkerMemory, lease)
            .Group(Texts.TalkGroup, run.Quiet, run.Verbose, run.Log, run.Telemetry, health)
            .Example(Texts.WorkExample, "ingest work --store postgres://ingest@db/agendas --out /archive/out");
        command.Wants(store);
        command.SetAction(parsed =>
        {
            using var export = parsed.GetValue(run.Telemetry) || TelemetryExport.IsWanted ? new TelemetryExport() : null;
            var verbosity = run.VerbosityOf(parsed);
            IRunReporter talk = parsed.GetValue(run.Log) is not null ? new JsonReporter(Console.Error, verbosity)
                : new PlainReporter(Console.Error, verbosity);
            try
            {
                using var at = parsed.Store(store);
                var reading = new WorkerSettings(CsvDialect.Named(null).Name, run.Voters.Of(parsed), parsed.GetValue(run.Corrections),
                    run.Tables.Of(parsed)?.Jar)
                    { Ocr = run.Ocr.Of(parsed), Password = parsed.GetValue(run.Password), Learned = run.Learned.Of(parsed) };
                LearnedOptions.Check(reading.Learned);
                var limits = new WorkerLimits(parsed.GetValue(run.DocumentTimeout), parsed.GetValue(run.WorkerMemory))
                    { PictureBudget = run.Ocr.Budget(parsed) };
                var settings = new WorkSettings(parsed.GetValue(output)!, reading, limits, parsed.GetValue(run.Workers),
                    parsed.GetValue(queues)!.Split(','))
                    { UntilEmpty = parsed.GetValue(untilEmpty), Lease = TimeSpan.FromSeconds(parsed.GetValue(lease)) };
                using var stop = new StopSignal(() => talk.Say(Texts.Stopping));
                var server = new WorkServer(settings, at, talk);
                using var answers = parsed.GetValue(health) is { } port ? new HealthServer(server.Health, port) : null;
                server.Run(stop.Token);
                return stop.Token.IsCancellationRequested ? ExitCode.SomeNot : ExitCode.AllComplete;
            }
            catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException or ModelException
                or WorkerException or TabulaException or AzureSettingsException)
            {
                talk.Warn(ForeignWording.Of(fault));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }
}
