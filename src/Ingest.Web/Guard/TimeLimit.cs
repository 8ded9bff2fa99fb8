using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>An answer has to begin within a time; how long it takes to fetch is the client's own affair.</summary>
internal static class TimeLimit
{
    private const int SecondsUntilAgain = 5;

    public static async Task Watch(HttpContext context, RequestDelegate next, TimeSpan limit)
    {
        var gone = context.RequestAborted;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(gone);
        time.CancelAfter(limit);
        context.Response.OnStarting(() =>
        {
            Stop(time);
            return Task.CompletedTask;
        });
        context.RequestAborted = time.Token;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or TimeoutException && !gone.IsCancellationRequested
            && !context.Response.HasStarted)
        {
            context.RequestAborted = gone;
            context.Response.Clear();
            context.Response.Headers.RetryAfter = SecondsUntilAgain.ToString(CultureInfo.InvariantCulture);
            await Problem.Of(StatusCodes.Status503ServiceUnavailable, "The answer took too long. Ask again, or ask for less.")
                .Write(context).ConfigureAwait(false);
        }
        finally
        {
            context.RequestAborted = gone;
        }
    }

    private static void Stop(CancellationTokenSource time)
    {
        try
        {
            time.CancelAfter(Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The answer was prepared by then, and begins only now.
        }
    }
}
