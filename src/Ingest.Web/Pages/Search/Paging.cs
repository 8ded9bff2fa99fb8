using Ingest.Language;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The way to the pages before and behind.</summary>
internal static class Paging
{
    public static Html Write(int total, SearchChoices choices, Visit visit)
    {
        var last = (total + SearchChoices.PageLength - 1) / SearchChoices.PageLength;
        return last <= 1 && choices.Page == 1 ? Html.None : $"""
            <nav class="paging" aria-label="{visit.Say(Texts.WebPaging)}">
            {Html.If(choices.Page > 1, Link(choices, Math.Clamp(choices.Page - 1, 1, Math.Max(last, 1)), "prev",
                visit.Say(Texts.WebPrevious), visit))}
            <span>{visit.Say(Texts.WebPageOf(visit.Count(choices.Page), visit.Count(last)))}</span>
            {Html.If(choices.Page < last, Link(choices, choices.Page + 1, "next", visit.Say(Texts.WebNext), visit))}
            </nav>
            """;
    }

    private static Html Link(SearchChoices choices, int page, string relation, string text, Visit visit) =>
        $"<a rel=\"{relation}\" href=\"{visit.To.Search((choices with { Page = page }).Query)}\">{text}</a>";
}
