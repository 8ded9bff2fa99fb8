using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Feed;

namespace Ingest.Tests.Web;

/// <summary>Each page over HTTP.</summary>
public sealed partial class PageTests
{
    private static readonly string Kkr = DocumentId.Of(WebDocuments.Kkr.Document);
    private static readonly string Council = DocumentId.Of(WebDocuments.OneCase[1].Document);

    [Fact]
    public async Task Every_page_answers_in_both_languages_with_a_title_and_its_one_address()
    {
        await using var site = await WebSite.Start([WebDocuments.Kkr, .. WebDocuments.OneCase]);
        foreach (var (address, danish, english) in new[]
        {
            ("/", "Dagsordener", "Council agendas"), ("/?q=skybrud", "Søgning: skybrud – Dagsordener", "Search: skybrud – Council agendas"),
            ("/about", "Om siden – Dagsordener", "About – Council agendas"),
            ($"/meeting/{Council}", "Byrådet, 10. april 2024 – Dagsordener", "Byrådet, 10 April 2024 – Council agendas"),
            ($"/item/{Kkr}/3.4", "3.4 Opfølgning på lånepuljen til botilbud 2024-2026 – Dagsordener",
                "3.4 Opfølgning på lånepuljen til botilbud 2024-2026 – Council agendas"),
            ("/case/6-1-0-P16-4-23", "Sag 06.01.00-P16-4-23: Skybrud i Søndervang, anden behandling – Dagsordener",
                "Case 06.01.00-P16-4-23: Skybrud i Søndervang, anden behandling – Council agendas"),
            ("/body/Byr%C3%A5det", "Byrådet – Dagsordener", "Byrådet – Council agendas"),
        })
        {
            using var answer = await site.Http.GetAsync(new Uri(site.Root, address));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("<html lang=\"da\">", page, StringComparison.Ordinal);
            Assert.Contains($"<title>{danish}</title>", page, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\">", page, StringComparison.Ordinal);
            Sound(page);
            var other = await site.Text(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");
            Assert.Contains("<html lang=\"en\">", other, StringComparison.Ordinal);
            Assert.Contains($"<title>{english}</title>", other, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\">", other, StringComparison.Ordinal);
            site.Http.DefaultRequestHeaders.Clear();
            await site.Text("/?lang=da");
        }
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9,da;q=0.5", null, "en")]
    [InlineData("de,da;q=0.9,en;q=0.5", null, "da")]
    [InlineData("de", null, "da")]
    [InlineData("", null, "da")]
    [InlineData("da", "lang=en", "en")]
    [InlineData("da", "lang=xx", "da")]
    public async Task The_language_is_the_reader_s(string accept, string? cookie, string language)
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Root, "/about"));
        request.Headers.TryAddWithoutValidation("Accept-Language", accept);
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        using var answer = await site.Http.SendAsync(request);
        Assert.Contains($"<html lang=\"{language}\">", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
    }

