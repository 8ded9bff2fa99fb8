using System.Net.Sockets;
using Ingest.Batch;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Searching;
using Ingest.Store;
using Ingest.Web;
using Ingest.Web.Documents;
using Ingest.Web.Guard;
using Microsoft.AspNetCore.Connections;

namespace Ingest.Cli.Commands.Serving;

/// <summary>Opens what is served, says where, and waits for the end.</summary>
internal static class ServerRun
{
    /// <summary>What answers under way may still take when it is asked to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static int Run(WebOptions options, Func<string, ISearcher> open)
    {
        try
        {
            using var archive = new Archive(options);
            using var searcher = open(options.Output);
            return Serve(options, searcher, archive).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault.InnerException is AddressInUseException)
        {
            return CouldNot(Texts.ServeInUse(options.Urls));
        }
        catch (Exception fault) when (fault is SocketException || fault.InnerException is SocketException)
        {
            return CouldNot(Texts.ServeCannotListen(options.Urls, fault.GetBaseException().Message));
        }
        catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
        {
            return CouldNot(ForeignWording.Of(fault));
        }
    }

    private static async Task<int> Serve(WebOptions options, ISearcher searcher, IArchive archive)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = new StopSignal(() => { });
        await using var told = stop.Token.Register(stopped.SetResult);
        await using var server = WebServer.Create(options, searcher, archive);
        await server.StartAsync(stop.Token);
        var addresses = server.Urls.Select(url => url + BasePath.Of(options.BasePath));
        Console.WriteLine(OneLine.Of(Texts.Served(options.Output, string.Join(' ', addresses))));
        await stopped.Task;
        using var grace = new CancellationTokenSource(Grace);
        await server.StopAsync(grace.Token);
        return ExitCode.AllComplete;
    }

    private static int CouldNot(Wording line)
    {
        Console.Error.WriteLine(OneLine.Of(line));
        return ExitCode.CouldNotRun;
    }
}
