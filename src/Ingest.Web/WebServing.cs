using Ingest.Search.Searching;
using Ingest.Web.Documents;

namespace Ingest.Web;

/// <summary>
/// The server from its start to its end. No type of ASP.NET Core shows, so that a program that is compiled without it can call.
/// </summary>
public static class WebServing
{
    /// <summary>What answers under way may still take when it is asked to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <param name="started">Is told the addresses once it answers there.</param>
    public static async Task Until(
        CancellationToken stop, WebOptions options, ISearcher searcher, IArchive archive, Action<IEnumerable<string>> started)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = WebServer.Create(options, searcher, archive);
        await server.StartAsync(CancellationToken.None);
        started(server.Urls);
        await using var told = stop.Register(stopped.SetResult);
        await stopped.Task;
        using var grace = new CancellationTokenSource(Grace);
        await server.StopAsync(grace.Token);
    }
}
