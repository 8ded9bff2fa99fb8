using System.Net.Sockets;
using Ingest.Batch;
using Ingest.Cli.Commands.Searching;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Searching;
using Ingest.Web;
using Ingest.Web.Documents;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Connections;

namespace Ingest.Cli.Commands.Serving;

/// <summary>Opens what is served, says where, and waits for the end.</summary>
public static class ServerRun
{
    /// <summary>What answers under way may still take when it is asked to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <param name="open">Opens the index of an output.</param>
    /// <param name="says">Where the address goes.</param>
    /// <param name="tells">Where it goes why there is none.</param>
    /// <returns>The exit code.</returns>
    public static int Run(WebOptions options, Func<string, ISearcher> open, TextWriter says, TextWriter tells, CancellationToken stop)
    {
        try
        {
            using var archive = new Archive(options);
            using var searcher = open(options.Output);
            Serve(options, searcher, archive, says, stop).GetAwaiter().GetResult();
            return ExitCode.AllComplete;
        }
        catch (Exception fault) when (fault is SocketException || SearchKeeping.IsOfIndex(fault))
        {
            tells.WriteLine(OneLine.Of(fault switch
            {
                { InnerException: AddressInUseException } => Texts.ServeInUse(options.Urls),
                SocketException or { InnerException: SocketException } =>
                    Texts.ServeCannotListen(options.Urls, fault.GetBaseException().Message),
                _ => ForeignWording.Of(fault),
            }));
            return ExitCode.CouldNotRun;
        }
    }

    private static async Task Serve(
        WebOptions options, ISearcher searcher, IArchive archive, TextWriter says, CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = WebServer.Create(options, searcher, archive);
        await server.StartAsync(CancellationToken.None);
        var addresses = server.Urls.Select(url => url + BasePath.Of(options.BasePath));
        await says.WriteLineAsync(OneLine.Of(Texts.Served(options.Output, string.Join(' ', addresses))));
        await using var told = stop.Register(stopped.SetResult);
        await stopped.Task;
        using var grace = new CancellationTokenSource(Grace);
        await server.StopAsync(grace.Token);
    }
}
