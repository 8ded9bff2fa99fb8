using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Ingest.Feed;
using Ingest.Model.Output;

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
        Assert.Equal(["2024-04-10T00:00:00Z", "2024-03-05T00:00:00Z"], entries.Select(entry => entry.Element(Atom + "published")!.Value));
        Assert.All(entries, entry => Assert.Equal("2026-01-02T03:04:05Z", entry.Element(Atom + "updated")!.Value));
        Assert.Equal(new Uri(site.Root, $"/item/{ids[1]}/7").AbsoluteUri, entries[0].Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public async Task An_old_meeting_that_came_today_is_new()
    {
        DateTimeOffset first = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), later = first.AddDays(30);
        // The older of the two meetings came later.
        await using var site = await WebSite.Start([WebDocuments.OneCase[1], WebDocuments.OneCase[0]], came: [first, later]);
        Assert.Equal([("2025-01-31T00:00:00Z", "2024-03-05T00:00:00Z"), ("2025-01-01T00:00:00Z", "2024-04-10T00:00:00Z")],
            await Times(site, "/feed.atom?q=skybrud"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=punkt")]
    [InlineData("?q=dato:1900.. punkt&body=Byr%C3%A5det")]
    public async Task It_is_not_lost_among_thousands_of_newer_meetings(string query)
    {
        DateTimeOffset first = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), later = first.AddDays(30);
        var many = Enumerable.Range(0, 300).Select(i => Meeting(i, new DateOnly(2024, 1, 1).AddDays(i))).ToList();
        await using var site = await WebSite.Start([.. many, Meeting(300, new DateOnly(1999, 5, 4)), Meeting(301, null)],
            came: [.. many.Select(_ => first), later, later]);
        var times = await Times(site, $"/feed.atom{query}");
        Assert.Equal(50, times.Count);
        Assert.Equal([("2025-01-31T00:00:00Z", "1999-05-04T00:00:00Z"), ("2025-01-31T00:00:00Z", null),
            ("2025-01-01T00:00:00Z", "2024-10-26T00:00:00Z")], times.Take(3));
    }

    [Fact]
    public async Task Every_link_of_a_feed_has_a_title()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        Assert.Contains("type=\"application/atom+xml\" title=\"Nyeste punkter\" href=\"/feed.atom\"", await site.Text("/"),
            StringComparison.Ordinal);
        Assert.Contains("title=\"Søgning: skybrud\" href=\"/feed.atom?q=skybrud\"", await site.Text("/?q=skybrud"),
            StringComparison.Ordinal);
        var feed = XDocument.Parse(await site.Text("/feed.atom")).Root!;
        Assert.All(feed.Descendants(Atom + "link"), link => Assert.NotEmpty(link.Attribute("title")!.Value));
        Assert.Equal("Nyeste punkter – Dagsordener", feed.Element(Atom + "title")!.Value);
    }

    private static ServedDocument Meeting(int number, DateOnly? date) => new(WebDocuments.Document("a", "Byrådet",
        date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), MeetingKind.Agenda, WebDocuments.Item("1", "Et punkt")) with
    {
        Document = WebDocuments.Numbered(number),
    });

    private static async Task<List<(string Updated, string? Published)>> Times(WebSite site, string address) =>
    [
        .. XDocument.Parse(await site.Text(address)).Root!.Elements(Atom + "entry")
            .Select(entry => (entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "published")?.Value)),
    ];

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
