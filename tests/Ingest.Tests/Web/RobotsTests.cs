using System.Net;
using System.Text.RegularExpressions;

namespace Ingest.Tests.Web;

/// <summary>What a site has at its root for those who come without being asked: crawlers, and browsers that want an icon.</summary>
public sealed class RobotsTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/about?lang=en", true)]
    [InlineData("/?lang=en", true)]
    [InlineData("/meeting/d0123", true)]
    [InlineData("/item/d0123/3.4", true)]
    [InlineData("/case/6-1-0-P16-4-23", true)]
    [InlineData("/body/Byr%C3%A5det?year=2024", true)]
    [InlineData("/files/d0123.pdf", true)]
    [InlineData("/assets/web.0123456789ab.css", true)]
    [InlineData("/?q=skybrud", false)]
    [InlineData("/?body=Byr%C3%A5det&order=newest", false)]
    [InlineData("/?lang=en&q=skybrud", false)]
    [InlineData("/?bodies=tek", false)]
    [InlineData("/item/d0123/3.4?q=skybrud", false)]
    [InlineData("/item/d0123/3.4?lang=en&q=skybrud", false)]
    [InlineData("/feed.atom?q=skybrud", false)]
    [InlineData("/complete?q=sky", false)]
    [InlineData("/page/d0123/1.svg", false)]
    [InlineData("/api/v1/search?q=skybrud", false)]
    [InlineData("/oparl/v1/system.json", false)]
    public async Task A_crawler_may_read_pages_and_nothing_that_has_no_end(string address, bool isAllowed)
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        Assert.Equal(isAllowed, Allows(await Rules(site), address));
    }

    [Fact]
    public async Task Behind_a_proxy_the_rules_have_the_base()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase, basePath: "/dagsordener");
        var rules = await Rules(site);
        Assert.False(Allows(rules, "/dagsordener/api/v1"));
        Assert.False(Allows(rules, "/dagsordener/?q=x"));
        Assert.True(Allows(rules, "/dagsordener/about"));
        Assert.True(Allows(rules, "/api/v1"));
    }

    [Fact]
    public async Task A_browser_that_asks_for_an_icon_by_its_old_name_gets_it()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        using var answer = await site.Http.GetAsync(new Uri(site.Root, "/favicon.ico"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/x-icon", answer.Content.Headers.ContentType!.ToString());
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0, 0, 1, 0], bytes[..4]);
        Assert.InRange(bytes.Length, 100, 5000);
    }

    private static async Task<string[]> Rules(WebSite site)
    {
        using var answer = await site.Http.GetAsync(new Uri(site.Root, "robots.txt"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split('\n');
        Assert.Equal("User-agent: *", lines[0]);
        return lines[1..];
    }

    /// <summary>As RFC 9309 says: the longest rule that fits, and the one that allows among equals.</summary>
    private static bool Allows(string[] rules, string address) => rules.Select(rule => rule.Split(": ", 2))
        .Where(rule => Regex.IsMatch(address, "^" + Regex.Escape(rule[1]).Replace("\\*", ".*", StringComparison.Ordinal)
            .Replace("\\$", "$", StringComparison.Ordinal)))
        .OrderByDescending(rule => rule[1].Length).ThenBy(rule => rule[0], StringComparer.Ordinal)
        .FirstOrDefault() is not ["Disallow", _];
}
