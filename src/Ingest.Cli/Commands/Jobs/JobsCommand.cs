using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Serving;
using Ingest.Cli.Commands.Values;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Jobs.State;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Cli.Commands.Jobs;

/// <summary><c>ingest jobs</c>: what goes on, what failed, how long it will take.</summary>
public static class JobsCommand
{
    private const int UsualPort = 5080, ProblemsToRead = 20;

    private static readonly JsonSerializerOptions Json = new()
        { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var store = StoreAddress.Option();
        var json = new Option<bool>("--json") { Description = Texts.JobsJson };
        var failed = new Option<bool>("--failed") { Description = Texts.JobsFailed };
        var retry = new Option<bool>("--retry") { Description = Texts.JobsRetry };
        var dashboard = new Option<bool>("--dashboard") { Description = Texts.JobsDashboard };
        var port = PortNumber.Option("--port", Texts.JobsPort, () => UsualPort);
        var command = new HelpedCommand("jobs", Texts.JobsCommand)
            .Group(Texts.OutputGroup, store, json, failed, retry)
            .Group(Texts.ListenGroup, dashboard, port)
            .Example(Texts.JobsExample, "ingest jobs --store postgres://ingest@db/agendas")
            .Example(Texts.JobsDashboardExample, "ingest jobs --store postgres://ingest@db/agendas --dashboard");
        command.Wants(store);
        command.SetAction(parsed =>
        {
            try
            {
                using var at = parsed.Store(store);
                var queue = JobQueue.Existing(at);
                if (parsed.GetValue(dashboard))
                {
                    return Serve(queue, parsed.GetValue(port));
                }

                if (parsed.GetValue(retry))
                {
                    var (inputs, chunks) = new Enqueuing(at, queue).Again();
                    Console.Error.WriteLine(OneLine.Of(Texts.Enqueued(inputs, chunks)));
                    return ExitCode.AllComplete;
                }

                var all = parsed.GetValue(failed);
                var state = new JobsLook(at, queue).State(all ? int.MaxValue : ProblemsToRead);
                Console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(state, Json)
                    : all ? string.Join('\n', state.Problems.Select(JobsText.Of)) : JobsText.Of(state));
                return state.Of(LedgerState.Failed) + state.Of(LedgerState.Unreadable) + state.FailedJobs > 0 ? ExitCode.SomeNot
                    : ExitCode.AllComplete;
            }
            catch (Exception fault) when (fault is StoreException or IOException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(fault)));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Serve(JobQueue queue, int port)
    {
        if (!WebFramework.IsThere)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.ServeNeedsAspNetCore(Environment.Version.ToString(2))));
            return ExitCode.CouldNotRun;
        }

        using var stop = new StopSignal(() => { });
        Dashboard.Serve(queue, port, address => Console.Out.WriteLine(OneLine.Of(Texts.DashboardServed(address))), stop.Token)
            .GetAwaiter().GetResult();
        return ExitCode.AllComplete;
    }
}
