using System.Text.Json.Nodes;
using Ingest.Tests.Support;
using Microsoft.Playwright;

namespace Ingest.Tests.Browser;

/// <summary>
/// A person takes an item away and puts it back, with the pointer and with the keyboard, over the report, the file and the run.
/// </summary>
public sealed class StructureInBrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_item_is_taken_away_and_put_back_and_all_is_as_it_was()
    {
        await using var chromium = await Chromium.Start();
        _folder.Write("in/kkr.pdf",
            await File.ReadAllBytesAsync(Directory.GetFiles(Repository.Agendas, "*.pdf")[0], TestContext.Current.CancellationToken));
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        var first = Items();
        var second = (string)first[1]!["title"]!;

        // The second item is none: its text is the first one's.
        var page = await Open(chromium);
        await page.Locator("#i1 [data-fix]").ClickAsync();
        await page.Locator("dialog select[name='line.role']").SelectOptionAsync("text");
        await page.Locator("dialog button.main").ClickAsync();
        Assert.True(await page.Locator("#kept-structure").IsVisibleAsync());
        await Save(page);
        var without = Items();
        Assert.Equal(first.Count - 1, without.Count);
        Assert.DoesNotContain(without, item => (string)item!["title"]! == second);
        Assert.Contains(without[0]!["fields"]!.AsArray(), field => ((string)field!["text"]!).Contains(second, StringComparison.Ordinal));

        // The new report knows what was corrected; the item is put back where its heading stands.
        page = await Open(chromium);
        Assert.StartsWith("1 rettelse. De står alle", await page.Locator("#kept-count").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#point").ClickAsync();
        var line = page.Locator(".lines rect", new() { HasNotText = "\0" })
            .And(page.Locator($".lines rect[aria-label*=\"{second[..20]}\"]")).Last;
        await line.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(second, await page.Locator("dialog textarea[name='item.title']").InputValueAsync());
        await page.Locator("dialog button.main").ClickAsync();
        await Save(page);
        Assert.Equal(Plain(first), Plain(Items()));

        // A form that is opened on it and kept as it stands takes nothing away.
        page = await Open(chromium);
        var kept = await page.Locator("#kept-count").InnerTextAsync();
        await page.Locator("#i1 [data-fix]").ClickAsync();
        await page.Locator("dialog button.main").ClickAsync();
        Assert.Equal(kept, await page.Locator("#kept-count").InnerTextAsync());
        await Save(page);
        Assert.Equal(Plain(first), Plain(Items()));
    }

    [Fact]
    public async Task Decisions_participants_and_parts_are_added_and_each_is_undone()
    {
        await using var chromium = await Chromium.Start();
        _folder.Write("in/kkr.pdf",
            await File.ReadAllBytesAsync(Directory.GetFiles(Repository.Agendas, "*.pdf")[0], TestContext.Current.CancellationToken));
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        var page = await Open(chromium);
        await page.Locator("#m > .head [data-fix]").ClickAsync();
        await page.Locator("dialog select[name='meeting.kind']").SelectOptionAsync("minutes");
        await page.Locator("dialog button.main").ClickAsync();
        await Save(page);
        page = await Open(chromium);
        Assert.True(await page.Locator("#reviewed").IsVisibleAsync());
        await Add("i0d+", ("textarea[name='decision.text']", "Godkendt."), ("input[name='decision.date']", "2024-09-06"));
        await Add("mp+", ("input[name='participant.name']", "Carl Dam"), ("input[name='participant.party']", "A"));
        await Add("mp+", ("input[name='participant.name']", "Dora Elm"));
        await Assertions.Expect(page.Locator("#kept-count")).ToHaveTextAsync("7 rettelser.");
        await page.Locator("#kept-list summary").ClickAsync();
        await page.Locator("#kept-list li", new() { HasText = "Carl Dam" }).First.Locator("button").ClickAsync(); // with his party
        await Assertions.Expect(page.Locator("#kept-count")).ToHaveTextAsync("5 rettelser.");
        await page.Locator("#drop").ClickAsync();
        await page.Locator("#undo").ClickAsync();
        await Assertions.Expect(page.Locator("#kept-count")).ToHaveTextAsync("5 rettelser.");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("#kept-count")).ToHaveTextAsync("7 rettelser.");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#kept-count")).ToHaveTextAsync("7 rettelser.");
        await Save(page);
        var document = Document();
        Assert.Equal("""{"body":"KKR Hovedstaden","date":"2024-09-06","text":"Godkendt."}""",
            document["items"]![0]!["decisions"]![0]!.ToJsonString());
        Assert.Equal(["Carl Dam", "Dora Elm"],
            document["meeting"]!["participants"]!.AsArray().Select(one => (string)one!["name"]!).TakeLast(2));

        // Once corrected, a participant is taken away again.
        page = await Open(chromium);
        await page.Locator("li", new() { HasText = "Dora Elm" }).Locator("[data-fix]").First.EvaluateAsync("button => button.click()");
        await page.Locator("#fix-remove").ClickAsync();
        await Save(page);
        Assert.DoesNotContain(Document()["meeting"]!["participants"]!.AsArray(), one => (string)one!["name"]! == "Dora Elm");

        async Task Add(string anchor, params (string Input, string Value)[] values)
        {
            await page.Locator($"[data-fix='{anchor}']").EvaluateAsync("button => button.click()");
            foreach (var (input, value) in values)
            {
                await page.Locator("dialog " + input).FillAsync(value);
            }

            await page.Locator("dialog button.main").ClickAsync();
            await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0); // else the next one's values go into this one
        }
    }

    /// <summary>A form that is opened and kept as it stands takes nothing of what was corrected before.</summary>
    [Fact]
    public async Task What_was_corrected_stays_when_its_form_is_kept_again()
    {
        await using var chromium = await Chromium.Start();
        _folder.Write("in/kkr.pdf",
            await File.ReadAllBytesAsync(Directory.GetFiles(Repository.Agendas, "*.pdf")[0], TestContext.Current.CancellationToken));
        Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]).ExitCode);
        var page = await Open(chromium);
        await Title("Rettet titel", null);
        await Save(page);
        Assert.Equal("Rettet titel", (string)Items()[0]!["title"]!);
        page = await Open(chromium);
        await Title("Rettet titel", "SAG-1");
        await Save(page);
        Assert.Equal(("Rettet titel", "SAG-1"), ((string)Items()[0]!["title"]!, (string)Items()[0]!["case"]!["number"]!));

        async Task Title(string title, string? number)
        {
            await page.Locator("#i0 [data-fix]").ClickAsync();
            await page.Locator("dialog textarea[name='item.title']").FillAsync(title);
            if (number is not null)
            {
                await page.Locator("dialog input[name='item.case']").FillAsync(number);
            }

            await page.Locator("dialog button.main").ClickAsync();
        }
    }

    /// <summary>As from another machine: nothing in the browser, all from the output and the corrections folder.</summary>
    private async Task<IPage> Open(Chromium chromium)
    {
        var qa = IngestProgram.Run("qa", _folder["out"], "--pdfs", _folder["in"]);
        Assert.Equal(0, qa.ExitCode);
        var (page, _) = await chromium.Open(Assert.Single(Directory.GetFiles(_folder["out/qa/documents"], "*.html")));
        return page;
    }

    private async Task Save(IPage page)
    {
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator("#save").ClickAsync());
        await saved.SaveAsAsync(Path.Combine(_folder["corrections"], saved.SuggestedFilename));
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--corrections", _folder["corrections"]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(Document()["diagnostics"]!.AsArray(),
            diagnostic => (string)diagnostic!["code"]! is "correction.unplaced" or "correction.unreadable");
    }

    private JsonNode Document() => JsonNode.Parse(File.ReadAllBytes(_folder["out/json/kkr.json"]))!;

    private JsonArray Items() => Document()["items"]!.AsArray();

    /// <summary>Confidence apart, which a person's word has made 1.</summary>
    private static string Plain(JsonArray items)
    {
        foreach (var part in items.Concat(items.SelectMany(item => item!["fields"]!.AsArray())))
        {
            part!.AsObject().Remove("confidence");
        }

        return items.ToJsonString();
    }
}
