using System.Text;
using Ingest.Tests.Browser;

namespace Ingest.Tests.Web.Browser;

/// <summary>An item beside its pages.</summary>
public sealed class ItemInBrowserTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Text_and_ink_light_each_other_up()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At($"/item/{site.Kkr}/3.4"), locale: "da-DK");
        await page.Locator("#p9 svg").WaitForAsync();
        var field = page.Locator("section.field:has(h2:has-text('Sagsfremstilling'))");
        var anchor = await field.GetAttributeAsync("data-a");
        var region = page.Locator($"svg .region[data-a={anchor}]");
        await field.Locator("h2").HoverAsync();
        Assert.Contains("lit", await region.GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.Contains("lit", await field.GetAttributeAsync("class"), StringComparison.Ordinal);

        await region.ClickAsync();
        Assert.Equal(anchor, await page.EvaluateAsync<string>("document.activeElement.dataset.a"));
        Assert.Contains("lit", await field.GetAttributeAsync("class"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.DoesNotContain("lit", await field.GetAttributeAsync("class"), StringComparison.Ordinal);

        // A cell lights its own place, and its place the cell.
        var cell = page.Locator("td:has-text('245,9')");
        var place = page.Locator($"svg .region[data-a={await cell.GetAttributeAsync("data-a")}]");
        await cell.HoverAsync();
        Assert.Contains("lit", await place.GetAttributeAsync("class"), StringComparison.Ordinal);
        await page.Locator("h1").HoverAsync();
        Assert.DoesNotContain("lit", await place.GetAttributeAsync("class"), StringComparison.Ordinal);
        await place.HoverAsync();
        Assert.Contains("lit", await cell.GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.Empty(site.Faults(complaints));
    }

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_text_to_the_ink_and_back()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At($"/item/{site.Kkr}/3.4"), locale: "da-DK");
        await page.Locator("#p9 svg").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        string? see = null;
        for (var i = 0; i < 40 && (see is null || !see.Contains('f', StringComparison.Ordinal)); i++)
        {
            await page.Keyboard.PressAsync("Tab");
            see = await page.EvaluateAsync<string?>("document.activeElement.dataset.see ?? null");
        }

        Assert.NotNull(see);
        Assert.Contains("lit", await page.Locator($"svg .region[data-a={see}]").First.GetAttributeAsync("class"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(see, await page.EvaluateAsync<string>("document.activeElement.dataset.a"));
        Assert.Equal("g", await page.EvaluateAsync<string>("document.activeElement.localName"));
        Assert.True(await page.EvaluateAsync<bool>(
            "() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("section", await page.EvaluateAsync<string>("document.activeElement.localName"));
        Assert.Equal(see, await page.EvaluateAsync<string>("document.activeElement.dataset.a"));
        Assert.Empty(site.Faults(complaints));
    }

    [Fact]
    public async Task A_table_is_sorted_by_its_values_and_is_a_csv_by_a_click()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At($"/item/{site.Kkr}/3.4"), locale: "da-DK");
        var heads = page.Locator("figure.table th button");
        Assert.Equal(2, await heads.CountAsync());
        var printed = await page.Locator("figure.table td:first-child").AllInnerTextsAsync();
        await heads.Nth(1).ClickAsync();
        var sorted = (await page.Locator("figure.table td:nth-child(3)").AllInnerTextsAsync())
            .Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(sorted.Order(), sorted);
        Assert.Equal("ascending", await page.Locator("figure.table th").Nth(1).GetAttributeAsync("aria-sort"));
        await heads.Nth(1).ClickAsync();
        Assert.Equal("274", await page.Locator("figure.table td:nth-child(3)").First.InnerTextAsync());
        await heads.Nth(1).ClickAsync();
        Assert.Equal(printed, await page.Locator("figure.table td:first-child").AllInnerTextsAsync());

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a.csv").ClickAsync());
        var csv = await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.Contains("\r\nBallerup;20;15\r\n", csv, StringComparison.Ordinal);
        Assert.Empty(site.Faults(complaints));
    }

    [Fact]
    public async Task A_case_is_followed_from_the_council_back_to_the_committee()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(site.At($"/item/{site.Council}/7"), locale: "da-DK");
        Assert.Equal(2, await page.Locator("#case .thread li").CountAsync());
        Assert.Equal("step", await page.Locator("#case .thread li").Nth(1).GetAttributeAsync("aria-current"));
        await page.Locator(".facts a:has-text('06.01.00')").ClickAsync();
        Assert.Equal("Skybrud i Søndervang, anden behandling", await page.Locator("h1").InnerTextAsync());
        await page.Locator(".thread a").First.ClickAsync();
        Assert.Equal("4 Skybrud i Søndervang", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(site.Faults(complaints));
    }
}
