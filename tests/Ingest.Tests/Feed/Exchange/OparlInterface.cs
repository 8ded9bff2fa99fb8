using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Model.Output;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>An export as a client sees it: fetched by address, begun at the system, held against the published schema.</summary>
public sealed partial class OparlInterface
{
    public const string Base = "https://example.org/oparl/v1";

    private static readonly DateTimeOffset Read = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly List<string> _faults = [];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public OparlInterface(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files)
        {
            Assert.True(Files.TryAdd($"{Base}/{path}", bytes), $"{path} is written twice.");
        }
    }

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public static OparlInterface Of(params AgendaDocument[] documents) => Of(false, documents);

    public static OparlInterface Of(bool includeClosed, params AgendaDocument[] documents) =>
        new(OparlExport.Files(new OparlScope(OparlUrls.Of(Base)!, Read, includeClosed), "Testkommune", documents));

    /// <summary>All objects of a kind, in the order of their addresses, as they stand alone.</summary>
    public IReadOnlyList<JsonElement> All(string kind) =>
    [
        .. Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
            .Where(file => !file.Key.Contains("/list/", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Parse(file.Value))
            .Where(one => one.GetProperty("type").GetString() == OparlSchema.Types + kind),
    ];

    public JsonElement Get(string url) => Parse(Files[url]);

    /// <summary>
    /// What breaks a rule of the schema, on the way from the system to all that it leads to; and files that nothing leads to.
    /// </summary>
    public IReadOnlyList<string> Faults()
    {
        Object($"{Base}/system.json", "System");
        _faults.AddRange(Files.Keys.Where(url => !_met.Contains(url)).Select(url => $"{url}: nothing leads there"));
        return _faults;
    }

    private static JsonElement Parse(byte[] bytes) => JsonDocument.Parse(bytes).RootElement;

    private void Object(string url, string kind)
    {
        if (!Files.TryGetValue(url, out var bytes))
        {
            _faults.Add($"{url}: no such {kind}");
        }
        else if (_met.Add(url))
        {
            Check(Parse(bytes), kind, url);
        }
    }

    private void Check(JsonElement one, string kind, string at)
    {
        Expect(one.GetProperty("id").GetString() is { } id && Files.ContainsKey(id), at, "its id leads nowhere");
        Expect(one.GetProperty("type").GetString() == OparlSchema.Types + kind, at, $"is no {kind}");
        var properties = OparlSchema.Properties(kind);
        foreach (var missing in OparlSchema.Required(kind).Where(name => !one.TryGetProperty(name, out _)))
        {
            _faults.Add($"{at}: {missing} is missing");
        }

        foreach (var property in one.EnumerateObject())
        {
            var place = $"{at} {property.Name}";
            if (!properties.TryGetValue(property.Name, out var type))
            {
                Expect(VendorName().IsMatch(property.Name), place, "is not in the schema");
                continue;
            }

            Expect(!(property.Value is { ValueKind: JsonValueKind.Array } && property.Value.GetArrayLength() == 0)
                || OparlSchema.Required(kind).Contains(property.Name), place, "is empty");
            Value(property.Value, type, place);
            Expect(!OparlSchema.Allowed.TryGetValue($"{kind}.{property.Name}", out var words)
                || words.Contains(property.Value.GetString(), StringComparer.Ordinal), place, $"can't be {property.Value}");
        }
    }

    private void Value(JsonElement value, string type, string at)
    {
        switch (type)
        {
            case ['[', .., ']']:
                Expect(value.ValueKind == JsonValueKind.Array, at, "is no list");
                foreach (var one in value.EnumerateArray())
                {
                    Value(one, type[1..^1], at);
                }

                break;
            case ['@', ..]:
                Object(value.GetString()!, type[1..]);
                break;
            case ['{', .., '}']:
                Check(value, type[1..^1], at);
                Object(value.GetProperty("id").GetString()!, type[1..^1]);
                break;
            case ['<', .., '>']:
                List(value.GetString()!, type[1..^1]);
                break;
            default:
                Expect(IsPlain(value, type), at, $"is no {type}: {value}");
                if (type == "url" && value.GetString()!.StartsWith(Base, StringComparison.Ordinal))
                {
                    _met.Add(value.GetString()!);
                }

                break;
        }
    }

    private static bool IsPlain(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "date" => DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => Rfc3339().IsMatch(value.GetString()!)
            && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "url" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            && Rfc3986().IsMatch(value.GetString()!),
        _ => value.ValueKind == JsonValueKind.Object,
    };

    /// <summary>
    /// The specification on lists: three parts on every page, the next page on all but the last, and as many objects as it says.
    /// </summary>
    private void List(string first, string kind)
    {
        var (count, stated, size) = (0, 0, 0);
        for (string? url = first, before = null; url is not null;)
        {
            if (!Files.TryGetValue(url, out var bytes) || !_met.Add(url))
            {
                Expect(Files.ContainsKey(url), url, "no such page");
                return;
            }

            var page = Parse(bytes);
            var links = page.GetProperty("links");
            var pagination = page.GetProperty("pagination");
            (stated, size) = (pagination.GetProperty("totalElements").GetInt32(), pagination.GetProperty("elementsPerPage").GetInt32());
            Expect(links.GetProperty("self").GetString() == url && links.GetProperty("first").GetString() == first, url, "wrong links");
            Expect(before is null || links.GetProperty("prev").GetString() == before, url, "wrong page before");
            foreach (var one in page.GetProperty("data").EnumerateArray())
            {
                count++;
                Check(one, kind, url);
                Object(one.GetProperty("id").GetString()!, kind);
            }

            var next = links.TryGetProperty("next", out var its) ? its.GetString() : null;
            Expect(next is null || page.GetProperty("data").GetArrayLength() == size, url, "a page before the last is not full");
            Expect((next is null) == (links.GetProperty("last").GetString() == url), url, "wrong last page");
            (before, url) = (url, next);
        }

        Expect(count == stated, first, $"{count} of {stated}");
    }

    private void Expect(bool holds, string at, string fault)
    {
        if (!holds)
        {
            _faults.Add($"{at}: {fault}");
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"^https?://(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$")]
    private static partial Regex Rfc3986();

    /// <summary>A maker's own property: a prefix, and no sign that JSON-LD would take for its own.</summary>
    [GeneratedRegex("^[a-z]+:[A-Za-z]+$")]
    private static partial Regex VendorName();
}
