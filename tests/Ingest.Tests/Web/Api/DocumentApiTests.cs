using System.Net;
using System.Text;
using System.Text.Json;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web.Api;

/// <summary>Meetings, items, tables and cases, and what of them stays closed.</summary>
public sealed class DocumentApiTests
{
    private static readonly AgendaDocument Council = Sketches.Council();
    private static readonly string Id = DocumentId.Of(Council);

    [Fact]
    public async Task A_meeting_is_the_very_document_of_the_output()
    {
        await using var served = await ServedOutput.Of(Council);
        Assert.Equal(File.ReadAllBytes(served.Folder["json/a.json"]), await served.Client.GetByteArrayAsync($"/api/v1/meetings/{Id}"));
    }

    [Fact]
    public async Task An_item_is_as_the_document_has_it_with_its_tables()
    {
        await using var served = await ServedOutput.Of(Council);
        var whole = JsonDocument.Parse(AgendaJson.Write(Council)).RootElement;
        var item = await served.Json($"/api/v1/items/{Id}/3.4");
        Assert.True(JsonElement.DeepEquals(whole.GetProperty("items")[1], item.GetProperty("item")));
        Assert.True(JsonElement.DeepEquals(whole.GetProperty("tables"), item.GetProperty("tables")));
        Assert.True(JsonElement.DeepEquals(whole.GetProperty("meeting"), item.GetProperty("meeting")));
        Assert.Equal(JsonValueKind.Null, item.GetProperty("pdf").ValueKind);
        Assert.Empty((await served.Json($"/api/v1/items/{Id}/1")).GetProperty("tables").EnumerateArray());
    }

    [Fact]
    public async Task An_id_with_a_slash_or_a_letter_of_ours_is_found()
    {
        var odd = StoredFeed.Document("o.pdf", "o") with
        {
            Items = [StoredFeed.Item("41/25", "Skråstreg"), StoredFeed.Item("Tillæg å", "Å")],
        };
        await using var served = await ServedOutput.Of(odd);
        foreach (var hit in (await served.Json("/api/v1/search")).GetProperty("hits").EnumerateArray())
        {
            Assert.Equal(hit.GetProperty("title").GetProperty("text").GetString(),
                (await served.Json(hit.GetProperty("url").GetString()!)).GetProperty("item").GetProperty("title").GetString());
        }
    }

    [Fact]
    public async Task A_table_is_JSON_or_CSV_and_a_spreadsheet_reads_no_formula_in_it()
    {
        await using var served = await ServedOutput.Of(Council);
        var table = await served.Json($"/api/v1/tables/{Id}/t1");
        Assert.Equal("=1+1", table.GetProperty("table").GetProperty("rows")[0][1].GetProperty("text").GetString());
        using var csv = await served.Client.GetAsync(table.GetProperty("csv").GetString());
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", csv.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("År,Beløb\r\n2024,=1+1\r\n2025,12.5\r\n", await csv.Content.ReadAsStringAsync());
        var excel = await served.Client.GetByteArrayAsync($"/api/v1/tables/{Id}/t1?format=excelDa");
        Assert.Equal([0xEF, 0xBB, 0xBF], excel[..3]);
        Assert.Equal("År;Beløb\r\n2024;'=1+1\r\n2025;12,5\r\n", Encoding.UTF8.GetString(excel[3..]));
    }

    [Theory]
    [InlineData("SAG-2024-02570")]
    [InlineData("24-2570")]
    [InlineData("Sagsnr.:%2024%2F2570")]
    public async Task A_case_is_found_by_its_number_in_any_print(string number)
    {
        await using var served = await ServedOutput.Of(Council, Sketches.Council("b.pdf", "2024-05-02"));
        var its = await served.Json($"/api/v1/cases/{number}");
        Assert.Equal("24-2570", its.GetProperty("key").GetString());
        Assert.Equal(["2024-03-12", "2024-05-02"],
            its.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("meeting").GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("meetings/dffffffffffffffff")]
    [InlineData("meetings/..%2F..%2Frun.json")]
    [InlineData("meetings/a.pdf")]
    [InlineData("items/ID/9")]
    [InlineData("tables/ID/t9")]
    [InlineData("cases/99-9999")]
    [InlineData("nothing")]
    public async Task What_there_is_not_is_a_problem_of_404(string path)
    {
        await using var served = await ServedOutput.Of(Council);
        using var answer = await served.Client.GetAsync("/api/v1/" + path.Replace("ID", Id, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Closed_items_have_their_titles_and_no_more()
    {
        var closed = Sketches.WithClosed();
        var id = DocumentId.Of(closed);
        await using var served = await ServedOutput.Of(closed);
        string[] paths = [$"meetings/{id}", $"items/{id}/1", $"items/{id}/1.1", $"items/{id}/2", "search", "meetings", "changes"];
        foreach (var path in paths)
        {
            var text = await served.Client.GetStringAsync("/api/v1/" + path);
            Assert.DoesNotContain(Sketches.Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("24/1234", text, StringComparison.Ordinal);
        }

        Assert.Equal("closed", (await served.Json($"/api/v1/items/{id}/1.1")).GetProperty("item").GetProperty("access").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync($"/api/v1/tables/{id}/t1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync("/api/v1/cases/24-1234")).StatusCode);

        await using var all = await ServedOutput.With(options => options with { IncludeClosed = true }, closed);
        Assert.Contains(Sketches.Secret, await all.Client.GetStringAsync($"/api/v1/items/{id}/1"), StringComparison.Ordinal);
        using var answer = await all.Client.GetAsync($"/api/v1/items/{id}/1");
        Assert.True(answer.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task A_document_has_a_tag_of_its_own_and_HEAD_tells_it()
    {
        await using var served = await ServedOutput.Of(Council);
        using var head = await served.Send("HEAD", $"/api/v1/meetings/{Id}");
        Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, await head.Content.ReadAsStringAsync()));
        Assert.Equal(new FileInfo(served.Folder["json/a.json"]).Length, head.Content.Headers.ContentLength);
        served.Searcher.Put(Sketches.WithClosed()); // another one changed: this one's tag stands
        using var known = await served.Send("GET", $"/api/v1/meetings/{Id}", ("If-None-Match", head.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }
}
