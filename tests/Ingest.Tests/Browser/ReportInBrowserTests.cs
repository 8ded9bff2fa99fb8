using System.Text.Json.Nodes;
using Ingest.Tests.Support;
using Microsoft.Playwright;

namespace Ingest.Tests.Browser;

/// <summary>The report as a person uses it: open, sort, open a document, point at a field, see its ink, correct it.</summary>
public sealed class ReportInBrowserTests(ReportFixture fixture) : IClassFixture<ReportFixture>
{
    [Fact]
    public async Task Open_sort_by_worst_open_a_document_point_at_a_field_and_see_its_ink()
    {
        await using var chromium = await Chromium.Start();
        Assert.Equal(0, fixture.Qa.ExitCode);
        var (page, complaints) = await chromium.Open(fixture.Report);
        var rows = page.Locator("#documents tbody tr");
        Assert.Equal(Directory.GetFiles(Path.Combine(fixture.Folder, "in")).Length, await rows.CountAsync());

        // By differences, the most first: the counts never rise on the way down.
        await page.Locator("th[data-key=diffs] button").ClickAsync();
        Assert.Equal("descending", await page.Locator("th[data-key=diffs]").GetAttributeAsync("aria-sort"));
        var counts =
            (await rows.Locator("td:nth-child(3)").AllInnerTextsAsync()).Select(
                text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(counts.OrderDescending(), counts);

        await page.Locator("#search").FillAsync("kkr.pdf");
        Assert.Equal(1, await rows.CountAsync());
        await rows.Locator("a").ClickAsync();
        await page.WaitForSelectorAsync("svg.sheet");

        // Pointing at the data lights its ink, region and words; pointing at the ink lights the data.
        var card = page.Locator("article.card.field").First;
        var anchor = await card.GetAttributeAsync("data-a");
        await card.HoverAsync();
        var region = page.Locator($"svg a.region[data-a={anchor}]").First;
        Assert.Contains("lit", await region.GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator($"svg g.lit[data-o={anchor}] text").CountAsync());
        var words = string.Join(' ', await page.Locator($"svg g[data-o={anchor}] text").AllTextContentsAsync());
        var heading = (await card.Locator("h3").EvaluateAsync<string>("h => h.firstChild.textContent")).Trim();
        Assert.StartsWith(heading, words, StringComparison.Ordinal);

        await page.Locator(".bar h1").HoverAsync();
        Assert.DoesNotContain("lit", await region.GetAttributeAsync("class"), StringComparison.Ordinal);
        await region.ClickAsync();
        Assert.Contains("lit", await card.GetAttributeAsync("class"), StringComparison.Ordinal);
        Assert.Equal(anchor, await page.EvaluateAsync<string>("document.activeElement.dataset.a"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_keyboard_alone_goes_from_the_data_to_the_ink_and_back()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(PageOf("kkr.pdf"));
        var see = page.Locator("article.card.field [data-see]").First;
        var anchor = await see.GetAttributeAsync("data-see");
        await see.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("a", await page.EvaluateAsync<string>("document.activeElement.localName"));
        Assert.Equal(anchor, await page.EvaluateAsync<string>("document.activeElement.dataset.a"));
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight; }"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("article", await page.EvaluateAsync<string>("document.activeElement.localName"));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_correction_is_saved_as_a_file_that_the_next_run_applies()
    {
        await using var chromium = await Chromium.Start();
        var (page, complaints) = await chromium.Open(PageOf("kkr.pdf"));
        var card = page.Locator("article.card.field").First;
        await card.Locator("[data-fix]").ClickAsync();
        await page.Locator("dialog textarea[name='field.text']").FillAsync("Rettet i browseren.");
        await page.Locator("dialog button.main").ClickAsync();
        Assert.Contains("kept", await card.GetAttributeAsync("class"), StringComparison.Ordinal);
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator("#save").ClickAsync());
        var corrections = Path.Combine(fixture.Folder, "corrections");
        await saved.SaveAsAsync(Path.Combine(corrections, saved.SuggestedFilename));
        Assert.Empty(complaints);

        var output = Path.Combine(fixture.Folder, "corrected");
        Assert.Equal(0,
            IngestProgram.Run("run", Path.Combine(fixture.Folder, "in", "kkr.pdf"), "--out", output, "--corrections",
                corrections).ExitCode);
        var document =
            JsonNode.Parse(await File.ReadAllBytesAsync(Path.Combine(output, "json", "kkr.json"), TestContext.Current.CancellationToken))!;
        Assert.Equal(["corrected", "correction.applied"],
            document["diagnostics"]!.AsArray().Select(diagnostic => (string)diagnostic!["code"]!));
        Assert.Single(document["items"]!.AsArray().SelectMany(item => item!["fields"]!.AsArray()),
            field => (string)field!["text"]! == "Rettet i browseren.");
    }

    [Fact]
    public async Task Both_languages_both_themes_and_a_narrow_window_have_no_serious_fault()
    {
        await using var chromium = await Chromium.Start();
        foreach (var file in new[] { fixture.Report, PageOf("kkr.pdf") })
        {
            foreach (var (dark, width) in new[] { (false, 1280), (true, 1280), (false, 480) })
            {
                var (page, complaints) = await chromium.Open(file, dark, width);
                await page.Locator("[data-set-lang=en]").ClickAsync();
                Assert.Equal("en", await page.EvaluateAsync<string>("document.documentElement.lang"));
                Assert.Equal(0, await page.Locator(".da:visible").CountAsync());
                await page.Locator("[data-set-lang=da]").ClickAsync();
                Assert.Equal(0, await page.Locator(".en:visible").CountAsync());
                Assert.Empty(await Axe.SeriousFaults(page));
                Assert.Empty(complaints);
                await page.Context.CloseAsync();
            }
        }
    }

    [Fact]
    public async Task Prints_on_paper_without_its_switches()
    {
        await using var chromium = await Chromium.Start();
        var (page, _) = await chromium.Open(fixture.Report);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".switches").IsVisibleAsync());
        Assert.True(await page.Locator(".lead").IsVisibleAsync());
        Assert.True((await page.PdfAsync()).Length > 10_000);
    }

    private string PageOf(string pdf)
    {
        var report = JsonNode.Parse(File.ReadAllBytes(Path.Combine(fixture.Folder, "out", "json", Path.ChangeExtension(pdf, ".json"))))!;
        return Path.Combine(fixture.Folder, "out", "qa", "documents", ((string)report["document"]!["sha256"]!)[..16] + ".html");
    }
}
