using System.Xml;
using System.Xml.Linq;
using Ingest.Feed;

namespace Ingest.Tests.Web;

/// <summary>A search as a feed.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_newest_comes_first_under_a_name_that_stays()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        var feed = XDocument.Parse(await site.Text("/feed.atom?q=skybrud")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("Søgning: skybrud – Dagsordener", feed.Element(Atom + "title")!.Value);
        Assert.Equal("2026-01-02T03:04:05Z", feed.Element(Atom + "updated")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        var ids = WebDocuments.OneCase.Select(one => DocumentId.Of(one.Document)).ToList();
        Assert.Equal([$"tag:ingest.invalid,2026:item/{ids[1]}/7", $"tag:ingest.invalid,2026:item/{ids[0]}/4"],
            entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(["2024-04-10T00:00:00Z", "2024-03-05T00:00:00Z"], entries.Select(entry => entry.Element(Atom + "updated")!.Value));
        Assert.Equal(new Uri(site.Root, $"/item/{ids[1]}/7").AbsoluteUri, entries[0].Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public async Task A_hostile_document_stays_xml()
    {
        await using var site = await WebSite.Start([WebDocuments.Hostile]);
        var feed = XDocument.Parse(await site.Text($"/feed.atom?body={Uri.EscapeDataString("<script>alert('body')</script>")}")).Root!;
        var summary = Assert.Single(feed.Elements(Atom + "entry")).Element(Atom + "summary")!.Value;
        Assert.DoesNotContain("<script", summary, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", summary, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader($"<r>{summary}</r>"));
        while (reader.Read())
        {
            Assert.True(reader.NodeType != XmlNodeType.Element || reader.Name is "r" or "p" or "bdi" or "span" or "time" or "mark",
                reader.Name);
        }
    }

    [Fact]
    public async Task Completions_are_an_array_of_texts()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        Assert.Equal("[\"Skybrud\"]", await site.Text("/complete?q=sky"));
        Assert.Equal("[]", await site.Text("/complete?q="));
        Assert.Equal("[]", await site.Text($"/complete?q={new string('x', 3000)}"));
    }
}
