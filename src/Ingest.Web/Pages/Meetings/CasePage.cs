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
        var steps = sources.Searcher.Case(key, sources.Options.IncludeClosed);
        if (steps.IsEmpty)
        {
            return null;
        }

        var (last, number) = (steps[^1], steps[^1].CaseNumber ?? key);
        return new Page($"{visit.Say(Texts.WebCaseNumber(number))}: {last.Title.Text}", $"""
            <p class="lead">{visit.Say(Texts.WebCaseNumber(number))}</p>
            <h1><bdi>{last.Title.Text}</bdi></h1>
            <p class="soft">{visit.Say(Texts.WebCaseSteps(steps.Length))}</p>
            {CaseThread.Write(steps, null,
                step => CaseThread.DecisionOf(sources.Archive.Find(step.DocumentId), step.Id), visit)}
            <p><a href="{visit.To.Search(new SearchChoices { Text = $"\"{number}\"" }.Query)}">{visit.Say(Texts.WebSearchCase)}</a></p>
            """)
        {
            Canonical = visit.To.Case(key),
        };
    }
}
