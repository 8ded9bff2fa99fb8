using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Pages.Search;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>A case's way from meeting to meeting, the oldest first.</summary>
internal static class CaseThread
{
    private const int Most = 200, DecisionLength = 280;

    /// <param name="here">The item that the reader is at; null where at none.</param>
    /// <param name="decisionOf">What was decided on an item, or null.</param>
    public static Html Write(IEnumerable<SearchHit> steps, string? here, Func<SearchHit, string?> decisionOf, Visit visit) => $"""
        <ol class="thread">{steps.Take(Most).GroupBy(step => step.DocumentId, StringComparer.Ordinal).Select(meeting => (Html)$"""
            <li{Html.If(meeting.Any(step => step.ItemId == here), $" aria-current=\"step\"")}>
            <p class="of">{HitList.Meeting(meeting.First().Meeting, visit)}</p>
            {meeting.Select(step => Step(step, step.ItemId == here, decisionOf(step), visit))}</li>
            """)}</ol>
        """;

    /// <summary>The first words of what was decided on an item.</summary>
    public static string? DecisionOf(AgendaDocument? document, string id)
    {
        var item = document?.Items.FirstOrDefault(item => item.Id == id);
        var text = item?.Fields.LastOrDefault(field => field.Kind == FieldKind.Decision && field.Text.Length > 0)?.Text
            ?? item?.Decisions.LastOrDefault()?.Text;
        return text is not { Length: > DecisionLength } ? text
            : text[..(char.IsHighSurrogate(text[DecisionLength - 1]) ? DecisionLength - 1 : DecisionLength)].TrimEnd() + " …";
    }

    private static Html Step(SearchHit step, bool isHere, string? decision, Visit visit) => $"""
        <p>{(isHere ? (Html)$"<b><bdi>{step.Title.Text}</bdi></b> <span class=\"soft\">({visit.Say(Texts.WebThisItem)})</span>"
            : $"<a href=\"{visit.To.Item(step.DocumentId, step.Id)}\">{Html.Apart(step.Title.Text)}</a>")}</p>
        {Html.If(decision is not null, $"<blockquote dir=\"auto\"{visit.InDanish}>{decision}</blockquote>")}
        """;
}
