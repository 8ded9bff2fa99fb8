using System.Text.RegularExpressions;
using Ingest.Feed;
using Ingest.Model.Output;

namespace Ingest.Tests.Web;

/// <summary>The page before anything is asked.</summary>
public sealed class FrontPageTests
{
    private static readonly ServedDocument Broken = new(new AgendaDocument
    {
        Document = new DocumentInfo("gammel/oedelagt.pdf", new string('e', 64), 10, 0, null, TextSource.Embedded),
        Status = DocumentStatus.Failed, Meeting = new Meeting(), Items = [],
    });

    private static readonly ServedDocument Report = new(WebDocuments.Document("f", null, null, MeetingKind.Unknown));

    [Fact]
    public async Task What_is_of_no_meeting_is_counted_on_its_own()
    {
        await using var site = await WebSite.Start([Broken, .. WebDocuments.OneCase, Report]);
        var page = await site.Text("/");
        Assert.Contains("fra 2 møder", page, StringComparison.Ordinal);
        Assert.Contains("2 filer kunne ikke læses eller er ikke fra noget møde", page, StringComparison.Ordinal);
        var list = page[page.IndexOf("<details class=\"others\">", StringComparison.Ordinal)..];
        var newest = page[page.IndexOf("Nyeste møder", StringComparison.Ordinal)..^list.Length];
        Assert.DoesNotContain(DocumentId.Of(Broken.Document), newest, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/meeting/{DocumentId.Of(Broken.Document)}\"><bdi>gammel/oedelagt.pdf</bdi></a>", list,
            StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(list, "<span class=\"badge\">kunne ikke læses</span>"));
        Assert.Contains(DocumentId.Of(Report.Document), list, StringComparison.Ordinal);
        Assert.Contains("2 files could not be read, or are of no meeting", await site.Text("/?lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_are_of_meetings_nothing_is_said_of_others()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        Assert.DoesNotContain("class=\"others\"", await site.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_thousands_that_could_not_be_read_the_first_are_shown()
    {
        var many = Enumerable.Range(0, 1203).Select(i => new ServedDocument(Broken.Document with
        {
            Document = WebDocuments.Numbered(i),
        }));
        await using var site = await WebSite.Start([.. many, .. WebDocuments.OneCase]);
        var page = await site.Text("/");
        Assert.Contains("fra 2 møder", page, StringComparison.Ordinal);
        Assert.Contains("1.203 filer kunne ikke læses", page, StringComparison.Ordinal);
        Assert.Equal(100, Regex.Count(page, "\\.pdf</bdi>"));
        Assert.Contains("De første 100 er vist", page, StringComparison.Ordinal);
    }
}
