using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The bodies by name; where there are many, with a field that leaves those whose name has what is typed.</summary>
internal static class BodyList
{
    /// <summary>Of the address that asks for some.</summary>
    public const string Key = "bodies";

    private const int Shown = 24, LongestSought = 100;

    public static Html Write(ImmutableArray<FacetValue> bodies, Visit visit)
    {
        if (bodies.Length <= Shown)
        {
            return List(bodies, _ => true, visit);
        }

        var text = visit.Query[Key].ToString();
        var sought = Words(text.Length <= LongestSought ? text : "");
        bool Fits(FacetValue body) => sought.All(Folded(body.Value).Contains);
        return $"""
            {Field(sought.Length > 0 ? text : "", sought.Length > 0 ? bodies.Count(Fits) : bodies.Length, bodies.Length, visit)}
            {(sought.Length > 0 ? List(bodies, Fits, visit) : $"""
                {List(bodies[..Shown], _ => true, visit)}
                <details><summary>{visit.Say(Texts.WebMoreValues(visit.Count(bodies.Length - Shown)))}</summary>
                {List(bodies[Shown..], _ => true, visit)}</details>
                """)}
            """;
    }

    /// <summary>What does not fit is there for the script, which goes on from what was asked for.</summary>
    private static Html List(ImmutableArray<FacetValue> bodies, Func<FacetValue, bool> fits, Visit visit) => $"""
        <ul class="bodies">{bodies.Select(body => (Html)$"""
            <li{Html.If(!fits(body), $" hidden")}><a href="{visit.To.Body(body.Value)}">{Html.Apart(body.Value)}</a>
            <span class="count">{visit.Count(body.Count)}</span></li>
            """)}</ul>
        """;

    private static Html Field(string text, int fitting, int all, Visit visit) => $"""
        <form class="find" action="{visit.To.Home}#bodies" data-narrow="bodies"
        data-told="{visit.Say(Texts.WebSomeOf("#", visit.Count(all)))}">
        <label for="find">{visit.Say(Texts.WebFindBody)}</label>
        <span class="box"><input id="find" name="{Key}" type="search" value="{text}" maxlength="{LongestSought}" autocomplete="off"
        spellcheck="false"><button type="submit">{visit.Say(Texts.WebFind)}</button></span>
        <p class="soft" role="status">{visit.Say(Texts.WebSomeOf(visit.Count(fitting), visit.Count(all)))}</p>
        </form>
        """;

    private static string[] Words(string text) =>
        Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>As it may be typed: small letters, and Danish ones by others. The script does the same.</summary>
    private static string Folded(string text) => text.ToLowerInvariant().Replace("å", "aa", StringComparison.Ordinal)
        .Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal);
}
