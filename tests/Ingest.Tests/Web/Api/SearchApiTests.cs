using System.Net;
using System.Text.Json;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web.Api;

/// <summary><c>/api/v1/search</c> and what helps to put a question.</summary>
public sealed class SearchApiTests
{
    [Fact]
    public async Task A_hit_says_where_it_stands_and_its_addresses_lead_there()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var page = await served.Json("/api/v1/search?q=puljen%20kr");
        Assert.Equal(1, page.GetProperty("total").GetInt32());
        var hit = page.GetProperty("hits")[0];
        Assert.Equal("3.4", hit.GetProperty("id").GetString());
        Assert.Equal("recommendation", hit.GetProperty("field").GetString());
        Assert.Equal("2024-03-12", hit.GetProperty("meeting").GetProperty("date").GetString());
        Assert.Equal("agenda", hit.GetProperty("meeting").GetProperty("kind").GetString());
        Assert.Equal(1, hit.GetProperty("page").GetInt32());
        Assert.Equal((0, 1), (hit.GetProperty("title").GetProperty("marks")[0].GetProperty("start").GetInt32(),
            hit.GetProperty("title").GetProperty("marks")[0].GetProperty("end").GetInt32()));
        Assert.Equal("Lånepuljen til botilbud",
            (await served.Json(hit.GetProperty("url").GetString()!)).GetProperty("item").GetProperty("title").GetString());
        var its = await served.Json(hit.GetProperty("case").GetString()!);
        Assert.Equal("3.4", its.GetProperty("items")[0].GetProperty("id").GetString());
        var meeting = await served.Json(hit.GetProperty("meeting").GetProperty("url").GetString()!);
        Assert.Equal(2, meeting.GetProperty("items").GetArrayLength());
        Assert.Equal("body", page.GetProperty("facets")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task All_that_may_be_chosen_reaches_the_search()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        SearchRequest? asked = null;
        served.Searcher.Before = request => asked = request;
        await served.Json("/api/v1/search?q=skole%20-bus&body=Byr%C3%A5det&body=%C3%98U&year=2023&year=2024&kind=minutes&field=economy"
            + "&area=00&order=newest&skip=20&take=5");
        Assert.Equal("skole -bus", asked!.Text);
        Assert.Equal(["Byrådet", "ØU"], asked.Bodies);
        Assert.Equal([2023, 2024], asked.Years);
        Assert.Equal([MeetingKind.Minutes], asked.MeetingKinds);
        Assert.Equal([FieldKind.Economy], asked.FieldKinds);
        Assert.Equal(["00"], asked.Areas);
        Assert.Equal((SearchOrder.Newest, 20, 5, false), (asked.Order, asked.Skip, asked.Take, asked.IncludeClosed));
    }

    [Fact]
    public async Task The_next_page_is_a_link_until_there_is_none()
    {
        await using var served = await ServedOutput.Of(
            [.. Enumerable.Range(1, 7).Select(i => StoredFeed.Document($"{i}.pdf", $"{i}", "Byrådet", $"2024-01-0{i}", "Budget"))]);
        var seen = new List<string?>();
        for (var path = "/api/v1/search?q=budget&take=3"; path is not null;)
        {
            var page = await served.Json(path);
            seen.AddRange(page.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("documentId").GetString()));
            path = page.GetProperty("next").GetString();
        }

        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
    }

    [Theory]
    [InlineData("year=banana", "'year'")]
    [InlineData("take=101", "'take'")]
    [InlineData("take=-1", "'take'")]
    [InlineData("skip=10001", "'skip'")]
    [InlineData("kind=dagsorden", "agenda, minutes")]
    [InlineData("field=1", "recommendation")]
    [InlineData("order=best&order=newest", "too often")]
    [InlineData("bodies=x", "There is no parameter 'bodies'")]
    public async Task What_is_asked_wrongly_is_told(string query, string said)
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        using var answer = await served.Client.GetAsync("/api/v1/search?" + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(said, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_more_than_2000_characters_is_refused_and_one_of_2000_is_asked()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("/api/v1/search?q=" + new string('a', 2000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync("/api/v1/search?q=" + new string('a', 2001))).StatusCode);
    }

    [Fact]
    public async Task Suggestions_problems_and_completions_come_along()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        Assert.Equal("lånepuljen", (await served.Json("/api/v1/search?q=l%C3%A5nepulje")).GetProperty("suggestion").GetString());
        Assert.Equal("unbalanced", (await served.Json("/api/v1/search?q=%22")).GetProperty("problems")[0].GetProperty("says").GetString());
        Assert.Equal("Lånepuljen til botilbud",
            (await served.Json("/api/v1/complete?q=l%C3%A5n")).GetProperty("completions")[0].GetString());
        Assert.Equal(0, (await served.Json("/api/v1/complete")).GetProperty("completions").GetArrayLength());
        Assert.Equal("Byrådet", (await served.Json("/api/v1/bodies")).GetProperty("bodies")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task What_is_known_is_not_sent_again_until_the_index_changes()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        const string Path = "/api/v1/search?q=puljen";
        using var first = await served.Client.GetAsync(Path);
        var tag = first.Headers.ETag!.Tag;
        var searches = 0;
        served.Searcher.Before = _ => searches++;
        using var known = await served.Send("GET", Path, ("If-None-Match", $"\"other\", W/{tag}"));
        Assert.Equal((HttpStatusCode.NotModified, "", 0), (known.StatusCode, await known.Content.ReadAsStringAsync(), searches));
        Assert.Equal(tag, known.Headers.ETag!.Tag);
        served.Searcher.Put(Sketches.Council("b.pdf"));
        using var changed = await served.Send("GET", Path, ("If-None-Match", tag));
        Assert.Equal((HttpStatusCode.OK, 1), (changed.StatusCode, searches));
        Assert.NotEqual(tag, changed.Headers.ETag!.Tag);
    }
}
