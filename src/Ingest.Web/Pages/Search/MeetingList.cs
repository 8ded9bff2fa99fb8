using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>Meetings, a line each.</summary>
internal static class MeetingList
{
    public static Html Write(IEnumerable<MeetingLine> meetings, Visit visit) => List(meetings, visit, ofOneBody: false);

    /// <summary>By their dates, where the page is the body's.</summary>
    public static Html OfBody(IEnumerable<MeetingLine> meetings, Visit visit) => List(meetings, visit, ofOneBody: true);

    private static Html List(IEnumerable<MeetingLine> meetings, Visit visit, bool ofOneBody) =>
        Html.If(meetings.Any(), $"<ul class=\"meetings\">{meetings.Select(meeting => Line(meeting, visit, ofOneBody))}</ul>");

    private static Html Line(MeetingLine meeting, Visit visit, bool ofOneBody) => $"""
        <li><a href="{visit.To.Meeting(meeting.DocumentId)}">{Html.Apart((ofOneBody && meeting.Date is not null ? visit.Date(meeting.Date)
            : ofOneBody ? meeting.Title : meeting.Body) ?? meeting.Title ?? meeting.Path)}</a>
        <span class="soft">{Html.Join($", ",
        [
            meeting.Date is { } date && !ofOneBody ? $"<time datetime=\"{date}\">{visit.Date(date)}</time>" : Html.None,
            $"{visit.Say(CodeNames.Of(meeting.Kind))}", $"{visit.Say(Texts.WebItems(meeting.Items))}",
        ])}</span>{Html.If(meeting.Status != DocumentStatus.Complete, $"""
             <span class="badge">{visit.Say(meeting.Status == DocumentStatus.Failed ? Texts.WebNotRead : Texts.WebNotWhole)}</span>
            """)}</li>
        """;
}
