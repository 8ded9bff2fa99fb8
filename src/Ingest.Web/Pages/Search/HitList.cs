using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The items that were found.</summary>
internal static class HitList
{
    /// <param name="first">The number of the first, from 1.</param>
    public static Html Write(ImmutableArray<SearchHit> hits, int first, string question, FoundBy why, Visit visit) => $"""
        <ol class="hits" start="{first}">
        {hits.Where(hit => !hit.IsRelated).Select(hit => Hit(hit, question, why, visit))}
        </ol>
        {Html.If(hits.Any(hit => hit.IsRelated), $"""
            <p class="note">{visit.Say(Texts.SearchRelated)}</p>
            <ol class="hits">
            {hits.Where(hit => hit.IsRelated).Select(hit => Hit(hit, question, why, visit))}
            </ol>
            """)}
        """;

    /// <summary>Kind, body and date of a meeting, on one line.</summary>
    public static Html Meeting(MeetingLine meeting, Visit visit) => Html.Join($" <span aria-hidden=\"true\">·</span> ",
    [
        $"{visit.Begin(CodeNames.Of(meeting.Kind))}",
        meeting.Body is { } body ? Html.Apart(body) : Html.None,
        meeting.Date is { } date ? $"<time datetime=\"{date}\">{visit.Date(date)}</time>" : Html.None,
    ]);

    /// <summary>The places that the search found are marked; what lies outside of the text is not.</summary>
    public static Html Marked(MarkedText text)
    {
        Html marked = $"";
        var at = 0;
        foreach (var mark in text.Marks.IsDefault ? [] : text.Marks)
        {
            var (start, end) = (mark.Start.GetOffset(text.Text.Length), mark.End.GetOffset(text.Text.Length));
            if (start < at || end <= start || end > text.Text.Length)
            {
                continue;
            }

            marked.AppendFormatted((Html)$"{text.Text[at..start]}<mark>{text.Text[start..end]}</mark>");
            at = end;
        }

        marked.AppendFormatted(text.Text[at..]);
        return marked;
    }

    private static Html Hit(SearchHit hit, string question, FoundBy why, Visit visit) => $"""
        <li><article>
        <p class="of">{Meeting(hit.Meeting, visit)}
        {Html.If(hit.IsClosed, $"<span class=\"badge\">{visit.Say(Texts.AccessClosed)}</span>")}</p>
        <h2><a href="{Address(hit, question, visit)}">{Number(hit)}<bdi{visit.InDanish}>{Marked(hit.Title)}</bdi></a></h2>
        {Html.If(hit.Snippet.Text.Length > 0, $"<p class=\"snippet\" dir=\"auto\"{visit.InDanish}>{Marked(hit.Snippet)}</p>")}
        {why.Write(hit, visit)}
        <p class="where">{Html.Join($" <span aria-hidden=\"true\">·</span> ", Where(hit, visit))}</p>
        </article></li>
        """;

    /// <summary>The item, at the field that was found.</summary>
    private static string Address(SearchHit hit, string question, Visit visit) =>
        visit.To.Item(hit.DocumentId, hit.Id, question) + (hit.Field is { } field ? "#" + SearchChoices.Plain(field) : "");

    private static IEnumerable<Html> Where(SearchHit hit, Visit visit) =>
    [
        hit.Heading is { } heading ? Html.Apart(heading) : hit.Field is { } kind ? $"{visit.Begin(CodeNames.Of(kind))}" : Html.None,
        hit.Page > 0 ? $"{visit.Say(Texts.WebPageShort(hit.Page))}" : Html.None,
        hit is { CaseNumber: { } number, CaseKey: { } key }
            ? $"<a href=\"{visit.To.Case(key)}\">{visit.Say(Texts.WebCaseNumber(number))}</a>" : Html.None,
    ];

    private static Html Number(SearchHit hit) => Html.If(hit.Number is not null, $"<span class=\"number\">{hit.Number}</span> ");
}
