using System.Collections.Immutable;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Report;
using Ingest.Quality.Report.Index;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;
using Ingest.Tests.Support;

namespace Ingest.Tests.Browser;

/// <summary>A report over 10,000 documents: the page holds the first ones, the others come in parts beside it.</summary>
public sealed class ManyDocumentsTests
{
    private const int Count = 10_000;

    private static readonly QaReport Report =
        QaReport.Of("2026-11-01T10:00:00+00:00", "ingest", Enumerable.Range(0, Count).Select(Document), [], []);

    private static ReportDocument Document(int i) => new()
    {
        Path = $"2024/{i:00000}.pdf", PageFile = $"{i:x16}.html", Status = i % 500 == 0 ? DocumentStatus.Failed : DocumentStatus.Complete,
        Pages = 10, Items = 12, Body = $"Udvalg {i % 40}", Date = "2024-09-06",
        Scores = i % 3 == 0
            ? new Scores { Item = new Tally(12, i % 7, 0), FieldText = new Tally(30, 0, i % 11), Cell = new Tally(50, 0, 0) } : null,
        Doubts = [.. Enumerable.Range(0, i % 5)
            .Select(d => new Doubt($"i{d}", 1, BilingualText.Same($"Punkt {d}"), BilingualText.Same("usikkert"), 0.1 * d))],
    };

    [Fact]
    public void The_page_itself_stays_small_and_every_document_is_in_one_place()
    {
        var html = IndexPage.Write(Report);
        var parts = DocumentSection.Parts(Report).ToList();
        Assert.InRange(html.Length, 50_000, 1_000_000);
        Assert.Equal(["part-1.js", "part-2.js", "part-3.js", "part-4.js", "part-5.js"], parts.Select(part => part.Name));
        var all = html + string.Concat(parts.Select(part => part.Text));
        Assert.All(Enumerable.Range(0, Count), i => Assert.Contains($"\"2024/{i:00000}.pdf\"", all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_opens_loads_the_parts_sorts_and_searches_all()
    {
        await using var chromium = await Chromium.Start();
        using var folder = new TemporaryFolder();
        folder.Write("report.html", Encoding.UTF8.GetBytes(IndexPage.Write(Report)));
        foreach (var (name, text) in DocumentSection.Parts(Report))
        {
            folder.Write($"documents/{name}", Encoding.UTF8.GetBytes(text));
        }

        var (page, complaints) = await chromium.Open(folder["report.html"]);
        Assert.Equal(100, await page.Locator("#documents tbody tr").CountAsync());
        await page.Locator("#state:has-text('100 af 10.000 dokumenter vist')").WaitForAsync();
        await page.Locator("th[data-key=path] button").ClickAsync();
        Assert.Contains("2024/00000.pdf", await page.Locator("#documents tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#search").FillAsync("09999");
        Assert.Equal(1, await page.Locator("#documents tbody tr").CountAsync());
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_part_that_is_missing_is_said()
    {
        await using var chromium = await Chromium.Start();
        using var folder = new TemporaryFolder();
        folder.Write("report.html", Encoding.UTF8.GetBytes(IndexPage.Write(Report)));
        var (page, _) = await chromium.Open(folder["report.html"]);
        await page.Locator("#state:has-text('listen er ikke hel')").WaitForAsync();
        Assert.Equal(100, await page.Locator("#documents tbody tr").CountAsync());
    }
}
