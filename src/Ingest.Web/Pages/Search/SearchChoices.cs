using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Ingest.Web.Pages.Search;

/// <summary>A search as it stands in an address: <c>q=skybrud&amp;body=Byrådet&amp;year=2024&amp;order=newest&amp;page=2</c>.</summary>
internal sealed record SearchChoices
{
    public const string TextKey = "q";

    public const int PageLength = 10;

    private const string OrderKey = "order", PageKey = "page";
    private const int LongestText = 1000, LongestValue = 300, MostValues = 20, LastPage = 500;

    public string Text { get; init; } = "";

    public ImmutableArray<FacetValueChosen> Chosen { get; init; } = [];

    public SearchOrder Order { get; init; }

    /// <summary>1 for the first.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What an address says that makes no sense is passed over.</summary>
    public static SearchChoices Of(IQueryCollection query) => new()
    {
        Text = TextOf(query),
        Chosen = [.. Enum.GetValues<FacetName>().SelectMany(name => Values(query[Key(name)])
            .Select(value => Plain(name, value)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostValues)
            .Select(value => new FacetValueChosen(name, value)))],
        Order = OneOf<SearchOrder>(query[OrderKey].ToString()) ?? SearchOrder.Best,
        Page = int.TryParse(query[PageKey].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, LastPage) : 1,
    };

    public static string TextOf(IQueryCollection query)
    {
        var text = query[TextKey].ToString();
        return text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
    }

    /// <summary>The number of the page's first item, from 1.</summary>
    public int First => ((Page - 1) * PageLength) + 1;

    public bool AsksNothing => string.IsNullOrWhiteSpace(Text) && Chosen.IsEmpty;

    public SearchRequest Request(bool includeClosed) => new(Text)
    {
        Bodies = Of(FacetName.Body),
        Years = [.. Of(FacetName.Year).Select(year => int.Parse(year, CultureInfo.InvariantCulture))],
        MeetingKinds = [.. Of(FacetName.MeetingKind).Select(kind => OneOf<MeetingKind>(kind)!.Value)],
        FieldKinds = [.. Of(FacetName.FieldKind).Select(kind => OneOf<FieldKind>(kind)!.Value)],
        Areas = Of(FacetName.Area),
        Order = Order, Skip = First - 1, Take = PageLength, IncludeClosed = includeClosed,
    };

    public bool Has(FacetName name, string value) => Chosen.Contains(new FacetValueChosen(name, Plain(name, value) ?? value));

    /// <summary>The first page with one choice more, or without it where it is made.</summary>
    public SearchChoices Toggle(FacetName name, string value)
    {
        var one = new FacetValueChosen(name, Plain(name, value) ?? value);
        return this with { Chosen = Chosen.Contains(one) ? Chosen.Remove(one) : Chosen.Add(one), Page = 1 };
    }

    /// <summary>As it stands behind the question mark.</summary>
    public string Query => string.Join('&', Pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The same for the feed, which has neither order nor pages.</summary>
    public string FeedQuery => (this with { Order = SearchOrder.Best, Page = 1 }).Query;

    public IEnumerable<KeyValuePair<string, string>> Pairs
    {
        get
        {
            if (Text.Length > 0)
            {
                yield return new(TextKey, Text);
            }

            foreach (var (name, value) in Chosen)
            {
                yield return new(Key(name), value);
            }

            if (Order != SearchOrder.Best)
            {
                yield return new(OrderKey, Plain(Order));
            }

            if (Page > 1)
            {
                yield return new(PageKey, Page.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    public static string Plain<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static T? OneOf<T>(string text) where T : struct, Enum =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value)
            && Enum.IsDefined(value) ? value : null;

    private ImmutableArray<string> Of(FacetName name) => [.. Chosen.Where(one => one.Name == name).Select(one => one.Value)];

    private static IEnumerable<string> Values(StringValues values) =>
        values.OfType<string>().Where(value => value.Length is > 0 and <= LongestValue);

    /// <returns>The value as addresses have it; null where it is none.</returns>
    private static string? Plain(FacetName name, string value) => name switch
    {
        FacetName.Body => value,
        FacetName.Year => value.Length == 4 && value.All(char.IsAsciiDigit) && value[0] != '0' ? value : null,
        FacetName.MeetingKind => OneOf<MeetingKind>(value) is { } kind ? Plain(kind) : null,
        FacetName.FieldKind => OneOf<FieldKind>(value) is { } kind ? Plain(kind) : null,
        _ => value.Length == 2 && value.All(char.IsAsciiDigit) ? value : null,
    };

    private static string Key(FacetName name) => name switch
    {
        FacetName.Body => "body",
        FacetName.Year => "year",
        FacetName.MeetingKind => "kind",
        FacetName.FieldKind => "field",
        _ => "area",
    };
}
