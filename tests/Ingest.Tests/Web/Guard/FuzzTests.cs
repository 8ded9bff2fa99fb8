using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Tests.Support;
using Ingest.Tests.Web.Api;

namespace Ingest.Tests.Web.Guard;

/// <summary>
/// 2,000 requests that nobody would send, at the program over the corpus's output: none breaks it, takes too long, or leaves memory behind.
/// </summary>
public sealed class FuzzTests
{
    private const int Requests = 2000;
    private const long MostGrown = 64L << 20;

    private static readonly string[] Paths =
    [
        "/", "/search", "/item/ID/ITEM", "/item/ID/", "/meeting/ID", "/case/24-2570", "/body/KKR%20Hovedstaden", "/about", "/feed.atom",
        "/complete", "/page/ID/1.svg", "/table/ID/TABLE.csv", "/assets/x", "/files/ID.pdf", "/health", "/api/v1", "/api/v1/search",
        "/api/v1/complete",
        "/api/v1/bodies", "/api/v1/meetings", "/api/v1/meetings/ID", "/api/v1/items/ID/ITEM", "/api/v1/tables/ID/TABLE",
        "/api/v1/cases/24-2570",
        "/api/v1/changes", "/api/v1/openapi.json", "/oparl/v1", "/oparl/v1/list/meeting/1.json", "/oparl/v1/list/file/1.json",
    ];

    private static readonly string[] Names =
    [
        "q", "body", "year", "kind", "field", "area", "order", "page", "skip", "take", "since", "after", "modifiedSince", "format", "lang",
        "modified_since", "created_until", "limit", "", "%00", "q[]", "__proto__",
    ];

    private static readonly string[] Values =
    [
        "", "0", "-1", "1e9", "99999999999999999999", "NaN", "%00", "%ff%fe", "%ED%A0%80", "%F0%9F%98%80", "%E2%80%AE", "'%20OR%201=1--",
        "%3Cscript%3Ealert(1)%3C/script%3E", "*", "*a*", "%22", "%22%22%22", "((((((((((", "a%20OR%20", "title:", "date:..",
        "amount:%3E10mio",
        "-", "--", "..%2f..%2fetc%2fpasswd", "%0d%0aSet-Cookie:a=b", "%u0041", "%", "%zz", "2024-13-45", "agenda",
        "recommendation", "newest",
        "2024", "100", "csv", "da", "puljen", "l%C3%A5nepulje", "+", "%2B", "${jndi:ldap://x}", "{{7*7}}", "%2525",
    ];

    private static readonly string[] Tricks = ["/../", "/./", "//", "%2e%2e/", "%00", "%", "\u00e5", ";x=1", "\\"];

    [Fact]
    public async Task Nothing_that_is_sent_breaks_the_server()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The memory of a process is read from /proc.");
        using var folder = new TemporaryFolder();
        Assert.InRange(IngestProgram.Run("run", Repository.Agendas, "--out", folder["out"], "-q").ExitCode, 0, 1);
        Assert.Equal(0, IngestProgram.Run("index", folder["out"], "-q").ExitCode);
        var port = RawHttp.FreePort();
        using var server = new RunningProgram("serve", folder["out"], "--rate", "0", "--urls", $"http://127.0.0.1:{port}");
        var (id, item, table) = await Known(port, server);
        var dice = new Random(23);
        var (warm, slowest) = (0L, TimeSpan.Zero);
        for (var i = 0; i < Requests; i++)
        {
            if (i == Requests / 2)
            {
                warm = Memory(server);
            }

            var request = Request(dice, id, item, table);
            var begun = Stopwatch.GetTimestamp();
            var (status, answer) = await RawHttp.Send(port, request);
            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(begun).Ticks));
            Assert.True(status is >= 200 and < 500, $"{status}: {request}\n{answer}");
            Assert.DoesNotContain(folder.Path, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\nSet-Cookie: a=b", answer, StringComparison.Ordinal);
        }

        var grown = Memory(server) - warm;
        TestContext.Current.TestOutputHelper?.WriteLine($"{Requests} requests, the slowest {slowest.TotalMilliseconds:0} ms; "
            + $"{warm >> 20} MB after half of them and {grown >> 20} MB more at the end");
        Assert.True(slowest < TimeSpan.FromSeconds(10), $"{slowest}");
        Assert.True(grown < MostGrown, $"{warm >> 20} MB grew by {grown >> 20} MB");
        server.Signal("INT");
        var ended = server.End();
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains($"is served at http://127.0.0.1:{port}", ended.Output, StringComparison.Ordinal);
    }

    /// <summary>A document of the output, and one of its items and tables.</summary>
    private static async Task<(string Id, string Item, string Table)> Known(int port, RunningProgram server)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await Ready(client, server);
        var list = JsonDocument.Parse(await client.GetStringAsync("/api/v1/meetings")).RootElement.GetProperty("meetings");
        var id = list[0].GetProperty("documentId").GetString()!;
        var document = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/meetings/{id}")).RootElement;
        return (id, document.GetProperty("items")[0].GetProperty("id").GetString()!,
            document.GetProperty("tables")[0].GetProperty("id").GetString()!);
    }

    private static async Task Ready(HttpClient client, RunningProgram server)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                await client.GetStringAsync("/health/ready");
                return;
            }
            catch (HttpRequestException) when (!server.Ended)
            {
                await Task.Delay(100);
            }
        }

        Assert.Fail("It did not begin to serve.");
    }

    /// <summary>In bytes, of the process and those below it: its starter may be another program.</summary>
    private static long Memory(RunningProgram server) => server.Workers().Prepend(server.Id).Max(process =>
        long.Parse(File.ReadAllText($"/proc/{process}/statm").Split(' ')[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize);

    private static string Request(Random dice, string id, string item, string table)
    {
        var path = One(Paths, dice).Replace("ID", dice.Next(4) == 0 ? One(Values, dice) : id, StringComparison.Ordinal)
            .Replace("ITEM", dice.Next(4) == 0 ? One(Values, dice) : item, StringComparison.Ordinal)
            .Replace("TABLE", dice.Next(4) == 0 ? One(Values, dice) : table, StringComparison.Ordinal);
        if (dice.Next(5) == 0)
        {
            path = path.Insert(dice.Next(path.Length + 1), One(Tricks, dice));
        }

        var query = new StringBuilder();
        for (var n = dice.Next(6); n > 0; n--)
        {
            var value = dice.Next(8) == 0 ? new string((char)dice.Next('!', 'z'), dice.Next(3000)) : One(Values, dice);
            query.Append(query.Length == 0 ? '?' : '&').Append(One(Names, dice)).Append('=').Append(value);
        }

        var method = dice.Next(20) switch { 0 => "HEAD", 1 => "POST", 2 => "OPTIONS", 3 => "BREW", _ => "GET" };
        var header = dice.Next(10) switch
        {
            0 => "If-None-Match: *\r\n",
            1 => "If-None-Match: \"\", W/\"x, \"\r\n",
            2 => "Range: bytes=5-2,-0\r\n",
            3 => "Accept-Language: da;q=zz,*;q=\r\n",
            4 => "X-Forwarded-For: not an address, ::1\r\nX-Forwarded-Proto: ftp\r\n",
            5 => "Origin: null\r\nAccess-Control-Request-Method: GET\r\n",
            6 => "Content-Length: 2\r\n",
            _ => "",
        };
        var body = header.StartsWith('C') ? "ab" : "";
        return $"{method} {path}{query} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{header}\r\n{body}";
    }

    private static string One(string[] some, Random dice) => some[dice.Next(some.Length)];
}
