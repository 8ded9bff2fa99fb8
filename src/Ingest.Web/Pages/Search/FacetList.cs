using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The facets: links that narrow the search, each with how many items it would leave.</summary>
internal static class FacetList
{
    /// <summary>More of a facet's values wait behind a press.</summary>
    private const int Shown = 7;

    public static Html Write(SearchAnswer answer, SearchChoices choices, Visit visit) => $"""
        <nav class="facets" id="facets" aria-label="{visit.Say(Texts.WebNarrow)}">
        <h2>{visit.Say(Texts.WebNarrow)}</h2>
        {answer.Facets.Where(facet => !facet.Values.IsEmpty).Select(facet => Facet(facet, choices, visit))}
        </nav>
        """;

    /// <summary>What was chosen, above the results, each with the way back.</summary>
    public static Html Chosen(SearchChoices choices, Visit visit) => choices.Chosen.IsEmpty ? Html.None : $"""
        <ul class="chosen" aria-label="{visit.Say(Texts.WebChosen)}">
        {choices.Chosen.Select(one => (Html)$"""
            <li><a href="{visit.To.Search(choices.Toggle(one.Name, one.Value).Query)}">{Html.Apart(Name(one.Name, one.Value, visit))}
            <span aria-hidden="true">×</span><span class="unseen">{visit.Say(Texts.WebRemove)}</span></a></li>
            """)}
        </ul>
        """;

    public static string Name(FacetName facet, string value, Visit visit) => facet switch
    {
        FacetName.MeetingKind when SearchChoices.OneOf<MeetingKind>(value) is { } kind => visit.Begin(CodeNames.Of(kind)),
        FacetName.FieldKind when SearchChoices.OneOf<FieldKind>(value) is { } kind => visit.Begin(CodeNames.Of(kind)),
        FacetName.Area => Said.Area(value, visit.Language),
        _ => value,
    };

    private static Html Facet(Facet facet, SearchChoices choices, Visit visit)
    {
        var values = facet.Values.OrderByDescending(value => choices.Has(facet.Name, value.Value)).ToList();
        var id = SearchChoices.Plain(facet.Name);
        Html Value(FacetValue value) => FacetList.Value(facet.Name, value, choices, visit);
        return $"""
            <section><h3 id="facet-{id}">{visit.Say(CodeNames.Of(facet.Name))}</h3>
            <ul aria-labelledby="facet-{id}">{values.Take(Shown).Select(Value)}</ul>
            {Html.If(values.Count > Shown, $"""
                <details><summary>{visit.Say(Texts.WebMoreValues(values.Count - Shown))}</summary>
                <ul aria-labelledby="facet-{id}">{values.Skip(Shown).Select(Value)}</ul></details>
                """)}
            </section>
            """;
    }

    private static Html Value(FacetName facet, FacetValue value, SearchChoices choices, Visit visit)
    {
        var chosen = choices.Has(facet, value.Value);
        return $"""
            <li><a href="{visit.To.Search(choices.Toggle(facet, value.Value).Query)}"{Html.If(chosen, $" aria-current=\"true\"")}
            rel="nofollow">{Html.Apart(Name(facet, value.Value, visit))} <span class="count">{visit.Count(value.Count)}</span></a></li>
            """;
    }
}
