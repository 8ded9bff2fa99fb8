using Ingest.Facts.Cases;
using Ingest.Language;
using Ingest.Web.Pages.Items;
using Ingest.Web.Pages.Search;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Meetings;

/// <summary>A case over time: each meeting that had it, with what was decided.</summary>
internal static class CasePage
{
    /// <returns>Null where no item has the case.</returns>
    public static Page? Write(PageSources sources, Visit visit, string key)
    {
        var steps = sources.Searcher.Case(CaseKey.Of(key) is { } whole ? whole : key, sources.Options.IncludeClosed);
        if (steps.IsEmpty)
        {
            return null;
        }

        var number = steps[^1].CaseNumber ?? key;
        var name = visit.Say(Texts.WebCaseNumber(number));
        var meetings = steps.GroupBy(step => step.DocumentId, StringComparer.Ordinal).ToList();
        var title = meetings[^1].Count() == 1 ? steps[^1].Title.Text : name; // a meeting's own number stands on all of its items
        return new Page(title == name ? name : $"{name}: {title}", $"""
            {Html.If(title != name, $"<p class=\"lead\">{name}</p>")}
            <h1><bdi>{title}</bdi></h1>
            <p class="soft">{visit.Say(Texts.WebCaseSteps(meetings.Count))}</p>
            {CaseThread.Write(steps, null,
                step => CaseThread.DecisionOf(sources.Archive.Find(step.DocumentId), step.Id), visit)}
            <p><a href="{visit.To.Search(new SearchChoices { Text = $"\"{number}\"" }.Query)}">{visit.Say(Texts.WebSearchCase)}</a></p>
            """)
        {
            Canonical = visit.To.Case(key),
        };
    }
}
