using System.Diagnostics;
using System.Globalization;
using System.Net;
using Ingest.Tests.Web.Api;
using Ingest.Web.Guard;

namespace Ingest.Tests.Web.Guard;

/// <summary>Too much, too long, too often, and what breaks.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task An_answer_that_takes_too_long_is_given_up_and_others_go_on()
    {
        await using var served = await ServedOutput.With(
            options => options with { RequestTime = TimeSpan.FromMilliseconds(300) }, Sketches.Council());
        using var gate = new ManualResetEventSlim();
        served.Searcher.Before = request =>
        {
            if (request.Text == "slow")
            {
                gate.Wait(TimeSpan.FromSeconds(30));
            }
        };
        try
        {
            var begun = Stopwatch.GetTimestamp();
            var slow = served.Client.GetAsync("/api/v1/search?q=slow");
            Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("/api/v1/search?q=puljen")).StatusCode);
            using var answer = await slow;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(20));
        }
        finally
        {
            gate.Set();
        }
    }

    [Fact]
    public async Task Work_that_was_left_keeps_its_place_until_it_is_done()
    {
        using var work = new BoundedWork(1);
        using var gate = new ManualResetEventSlim();
        using var left = new CancellationTokenSource();
        var first = work.Do(() => gate.Wait(TimeSpan.FromSeconds(30)), left.Token);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        using var impatient = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.Do(() => 1, impatient.Token));
        gate.Set();
        Assert.Equal(2, await work.Do(() => 2, CancellationToken.None));
    }

    [Fact]
    public async Task A_fault_of_ours_is_told_without_a_word_of_this_machine()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        served.Searcher.Before = _ => throw new InvalidOperationException("/home/hemmelig/sti");
        using var answer = await served.Client.GetAsync("/api/v1/search?q=hvad");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("hemmelig", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var told = served.Faults.ToString();
        Assert.Contains("/api/v1/search: InvalidOperationException: /home/hemmelig/sti", told, StringComparison.Ordinal);
        Assert.DoesNotContain("hvad", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_client_that_asks_too_often_has_to_wait_and_another_has_not()
    {
        await using var served = await ServedOutput.With(options => options with { Rate = 1 }, Sketches.Council());
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 30; i++)
        {
            using var answer = await served.Send("GET", "/api/v1", ("X-Forwarded-For", "203.0.113.7"));
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            }
        }

        Assert.All(statuses.Take(10), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await served.Send("GET", "/api/v1", ("X-Forwarded-For", "203.0.113.8"))).StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("2001:db8::1", "2001:db8::ffff:1", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    public void A_client_is_an_address_or_a_household_s_network(string one, string other, bool isSame) =>
        Assert.Equal(isSame, ClientRate.Client(IPAddress.Parse(one)) == ClientRate.Client(IPAddress.Parse(other)));

    [Fact]
    public async Task A_request_that_is_too_long_or_brings_a_body_is_refused()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        Assert.Equal(414, (await served.RawGet("/api/v1/search?q=" + new string('a', 10_000))).Status);
        Assert.Equal(431, (await served.Raw($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('a', 20_000)}\r\n\r\n")).Status);
        var many = string.Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"X{i}: 1\r\n")));
        Assert.Equal(431, (await served.Raw($"GET / HTTP/1.1\r\nHost: localhost\r\n{many}\r\n")).Status);
        const string Posted = "POST /api/v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";
        Assert.Equal(405, (await served.Raw(Posted)).Status);
    }

    [Fact]
    public async Task The_log_has_neither_who_asked_nor_what()
    {
        var log = new StringWriter();
        var safe = TextWriter.Synchronized(log);
        await using (var served = await ServedOutput.With(options => options with { Log = safe }, Sketches.Council()))
        {
            await served.Send("GET", "/api/v1/search?q=sygdom", ("X-Forwarded-For", "203.0.113.7"));
            await served.RawGet("/x%0d%0aInjected");
        }

        var lines = log.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ GET /api/v1/search 200 \d+$", lines[0]);
        Assert.Matches(" GET /x%0D%0AInjected 404 ", lines[1]);
    }
}
