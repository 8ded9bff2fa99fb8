using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Ingest.Feed;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Model.Output;
using Ingest.Tests.Feed.Exchange;
using static Ingest.Tests.Feed.Exchange.ExchangeSketch;

namespace Ingest.Tests.Web.Api;

/// <summary>
/// OParl from the server, fetched by its own links from the system on: it keeps the published schema's rules, and its objects are those of
/// the export but for the time of their last change.
/// </summary>
public sealed class OparlApiTests
{
    private static readonly Meeting Held = Meeting("Byrådet", "2024-09-06") with
    {
        Kind = MeetingKind.Minutes,
        Place = "Rådhuset",
        Participants = People(("Anna Holm", "A", Attendance.Present), ("Bo Lund", null, Attendance.Absent)),
    };

    private static readonly AgendaDocument[] Documents =
    [
        Document("a.pdf", Meeting("Byrådet", "2024-09-06"),
            Item("1", "Budget 2025", Field(FieldKind.Presentation, "Sagsfremstilling", "Om budgettet.")) with
            {
                Case = new CaseReference("24/1234", null, null),
                Attachments = [Attachment("Kort", "https://example.org/kort.pdf"), Attachment("Notat")],
            }, Item("2", "Eventuelt")),
        Document("b.pdf", Held,
            Item("1", "Budget 2025", Field(FieldKind.Presentation, "Sagsfremstilling", "Om budgettet, igen.")) with
            {
                Decisions = [new Decision("Byrådet", "2024-09-06", "Godkendt.")],
            }),
        Document("å/c d.pdf", Meeting("Kulturudvalget", "2024-10-01"),
            Item("4", "Budget 2025", Field(FieldKind.Background, "Baggrund", "Om budgettet.")) with
            {
                Case = new CaseReference("24/1234", null, null),
            }),
        Document("u.pdf", Meeting("Kulturudvalget", "2024-10-01") with { Body = null, Date = null }),
    ];

    [Fact]
    public async Task It_keeps_the_schema_from_the_system_on()
    {
        await using var served = await Served(Documents);
        Assert.Empty(new OparlInterface((await Crawl(served)).Select(file => (file.Key, file.Value))).Faults());
    }

    [Fact]
    public async Task Its_objects_are_those_of_the_export()
    {
        await using var served = await Served(Documents);
        var files = await Crawl(served);
        var scope = new OparlScope(OparlUrls.Of(OparlInterface.Base)!, DateTimeOffset.UnixEpoch, false);
        var export = OparlExport.Files(scope, "example.org", Documents)
            .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        Assert.Equal(export.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(export, file => Assert.Equal(Plain(file.Key, file.Value), Plain(file.Key, files[file.Key])));
    }

    /// <summary>A change of the made index is a day after the one before.</summary>
    [Fact]
    public async Task What_changed_since_a_time_is_a_list_of_its_own()
    {
        await using var served = await Served(Documents);
        var list = await served.Json("/oparl/v1/list/meeting/1.json?modified_since=2026-01-03T00:00:00Z&limit=5");
        Assert.Equal(2, list.GetProperty("data").GetArrayLength());
        Assert.Contains("modified_since=2026-01-03T00", list.GetProperty("links").GetProperty("first").GetString(),
            StringComparison.Ordinal);
        Assert.Empty((await served.Json("/oparl/v1/list/person/1.json?modified_since=2026-01-04")).GetProperty("data").EnumerateArray());
        list = await served.Json("/oparl/v1/list/meeting/1.json?created_until=2024-09-30");
        Assert.Equal(1, list.GetProperty("data").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync("/oparl/v1/list/meeting/2.json")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync("/oparl/v1/list/nothing/1.json")).StatusCode);
    }

    [Fact]
    public async Task What_comes_goes_and_changes_is_there_at_once()
    {
        await using var served = await Served(Documents);
        Assert.Equal(3, (await served.Json("/oparl/v1/list/meeting/1.json")).GetProperty("data").GetArrayLength());
        served.Searcher.Remove(Documents[2]);
        Assert.Equal(2, (await served.Json("/oparl/v1/list/meeting/1.json")).GetProperty("data").GetArrayLength());
        served.Searcher.Put(Documents[2]);
        var list = await served.Json("/oparl/v1/list/meeting/1.json?modified_since=2026-01-06");
        Assert.StartsWith("2026-01-06", Assert.Single(list.GetProperty("data").EnumerateArray()).GetProperty("modified").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_texts_are_in_none_of_it()
    {
        await using var served = await Served(Sketches.WithClosed());
        Assert.All(await Crawl(served), file =>
            Assert.DoesNotContain(Sketches.Secret, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    private static Task<ServedOutput> Served(params AgendaDocument[] documents) =>
        ServedOutput.With(options => options with { Hosts = ["example.org"] }, documents);

    /// <summary>As a client behind a proxy sees it: every object that a link leads to, by its path.</summary>
    private static async Task<Dictionary<string, byte[]>> Crawl(ServedOutput served)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var ahead = new Queue<string>([$"{OparlInterface.Base}/system.json"]);
        while (ahead.TryDequeue(out var url))
        {
            if (!url.StartsWith(OparlInterface.Base + "/", StringComparison.Ordinal) || url.Contains("/pdf/", StringComparison.Ordinal)
                || found.ContainsKey(url[(OparlInterface.Base.Length + 1)..]))
            {
                continue;
            }

            using var answer = await served.Send("GET", new Uri(url).PathAndQuery, ("Host", "example.org"), ("X-Forwarded-Proto", "https"));
            Assert.True(answer.IsSuccessStatusCode, url);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            found.Add(url[(OparlInterface.Base.Length + 1)..], bytes);
            if (url.EndsWith(".json", StringComparison.Ordinal))
            {
                Strings(JsonNode.Parse(bytes)).ToList().ForEach(ahead.Enqueue);
            }
        }

        return found;
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(property => Strings(property.Value)),
        JsonArray some => some.SelectMany(Strings),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    /// <summary>Without the times, which an export takes from the meetings alone.</summary>
    private static string Plain(string path, byte[] bytes)
    {
        if (!path.EndsWith(".json", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var node = JsonNode.Parse(bytes);
        Strip(node);
        return node!.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject one)
        {
            one.Remove("created");
            one.Remove("modified");
            one.ToList().ForEach(property => Strip(property.Value));
        }
        else if (node is JsonArray some)
        {
            some.ToList().ForEach(Strip);
        }
    }
}
