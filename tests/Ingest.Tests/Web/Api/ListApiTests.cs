using System.Net;
using System.Text.Json;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web.Api;

/// <summary>Lists of meetings and of changes.</summary>
public sealed class ListApiTests
{
    private static readonly AgendaDocument[] Seven = [.. Enumerable.Range(1, 7).Select(i =>
        StoredFeed.Document($"{i}.pdf", $"{i}", i < 4 ? "Byrådet" : "Økonomiudvalget", $"202{i}-01-01"))];

    [Fact]
    public async Task Meetings_are_paged_newest_first_and_chosen_by_body_and_year()
    {
        await using var served = await ServedOutput.Of(Seven);
        var first = await served.Json("/api/v1/meetings?take=5");
        Assert.Equal(7, first.GetProperty("total").GetInt32());
        Assert.Equal(["2027-01-01", "2026-01-01"], Dates(first).Take(2));
        Assert.Equal(["2022-01-01", "2021-01-01"], Dates(await served.Json(first.GetProperty("next").GetString()!)));
        Assert.Equal(["2023-01-01", "2022-01-01", "2021-01-01"], Dates(await served.Json("/api/v1/meetings?body=Byr%C3%A5det")));
        Assert.Equal(["2025-01-01"], Dates(await served.Json("/api/v1/meetings?year=2025")));
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync("/api/v1/meetings?take=1000")).StatusCode);
    }

    /// <summary>Each change of the index made here is a day after the one before.</summary>
    [Fact]
    public async Task Meetings_that_changed_since_a_time_come_in_the_order_of_their_changes()
    {
        await using var served = await ServedOutput.Of(Seven);
        served.Searcher.Put(Seven[0]); // the eighth day
        served.Searcher.Remove(Seven[5]);
        Assert.Equal(["2025-01-01", "2027-01-01", "2021-01-01"], Dates(await served.Json("/api/v1/meetings?modifiedSince=2026-01-05")));
        var first = await served.Json("/api/v1/meetings?modifiedSince=2026-01-05T00:00:00Z&take=1&year=2021");
        Assert.Equal(["2021-01-01"], Dates(first));
        Assert.Empty(Dates(await served.Json(first.GetProperty("next").GetString()!)));
        Assert.Equal(6, Dates(await served.Json("/api/v1/meetings?modifiedSince=1999-01-01")).Count());
        Assert.Empty(Dates(await served.Json("/api/v1/meetings?modifiedSince=2027-01-01T10:00:00%2B01:00")));
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync("/api/v1/meetings?modifiedSince=i%20g%C3%A5r")).StatusCode);
    }

    [Fact]
    public async Task Changes_go_on_from_a_cursor_and_what_went_is_a_tombstone()
    {
        await using var served = await ServedOutput.Of(Seven[..3]);
        var first = await served.Json("/api/v1/changes?take=2");
        Assert.Equal("2", first.GetProperty("cursor").GetString());
        var rest = await served.Json(first.GetProperty("next").GetString()!);
        Assert.Equal(("3", JsonValueKind.Null), (rest.GetProperty("cursor").GetString(), rest.GetProperty("next").ValueKind));
        served.Searcher.Remove(Seven[1]);
        var after = await served.Json("/api/v1/changes?since=3");
        var gone = Assert.Single(after.GetProperty("changes").EnumerateArray());
        Assert.Equal((true, DocumentId.Of(Seven[1]), JsonValueKind.Null),
            (gone.GetProperty("removed").GetBoolean(), gone.GetProperty("documentId").GetString(), gone.GetProperty("url").ValueKind));
        Assert.Equal("4", (await served.Json("/api/v1/changes?since=4")).GetProperty("cursor").GetString());
        Assert.Equal(HttpStatusCode.Gone, (await served.Client.GetAsync("/api/v1/changes?since=5")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync("/api/v1/changes?since=x")).StatusCode);
    }

    /// <summary>Who goes on from there would miss what the new index took in before, and what went.</summary>
    [Fact]
    public async Task A_cursor_of_an_index_that_was_made_anew_is_no_more()
    {
        await using var served = await ServedOutput.Of(Seven[..3]);
        served.Searcher.First = 2;

        Assert.Equal(HttpStatusCode.Gone, (await served.Client.GetAsync("/api/v1/changes?since=1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("/api/v1/changes?since=2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync("/api/v1/changes")).StatusCode);
    }

    private static IEnumerable<string?> Dates(JsonElement list) =>
        list.GetProperty("meetings").EnumerateArray().Select(meeting => meeting.GetProperty("date").GetString());
}