    [Fact]
    public async Task What_is_not_there_is_said_as_a_page()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        foreach (var address in new[]
        {
            "/nothing", "/meeting/d0", "/item/d0/1", $"/item/{Council}/99", $"/item/{Council}/", "/case/none", "/body/Intet",
            "/page/d0/1.svg", $"/page/{Council}/x.svg", $"/page/{Council}/99999999999.svg", $"/table/{Council}/t1.csv", "/assets/web.css",
            "/assets/none", "/item/../../etc/passwd", "/table/d0/..%2F..%2Fetc.csv",
        })
        {
            using var answer = await site.Http.GetAsync(new Uri(site.Root, address));
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, address);
            Sound(await answer.Content.ReadAsStringAsync());
        }

        using var gone = await site.Http.GetAsync(new Uri(site.Root, $"/page/{Council}/1.svg"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.StartsWith("PDF’en vises ikke", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_says_what_was_read()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        var page = await site.Text($"/item/{Council}/7?q=s%C3%B8ndervang");
        Assert.Contains("PDF’en vises ikke", page, StringComparison.Ordinal);
        Assert.Contains("<mark>Søndervang</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/case/6-1-0-P16-4-23\"><bdi>06.01.00-P16-4-23</bdi></a>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>For (17)</dt>", page, StringComparison.Ordinal);
        Assert.Contains("<dd><bdi>A</bdi>, <bdi>V</bdi>, <bdi>C</bdi></dd>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/plan\" rel=\"nofollow noopener noreferrer\"><bdi>Planen</bdi></a>", page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/kort.pdf\"", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<li( aria-current=\"step\")?>\\s*<p class=\"of\">"));
        var committee = await site.Text($"/item/{DocumentId.Of(WebDocuments.OneCase[0].Document)}/4");
        Assert.Contains("<b><bdi>12,5 mio. kr.</bdi></b>", committee, StringComparison.Ordinal);
        Assert.Contains("<b>1. maj 2024</b>", committee, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_told_from_its_beginning_with_what_was_decided()
    {
        await using var site = await WebSite.Start([.. WebDocuments.OneCase.Reverse()]);
        var page = await site.Text("/case/6-1-0-P16-4-23");
        var steps = new[] { "Teknik- og Miljøudvalget", "5. marts 2024", "Indstilles godkendt.", "Byrådet", "10. april 2024",
            "For stemte A, V og C (17)." };
        Assert.Equal(steps, steps.OrderBy(step => page.IndexOf(step, StringComparison.Ordinal)));
        Assert.All(steps, step => Assert.Contains(step, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_closed_item_shows_its_title_alone()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        var page = await site.Text($"/item/{Council}/8");
        Assert.Contains("Personalesag", page, StringComparison.Ordinal);
        Assert.Contains("behandlet for lukkede døre", page, StringComparison.Ordinal);
        Assert.All(new[] { page, await site.Text($"/meeting/{Council}"), await site.Text("/?q=hemmeligheden") },
            text => Assert.DoesNotContain("direktøren", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_a_document_is_markup_anywhere()
    {
        await using var site = await WebSite.Start([WebDocuments.Hostile]);
        var id = DocumentId.Of(WebDocuments.Hostile.Document);
        var item = Uri.EscapeDataString(WebDocuments.Hostile.Document.Items[0].Id);
        foreach (var address in new[]
        {
            "/", "/?q=script", $"/?q={Uri.EscapeDataString(WebDocuments.Evil)}&body={Uri.EscapeDataString(WebDocuments.Evil)}",
            "/?body=%3Cscript%3E",
            $"/meeting/{id}", $"/item/{id}/{item}", $"/item/{id}/{item}?q=script+alert", "/body/%3Cscript%3Ealert('body')%3C/script%3E",
        })
        {
            var page = await site.Text(address);
            Sound(page);
            Assert.False(page.Contains("<script>", StringComparison.Ordinal) || page.Contains("<img src=x", StringComparison.Ordinal),
                address);
            Assert.True(page.Contains("&lt;script&gt;", StringComparison.Ordinal), address);
            Assert.DoesNotContain(page, letter => letter is '\u0000' or '\u0007' or '\u009f' or '\u202E' or '\u2066' or '\uFFFE');
            Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_table_is_a_csv_that_a_danish_spreadsheet_opens_and_runs_nothing_of()
    {
        await using var site = await WebSite.Start([WebDocuments.Hostile]);
        using var answer = await site.Http.GetAsync(new Uri(site.Root, $"/table/{DocumentId.Of(WebDocuments.Hostile.Document)}/t1.csv"));
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal($"{DocumentId.Of(WebDocuments.Hostile.Document)}-t1.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("'=cmd|'/c calc'!A1;", lines[1], StringComparison.Ordinal);
        Assert.Equal("1234,5;\"=\"\"3.4\"\"\"", lines[2]);
    }

    [Fact]
    public async Task What_a_browser_has_is_not_sent_again_and_what_a_page_refers_to_stays()
    {
        await using var site = await WebSite.Start(WebDocuments.OneCase);
        var page = await site.Text("/");
        var total = Encoding.UTF8.GetByteCount(page);
        foreach (Match asset in Asset().Matches(page))
        {
            using var answer = await site.Http.GetAsync(new Uri(site.Root, asset.Value));
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
            total += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.Equal(3, Asset().Count(page));
        Assert.InRange(total, 10_000, 100_000);
        using var first = await site.Http.GetAsync(new Uri(site.Root, "/about"));
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Root, "/about"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var head = await site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(site.Root, "/about")));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Behind_a_proxy_every_address_begins_with_the_base()
    {
        await using var site = await WebSite.Start([WebDocuments.Kkr, .. WebDocuments.OneCase], basePath: "/dagsordener");
        foreach (var address in new[]
        {
            "", "?q=skybrud", "about", $"meeting/{Kkr}", $"item/{Kkr}/3.4", "case/6-1-0-P16-4-23", "body/Byr%C3%A5det",
        })
        {
            using var answer = await site.Http.GetAsync(new Uri(site.Root, address));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.All(Address().Matches(await answer.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value),
                link => Assert.Matches("^(/dagsordener/|#|https://example\\.org/)", link));
        }
    }

    [Fact]
    public async Task No_choice_of_a_search_breaks_it()
    {
        await using var site = await WebSite.Start([WebDocuments.Hostile, .. WebDocuments.OneCase]);
        string[] questions = ["", "skybrud", "%22", "*", "%00%ED%A0%80", "relaxed", "skybrudd", new('a', 5000)];
        string[] choices =
            ["", "body=Byr%C3%A5det", "year=2024&year=x&year=99999", "kind=minutes&kind=1&kind=none", "field=decision&field=-1"];
        string[] rest = ["", "order=newest", "order=7&page=0", "page=-1&area=06&area=zz", "page=99999999999", "order=oldest&page=3",
            "area=06", "lang=en&page=2"];
        var combinations = questions.SelectMany(_ => choices, (question, choice) => $"?q={question}&{choice}")
            .SelectMany(_ => rest, (query, one) => $"{query}&{one}").ToList();
        Assert.Equal(320, combinations.Count);
        foreach (var query in combinations)
        {
            foreach (var path in new[] { "/", "/feed.atom", "/complete" })
            {
                using var answer = await site.Http.GetAsync(new Uri(site.Root, path + query));
                Assert.True(answer.StatusCode == HttpStatusCode.OK, path + query);
            }
        }
    }

    /// <summary>No script, style or handler within the page, no markup that became text, every attribute between double quotes.</summary>
    private static void Sound(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("""<style|\sstyle="|<script(?! src="/assets/web\.[0-9a-f]{12}\.js" defer></script>)|<[^>]*\son\w+="|=[ ]*'""",
            Quoted().Replace(page, "\"\""));
        Assert.DoesNotMatch("&lt;(a|b|p|li|ul|span|bdi|mark|section|details|time|dl)[ &]", page);
        Assert.Equal(Regex.Count(page, "<section"), Regex.Count(page, "</section>"));
        Assert.Equal(Regex.Count(page, "<ul"), Regex.Count(page, "</ul>"));
        Assert.Equal(Regex.Count(page, "<li[ >]"), Regex.Count(page, "</li>"));
    }

    /// <summary>Texts in attributes: what looks like a handler there is none.</summary>
    [GeneratedRegex("(?<=(?:value|title|aria-label|alt|href|data-\\w+)=)\"[^\"]*\"(?!>\\s*</script>)")]
    private static partial Regex Quoted();

    [GeneratedRegex("/assets/[\\w.]+")]
    private static partial Regex Asset();

    [GeneratedRegex("(?:href|src|action|data-complete)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
