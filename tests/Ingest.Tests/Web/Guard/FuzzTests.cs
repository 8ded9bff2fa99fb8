using System.Diagnostics;
using System.Text;
using Ingest.Feed;
using Ingest.Tests.Web.Api;

namespace Ingest.Tests.Web.Guard;

/// <summary>2,000 requests that nobody would send: none breaks the server, takes too long, or leaves memory behind.</summary>
public sealed class FuzzTests
{
    private const int Requests = 2000;

    private static readonly string[] Paths =
    [
        "/", "/search", "/item/ID/3.4", "/item/ID/", "/meeting/ID", "/case/24-2570", "/body/Byr%C3%A5det", "/about", "/feed.atom",
        "/complete", "/page/ID/1.svg", "/table/ID/t1.csv", "/assets/x", "/files/ID.pdf", "/health", "/api/v1", "/api/v1/search",
        "/api/v1/complete",
        "/api/v1/bodies", "/api/v1/meetings", "/api/v1/meetings/ID", "/api/v1/items/ID/3.4", "/api/v1/tables/ID/t1",
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
        var council = Sketches.Council();
        await using var served = await ServedOutput.With(options => options with { RequestTime = TimeSpan.FromSeconds(5) },
            council, Sketches.WithClosed(), Sketches.Council("b.pdf", "2023-01-01"));
        var dice = new Random(23);
        var warm = 0L;
        for (var i = 0; i < Requests; i++)
        {
            if (i == Requests / 2)
            {
                warm = GC.GetTotalMemory(forceFullCollection: true);
            }

            var request = Request(dice, DocumentId.Of(council));
            var begun = Stopwatch.GetTimestamp();
            var (status, answer) = await served.Raw(request);
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(10), request);
            Assert.True(status is >= 200 and < 500, $"{status}: {request}\n{answer}\n{served.Faults}");
            Assert.DoesNotContain(Sketches.Secret, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(served.Folder.Path, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\nSet-Cookie: a=b", answer, StringComparison.Ordinal);
        }

        Assert.Equal("", served.Faults.ToString());
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - warm, long.MinValue, 16L << 20);
    }

    private static string Request(Random dice, string id)
    {
        var path = One(Paths, dice).Replace("ID", dice.Next(4) == 0 ? One(Values, dice) : id, StringComparison.Ordinal);
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
