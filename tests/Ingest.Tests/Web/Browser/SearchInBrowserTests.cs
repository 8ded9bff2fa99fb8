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
    public async Task Many_bodies_are_narrowed_down_as_one_types()
    {
        await using var many = await WebSite.Start(BodyListTests.ManyBodies);
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(many.Root.AbsoluteUri, width: 320, locale: "da-DK");
        Assert.Empty(await Axe.Faults(page));
        Assert.Equal(24, await page.Locator(".bodies li:visible").CountAsync());
        var field = page.GetByLabel("Find udvalg eller råd");
        await field.FillAsync("miljoe");
        Assert.Equal(["Teknik- og Miljøudvalget"], await page.Locator(".bodies li:visible bdi").AllInnerTextsAsync());
        Assert.Equal("1 af 305", await page.Locator("#bodies [role=status]").InnerTextAsync());
        Assert.Empty(await Axe.Faults(page));
        await field.FillAsync("intet råd");
        Assert.Equal(0, await page.Locator(".bodies li:visible").CountAsync());
        await field.FillAsync("råd 30");
        Assert.Equal(6, await page.Locator(".bodies li:visible").CountAsync());
        await field.FillAsync("");
        Assert.Equal(24, await page.Locator(".bodies li:visible").CountAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
        await field.FillAsync("råd 017");
        await field.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.search.startsWith('?bodies=') && document.readyState === 'complete'");
        Assert.Equal(["Råd 017"], await page.Locator(".bodies li:visible bdi").AllInnerTextsAsync());
        Assert.Empty(await Axe.Faults(page));
        await page.GetByLabel("Find udvalg eller råd").FillAsync("miljø");
        Assert.Equal(["Teknik- og Miljøudvalget"], await page.Locator(".bodies li:visible bdi").AllInnerTextsAsync());
        Assert.DoesNotContain(complaints, complaint => !complaint.StartsWith($"network: {many.Root}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_bodies_are_narrowed_down_without_a_script()
    {
        await using var many = await WebSite.Start(BodyListTests.ManyBodies);
        await using var chromium = await Chromium.Start();
        var (page, _) = await chromium.Open(many.Root.AbsoluteUri, scripts: false, locale: "da-DK");
        await page.GetByLabel("Find udvalg eller råd").FillAsync("teknik");
        await page.Locator("#bodies button").ClickAsync();
        await page.Locator(".bodies a:has-text('Miljøudvalget')").ClickAsync();
        Assert.Equal("Teknik- og Miljøudvalget", await page.Locator("h1").InnerTextAsync());
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
