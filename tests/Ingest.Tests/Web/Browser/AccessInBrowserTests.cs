using Ingest.Tests.Browser;

namespace Ingest.Tests.Web.Browser;

/// <summary>Every page for everybody: both languages, light and dark, on a phone, on paper.</summary>
public sealed class AccessInBrowserTests(WebFixture site) : IClassFixture<WebFixture>
{
    private string[] Pages =>
    [
        "/", "/?q=skybrud", "/?q=intet+findes", "/?q=%22skybrudd", "/?q=dato:2024+bel%C3%B8b:%3E1mio", "/about", "/nothing",
        $"/meeting/{site.Kkr}", $"/meeting/{site.Council}",
        $"/item/{site.Kkr}/3.4?q=botilbud", $"/item/{site.Kkr}/3.1", $"/item/{site.Council}/7", $"/item/{site.Council}/8",
        "/case/6-1-0-P16-4-23", "/body/Byr%C3%A5det", "/body/%3Cscript%3Ealert('body')%3C/script%3E",
    ];

    [Fact]
    public async Task No_page_has_a_fault_for_who_cannot_see_or_use_a_mouse()
    {
        await using var chromium = await Chromium.Start();
        foreach (var (dark, width, locale) in new[] { (false, 1280, "da-DK"), (true, 1280, "en-GB"), (false, 320, "da-DK") })
        {
            foreach (var address in Pages)
            {
                var (page, complaints) = await chromium.Open(site.At(address), dark, width, locale: locale);
                if (await page.Locator("figure[id^=p]").CountAsync() > 0 && width > 1000)
                {
                    await page.Locator("figure[id^=p] svg").First.WaitForAsync();
                }

                Assert.True(await Axe.Faults(page) is [], $"{address} {width} {string.Join('\n', await Axe.Faults(page))}");
                Assert.Equal(locale[..2], await page.EvaluateAsync<string>("document.documentElement.lang"));
                Assert.DoesNotContain(site.Faults(complaints),
                    fault => address != "/nothing" || !fault.Contains("404", StringComparison.Ordinal));
                await page.Context.CloseAsync();
            }
        }
    }

    [Fact]
    public async Task A_phone_scrolls_down_and_not_sideways()
    {
        await using var chromium = await Chromium.Start();
        foreach (var address in Pages)
        {
            var (page, _) = await chromium.Open(site.At(address), width: 320, height: 640, locale: "da-DK");
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320,
                address + await page.EvaluateAsync<string>("[...document.querySelectorAll('main *')].filter(e => "
                    + "e.getBoundingClientRect().right > 320 && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 80)).join('\\n')"));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task On_paper_stands_the_text_without_what_only_a_screen_has()
    {
        await using var chromium = await Chromium.Start();
        var (page, _) = await chromium.Open(site.At($"/item/{site.Kkr}/3.4"), locale: "da-DK");
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal(0, await page.Locator(".top:visible, .sheets:visible, .see:visible, .skip:visible").CountAsync());
        Assert.True(await page.Locator("figure.table").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }
}
