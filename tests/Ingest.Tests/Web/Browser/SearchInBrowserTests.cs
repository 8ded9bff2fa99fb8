using Ingest.Tests.Browser;

namespace Ingest.Tests.Web.Browser;

/// <summary>Searching as a person does.</summary>
public sealed class SearchInBrowserTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Search_narrow_down_and_open_an_item()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At("/"), locale: "da-DK");
        await page.Locator("#q").FillAsync("lånepuljen");
        await page.Locator("form.search button").ClickAsync();
        Assert.Equal(site.At("/?q=l%C3%A5nepuljen"), page.Url);
        var hits = await page.Locator(".hits > li").CountAsync();
        Assert.InRange(hits, 1, 10);
        await page.Locator("#q").FillAsync("skybrud");
        await page.Locator("#q").PressAsync("Enter");
        Assert.Equal("2 punkter fundet", await page.Locator("[role=status]").InnerTextAsync());
        await page.Locator(".facets a:has-text('Byrådet')").ClickAsync();
        Assert.Equal("1 punkt fundet", await page.Locator("[role=status]").InnerTextAsync());
        Assert.Contains("body=Byr%C3%A5det", page.Url, StringComparison.Ordinal);
        await page.Locator(".chosen a").ClickAsync();
        Assert.Equal(2, await page.Locator(".hits > li").CountAsync());
        await page.Locator(".orders a:has-text('ældste')").ClickAsync();
        Assert.Contains("Teknik- og Miljøudvalget", await page.Locator(".hits > li").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".hits h2 a").First.ClickAsync();
        Assert.Equal("4 Skybrud i Søndervang", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("Skybrud", await page.Locator("h1 mark").InnerTextAsync());
        Assert.EndsWith("#presentation", page.Url, StringComparison.Ordinal);
        Assert.Equal("Sagsfremstilling", await page.Locator(":target h2 bdi").InnerTextAsync());
        Assert.Empty(site.Faults(complaints));
    }

    [Fact]
    public async Task Suggestions_come_while_one_types_and_the_keyboard_takes_them()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At("/"), locale: "da-DK");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("sky");
        await page.Locator("[role=option]:has-text('Skybrud')").WaitForAsync();
        Assert.Equal("true", await page.Locator("#q").GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Skybrud", await page.Locator("#q").InputValueAsync());
        Assert.Equal("suggestion0", await page.Locator("#q").GetAttributeAsync("aria-activedescendant"));
        Assert.Empty(await Axe.Faults(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("sky", await page.Locator("#q").InputValueAsync());
        Assert.Equal("false", await page.Locator("#q").GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("[role=option]").First.WaitForAsync();
        for (var tries = 0; tries < 20 && await page.Locator("#q").InputValueAsync() != "Skybrud"; tries++)
        {
            await page.Keyboard.PressAsync("ArrowDown"); // the list may still be on its way on a busy machine
            await page.WaitForTimeoutAsync(100);
        }

        await page.Keyboard.PressAsync("Enter");
        // Asked of the page itself: Playwright's own waiting misses a navigation that is made between its look and its listening.
        await page.WaitForFunctionAsync("() => location.search === '?q=Skybrud' && document.readyState === 'complete'");
        Assert.Empty(site.Faults(complaints));
    }

    [Fact]
    public async Task Without_a_script_everything_can_be_found_and_read()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At("/"), scripts: false, locale: "da-DK");
        await page.Locator("#q").FillAsync("botilbud");
        await page.Locator("form.search button").ClickAsync();
        await page.Locator(".hits a:has-text('lånepuljen')").First.ClickAsync();
        Assert.Contains("561,5 mio.kr.", await page.Locator(".text").InnerTextAsync(), StringComparison.Ordinal);
        var sheet = page.Locator("#p9 img");
        await sheet.ScrollIntoViewIfNeededAsync();
        Assert.Equal("Side 9 i PDF’en, som den blev læst", await sheet.GetAttributeAsync("alt"));
        Assert.Equal(0, await page.Locator("th button").CountAsync());
        Assert.Equal(0, await page.Locator(".sheets svg").CountAsync());
        Assert.Equal(12, await page.Locator("figure.table tbody tr").CountAsync());
        var csv = await page.RunAndWaitForDownloadAsync(() => page.Locator("a.csv").ClickAsync());
        Assert.EndsWith(".csv", csv.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(site.Faults(complaints));
    }
}
