using System.Text.Json;
using Ingest.Feed;

namespace Ingest.Tests.Web.Api;

/// <summary>The description for programs names what there is: every route, every parameter, and every property of the answers.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Every_route_is_described_and_answers()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var document = await served.Json("/api/v1/openapi.json");
        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("/api/v1", document.GetProperty("servers")[0].GetProperty("url").GetString());
        var described = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal);
        Assert.Equal(Mapped(served).Order(StringComparer.Ordinal), described);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var placed = path.Name.Split('{', '}').Where((_, i) => i % 2 == 1).ToList();
            Assert.Equal(placed, path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray()
                .Where(parameter => parameter.GetProperty("in").GetString() == "path")
                .Select(parameter => parameter.GetProperty("name").GetString()));
        }

        Assert.Equal(described.Count(), document.GetProperty("paths").EnumerateObject()
            .Select(path => path.Value.GetProperty("get").GetProperty("operationId").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Every_property_of_the_answers_is_in_their_schemas_and_every_required_one_in_the_answers()
    {
        var council = Sketches.Council();
        await using var served = await ServedOutput.Of(council, Sketches.Council("b.pdf", "2023-01-02"));
        var document = await served.Json("/api/v1/openapi.json");
        var id = DocumentId.Of(council);
        (string Route, string Asked)[] all =
        [
            ("/", ""), ("/search", "/search?q=%22"), ("/search", "/search?q=puljen"), ("/complete", "/complete?q=l"),
            ("/bodies", "/bodies"), ("/meetings", "/meetings?take=1"), ("/meetings/{documentId}", $"/meetings/{id}"),
            ("/items/{documentId}/{id}", $"/items/{id}/3.4"), ("/tables/{documentId}/{tableId}", $"/tables/{id}/t1"),
            ("/cases/{key}", "/cases/24-2570"), ("/changes", "/changes?take=1"),
        ];
        foreach (var (route, asked) in all)
        {
            var schema = document.GetProperty("paths").GetProperty(route).GetProperty("get").GetProperty("responses").GetProperty("200")
                .GetProperty("content").GetProperty("application/json").GetProperty("schema");
            var faults = new List<string>();
            Check(await served.Json("/api/v1" + asked), schema, document, asked, faults);
            Assert.Empty(faults);
        }
    }

    [Fact]
    public async Task No_reference_leads_nowhere()
    {
        await using var served = await ServedOutput.Of(Sketches.Council());
        var document = await served.Json("/api/v1/openapi.json");
        var references = References(document).ToList();
        Assert.True(references.Count > 30);
        Assert.All(references.Distinct(), reference => Resolve(document, reference));
    }

    [Fact]
    public async Task Behind_a_proxy_the_base_path_is_in_it()
    {
        await using var served = await ServedOutput.With(options => options with { BasePath = "/dagsordener" }, Sketches.Council());
        foreach (var path in (string[])["/dagsordener/api/v1/openapi.json", "/api/v1/openapi.json"])
        {
            var servers = (await served.Json(path)).GetProperty("servers");
            Assert.Equal("/dagsordener/api/v1", servers[0].GetProperty("url").GetString());
        }

        var hit = (await served.Json("/dagsordener/api/v1/search")).GetProperty("hits")[0];
        Assert.StartsWith("/dagsordener/api/v1/items/", hit.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Mapped(ServedOutput served) => served.Routes
        .Where(pattern => pattern.StartsWith("/api/v1", StringComparison.Ordinal))
        .Select(pattern => pattern["/api/v1".Length..].Replace("{**", "{", StringComparison.Ordinal))
        .Select(path => path.Length == 0 ? "/" : path);

    private static void Check(JsonElement value, JsonElement schema, JsonElement document, string at, List<string> faults)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = Resolve(document, reference.GetString()!);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var tries = choices.EnumerateArray().Select(choice =>
            {
                var own = new List<string>();
                Check(value, choice, document, at, own);
                return own;
            }).ToList();
            faults.AddRange(tries.Any(own => own.Count == 0) ? [] : tries[0]);
            return;
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(KindOf(value)))
        {
            faults.Add($"{at}: {KindOf(value)} is no {type}");
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var one in value.EnumerateArray())
            {
                Check(one, items, document, at + "[]", faults);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var known = schema.GetProperty("properties");
            faults.AddRange(value.EnumerateObject().Where(property => !known.TryGetProperty(property.Name, out _))
                .Select(property => $"{at}: {property.Name} is not described"));
            faults.AddRange(schema.GetProperty("required").EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{at}: {name} is missing"));
            foreach (var property in value.EnumerateObject().Where(property => known.TryGetProperty(property.Name, out _)))
            {
                Check(property.Value, known.GetProperty(property.Name), document, $"{at}.{property.Name}", faults);
            }
        }
    }

    private static IEnumerable<string?> Types(JsonElement type) =>
        (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()])
            .SelectMany(one => one == "number" ? (string[])["number", "integer"] : [one!]);

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "string",
    };

    private static JsonElement Resolve(JsonElement document, string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property =>
            property is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
                ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
