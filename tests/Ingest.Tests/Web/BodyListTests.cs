using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Tests.Web;

/// <summary>The bodies on the front page, where there are more than one reads through.</summary>
public sealed class BodyListTests
{
    /// <summary>305 bodies, of which the last have names to look for.</summary>
    internal static ImmutableArray<ServedDocument> ManyBodies { get; } =
    [
        .. new[] { "Teknik- og Miljøudvalget", "Åbenrå Byråd", "Børne- og Skoleudvalget" }
            .Concat(Enumerable.Range(1, 302).Select(i => i.ToString("Råd 000", CultureInfo.InvariantCulture)))
            .Select((body, i) => new ServedDocument(WebDocuments.Document("a", body, "2024-03-05", MeetingKind.Agenda) with
            {
                Document = WebDocuments.Numbered(i),
            })),
    ];

    [Theory]
    [InlineData("miljø teknik", "Teknik- og Miljøudvalget")]
    [InlineData("MILJOE", "Teknik- og Miljøudvalget")]
    [InlineData("aabenraa", "Åbenrå Byråd")]
    [InlineData("børne-", "Børne- og Skoleudvalget")]
    [InlineData("  Råd 017 ", "Råd 017")]
    public async Task Of_many_bodies_those_are_shown_whose_name_has_what_is_sought(string sought, string body)
    {
        await using var site = await WebSite.Start(ManyBodies);
        var page = await site.Text($"/?bodies={Uri.EscapeDataString(sought)}");
        Assert.Equal([body],
            Regex.Matches(page, "<li><a href=\"/body/[^\"]*\"><bdi>([^<]*)</bdi>").Select(match => match.Groups[1].Value));
        Assert.Contains($"value=\"{sought}\"", page, StringComparison.Ordinal);
        Assert.Contains("1 af 305", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"/\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_bodies_can_be_reached_and_none_is_said_where_none_fits()
    {
        await using var site = await WebSite.Start(ManyBodies);
        Assert.Equal(305, Regex.Count(await site.Text("/"), "<li><a href=\"/body/"));
        Assert.Equal(305, Regex.Count(await site.Text("/?bodies=%20"), "<li><a href=\"/body/"));
        var none = await site.Text("/?bodies=%3Cscript%3E");
        Assert.Equal(0, Regex.Count(none, "<li><a href=\"/body/"));
        Assert.Contains("0 af 305", none, StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;script&gt;\"", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_bodies_need_no_filter()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        Assert.DoesNotContain("name=\"bodies\"", await site.Text("/"), StringComparison.Ordinal);
    }
}
