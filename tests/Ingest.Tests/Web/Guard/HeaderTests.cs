using System.Net;
using Ingest.Tests.Web.Api;

namespace Ingest.Tests.Web.Guard;

/// <summary>What stands on every answer, and who may have one.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("/api/v1/search", 200)]
    [InlineData("/api/v1/search?take=x", 400)]
    [InlineData("/api/v1/meetings/none", 404)]
    [InlineData("/files/none.pdf", 404)]
    [InlineData("/health", 200)]
    [InlineData("/oparl/v1", 200)]
    [InlineData("/oparl/v1/none", 404)]
    public async Task Every_answer_is_guarded(string path, int status)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        using var answer = await served.Client.GetAsync(path);
        Assert.Equal(status, (int)answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.All((string[])["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"],
            name => Assert.Single(answer.Headers.GetValues(name)));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Nothing_but_reading_is_allowed(string method)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        using var answer = await served.Send(method, "/api/v1/search");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/api/v1")]
    [InlineData("/oparl/v1/system.json")]
    public async Task HEAD_says_what_GET_says_without_its_body(string path)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var (status, answer) = await served.Raw($"HEAD {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(200, status);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1:5080", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("evil.example", 400)]
    [InlineData("localhost.evil.example", 400)]
    [InlineData("", 400)]
    public async Task A_page_that_turned_its_name_to_this_machine_gets_nothing(string host, int status)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var (code, answer) = await served.Raw(
            $"GET /api/v1/search HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(status, code);
        Assert.Equal(status == 200, answer.Contains("Lånepuljen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evil.example", "text/html,*/*;q=0.8", "da", "text/plain; charset=utf-8", "Serveren svarer ikke under det navn")]
    [InlineData("evil.example", "text/html", "en", "text/plain; charset=utf-8", "does not answer to the name")]
    [InlineData("evil.example", "*/*", "da", "application/problem+json", "does not answer to the name")]
    [InlineData("evil.example", "application/json", "en", "application/problem+json", "\"status\":400,\"detail\":\"The server does not")]
    public async Task Who_asks_under_a_foreign_name_is_told_what_to_do(
        string host, string accept, string language, string type, string said)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var (code, answer) = await served.Raw($"GET /?q=evil.example HTTP/1.1\r\nHost: {host}\r\nAccept: {accept}\r\n"
            + $"Accept-Language: {language}\r\nConnection: close\r\n\r\n");
        Assert.Equal(400, code);
        Assert.Contains($"Content-Type: {type}\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.Contains("--hosts", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Another_fault_of_a_request_is_not_taken_for_a_foreign_name()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        Assert.DoesNotContain("--hosts", (await served.RawGet("/api/v1/search?take=x")).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_host_is_answered_too()
    {
        await using var served = await ServedOutput.With(options => options with { Hosts = ["*.example.dk"] }, Sketches.Council());
        Assert.Equal(HttpStatusCode.OK, (await served.Send("GET", "/health", ("Host", "raad.example.dk"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.Send("GET", "/health", ("Host", "localhost"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Send("GET", "/health", ("Host", "example.org"))).StatusCode);
    }

    [Fact]
    public async Task Another_host_s_page_may_ask_the_API_where_its_origin_is_named()
    {
        await using var served = await ServedOutput.With(options => options with { Cors = ["https://kort.example"] }, Sketches.Council());
        using var own = await served.Send("GET", "/api/v1/search", ("Origin", "https://kort.example"));
        Assert.Equal("https://kort.example", Assert.Single(own.Headers.GetValues("Access-Control-Allow-Origin")));
        using var other = await served.Send("GET", "/api/v1/search", ("Origin", "https://evil.example"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
        using var files = await served.Send("GET", "/files/none.pdf", ("Origin", "https://kort.example"));
        Assert.False(files.Headers.Contains("Access-Control-Allow-Origin"));
        using var preflight = await served.Send("OPTIONS", "/api/v1/search", ("Origin", "https://kort.example"),
            ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal("If-None-Match", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Headers")), ignoreCase: true);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await served.Send("OPTIONS", "/files/none.pdf")).StatusCode);
    }
}
