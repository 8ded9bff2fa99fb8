using System.Net;
using System.Net.Sockets;
using Ingest.Jobs.State;
using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>What a worker machine tells those who watch over it.</summary>
public sealed class WorkHealthTests
{
    [Fact]
    public void It_is_live_while_it_goes_round_and_ready_while_the_database_answers()
    {
        var clock = new SteppedClock();
        var health = new WorkHealth(clock);
        Assert.Equal((false, false), (health.IsLive, health.IsReady));
        health.Beat(() => true);
        Assert.Equal((true, true), (health.IsLive, health.IsReady));
        for (var second = 0; second < 90; second++)
        {
            clock.Step(TimeSpan.FromSeconds(1));
            health.Beat(() => false);
        }

        Assert.Equal((true, false), (health.IsLive, health.IsReady));
        clock.Step(TimeSpan.FromSeconds(90));
        Assert.Equal((false, false), (health.IsLive, health.IsReady));
    }

    [Fact]
    public async Task A_probe_from_outside_is_answered_and_nothing_else_is()
    {
        var (health, port) = (new WorkHealth(TimeProvider.System), FreePort());
        using var server = new HealthServer(health, port);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready", stop)).StatusCode);
        health.Beat(() => true);
        Assert.Equal("{\"status\":\"ready\"}\n", await client.GetStringAsync("/health/ready", stop));
        Assert.Equal("{\"status\":\"live\"}\n", await client.GetStringAsync("/health/live", stop));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/health/else", stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/", stop)).StatusCode);
        Assert.ThrowsAny<IOException>(() => new HealthServer(health, port));
    }

    [Fact]
    public async Task A_worker_whose_database_is_away_is_live_and_not_ready_at_its_port()
    {
        using var stage = new JobsStage(2, ownServer: true);
        var port = FreePort();
        stage.Enqueue();
        using var worker = stage.Working("-j", "1", "--health", $"{port}");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        RunningProgram.WaitFor(() => Answers(client, "/health/ready") == HttpStatusCode.OK);
        stage.Server.Stop();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
        RunningProgram.WaitFor(() => Answers(client, "/health/ready") == HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("work", "--out", "x", "--health", "65536")]
    [InlineData("jobs", "--port", "70000")]
    [InlineData("jobs", "--port", "0")]
    public void A_port_has_its_numbers(params string[] arguments)
    {
        var run = IngestProgram.Run([.. arguments, "--store", "postgres://nobody@127.0.0.1:1/none"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{arguments[^2]} takes the number of a port, 1 to 65535.", run.Error, StringComparison.Ordinal);
    }

    private static HttpStatusCode? Answers(HttpClient client, string path)
    {
        try
        {
            return client.Send(new HttpRequestMessage(HttpMethod.Get, path)).StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
