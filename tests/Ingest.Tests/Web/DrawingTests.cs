using System.Net;
using System.Security.Cryptography;
using System.Xml.Linq;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web;

/// <summary>The PDF's pages as they were read.</summary>
public sealed class DrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string Kkr = DocumentId.Of(WebDocuments.Kkr.Document);

    [Fact]
    public async Task A_page_has_its_words_and_the_places_of_what_was_read()
    {
        await using var site = await WebSite.Start([WebDocuments.Kkr]);
        using var answer = await site.Http.GetAsync(new Uri(site.Root, $"/page/{Kkr}/9.svg"));
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.ToString());
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(Svg + "svg", svg.Name);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name == Svg + "style" || element.Name == Svg + "script"
            || element.Attribute("style") is not null);
        var items = WebDocuments.Kkr.Document.Items;
        var item = items.IndexOf(items.Single(item => item.Id == "3.4"));
        var field = items[item].Fields.IndexOf(items[item].Fields.Single(field => field.Kind == FieldKind.Presentation));
        Assert.NotEmpty(Regions(svg, FormattableString.Invariant($"i{item}f{field}")));
        var words = svg.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.Contains("økonomiaftalen", words);

        // The cell of Ballerup's amount lies round the amount's ink.
        var table = WebDocuments.Kkr.Document.Tables.IndexOf(WebDocuments.Kkr.Document.Tables.Single(table => table.Item == "3.4"));
        var rows = WebDocuments.Kkr.Document.Tables[table].Rows;
        var row = rows.IndexOf(rows.Single(cells => cells[0].Text == "Ballerup"));
        var cell = Assert.Single(Regions(svg, FormattableString.Invariant($"t{table}r{row}c1"))).Element(Svg + "rect")!;
        Assert.Equal(["20,0"], svg.Descendants(Svg + "text").Where(text => Number(text, "x") > Number(cell, "x")
            && Number(text, "x") < Number(cell, "x") + Number(cell, "width") && Number(text, "y") > Number(cell, "y")
            && Number(text, "y") < Number(cell, "y") + Number(cell, "height")).Select(text => text.Value));
    }

    [Fact]
    public async Task A_closed_item_s_words_are_not_drawn()
    {
        var document = WebDocuments.Kkr.Document;
        var closed = document with { Items = [.. document.Items.Select(item =>
            item.Id == "3.4" ? item with { Access = Access.Closed } : item)] };
        await using var site = await WebSite.Start([new ServedDocument(closed, WebDocuments.Kkr.Pdf)]);
        foreach (var page in closed.Items.Single(item => item.Id == "3.4").Source.Select(source => source.Page).Distinct())
        {
            var drawing = await site.Text(FormattableString.Invariant($"/page/{Kkr}/{page}.svg"));
            Assert.StartsWith("<svg", drawing, StringComparison.Ordinal);
            Assert.DoesNotContain(">Ballerup<", drawing, StringComparison.Ordinal);
            Assert.DoesNotContain(">lånepuljen<", drawing, StringComparison.Ordinal);
            Assert.DoesNotContain(">561,5<", drawing, StringComparison.Ordinal);
        }

        // What is open on the same page is drawn.
        Assert.Contains(">Bilag<", await site.Text($"/page/{Kkr}/8.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_no_open_item_stands_on_are_not_drawn()
    {
        var document = WebDocuments.Kkr.Document;
        var closed = document with { Items = [.. document.Items.Select(item => item with { Access = Access.Closed })] };
        await using var site = await WebSite.Start([new ServedDocument(closed, WebDocuments.Kkr.Pdf)]);
        for (var page = 1; page <= document.Document.Pages; page++)
        {
            using var answer = await site.Http.GetAsync(new Uri(site.Root, FormattableString.Invariant($"/page/{Kkr}/{page}.svg")));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_pdf_that_is_another_now_is_not_drawn_and_the_text_stays()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.pdf", [.. "%PDF-1.4 not the same"u8]);
        await using var site = await WebSite.Start([WebDocuments.Kkr with { Pdf = other }]);
        using var answer = await site.Http.GetAsync(new Uri(site.Root, $"/page/{Kkr}/9.svg"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("PDF’en vises ikke", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        site.Archive.Gone.Add(Kkr);
        var page = await site.Text($"/item/{Kkr}/3.4");
        Assert.Contains("lånepulje på 1,3 mia. kr.", page, StringComparison.Ordinal);
        Assert.Contains("PDF’en vises ikke", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_has_its_places_on_an_empty_sheet_and_says_that_it_is_a_picture()
    {
        var pdf = Repository.Real("scans", "1537646.pdf");
        var bytes = await File.ReadAllBytesAsync(pdf);
        var item = WebDocuments.Item("1",
            "Skannet punkt") with { Fields = [WebDocuments.Field(FieldKind.Body, null, "Læst af et billede.")] };
        var document = WebDocuments.Document("d", "Byrådet", "2020-01-02", MeetingKind.Minutes, item);
        document = document with
        {
            Document = document.Document with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), TextSource = TextSource.Ocr },
        };
        await using var site = await WebSite.Start([new ServedDocument(document, pdf)]);
        var id = DocumentId.Of(document);
        Assert.Contains("Siderne er billeder (scannede)", await site.Text($"/item/{id}/1"), StringComparison.Ordinal);
        var svg = XDocument.Parse(await site.Text($"/page/{id}/1.svg")).Root!;
        Assert.NotEmpty(Regions(svg, "i0f0"));
        Assert.Contains(svg.Elements(Svg + "rect"), rect => (string?)rect.Attribute("class") == "picture");
    }

    /// <summary>A share that was away for a moment: what was told then is asked again.</summary>
    [Fact]
    public async Task A_pdf_that_is_back_is_drawn_again()
    {
        await using var site = await WebSite.Start([WebDocuments.Kkr]);
        site.Archive.Gone.Add(Kkr);
        using var gone = await site.Http.GetAsync(new Uri(site.Root, $"/page/{Kkr}/9.svg"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        site.Archive.Gone.Remove(Kkr);

        Assert.StartsWith("<svg", await site.Text($"/page/{Kkr}/9.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same()
    {
        await using var site = await WebSite.Start([WebDocuments.Kkr]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => site.Text($"/page/{Kkr}/9.svg")));
        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        Assert.StartsWith("<svg", answers[0], StringComparison.Ordinal);
    }

    private static IEnumerable<XElement> Regions(XElement svg, string anchor) =>
        svg.Descendants(Svg + "g").Where(group => (string?)group.Attribute("data-a") == anchor);

    private static double Number(XElement element, string name) => (double)element.Attribute(name)!;
}
