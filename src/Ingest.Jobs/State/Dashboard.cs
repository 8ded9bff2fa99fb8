using Hangfire;
using Hangfire.Dashboard;
using Ingest.Jobs.Queue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Jobs.State;

/// <summary>Hangfire's own pages of the queue, on this machine alone: who can open them can start and delete jobs.</summary>
public static class Dashboard
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="port">On the loopback address.</param>
    /// <param name="served">Told the address.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task Serve(JobQueue queue, int port, Action<string> served, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Services.AddHangfire(_ => { }).AddSingleton<JobStorage>(queue.Storage);
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        await using var app = builder.Build();
        app.Use((context, next) =>
        {
            // A page that the user visits elsewhere must not start or delete jobs here by another name of this machine.
            if (context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]")
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        });
        app.UseHangfireDashboard("", new DashboardOptions { AppPath = null, DashboardTitle = "ingest",
            DisplayStorageConnectionString = false },
            queue.Storage);
        await app.StartAsync(stop).ConfigureAwait(false);
        served(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://localhost:{port}/"));
        try
        {
            await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }
}
