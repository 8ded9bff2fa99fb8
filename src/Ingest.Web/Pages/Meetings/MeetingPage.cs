using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Meetings;

/// <summary>A meeting: when and where, who, what, and what should be known of the reading.</summary>
internal static class MeetingPage
{
    /// <returns>Null where there is no such document.</returns>
    public static Page? Write(PageSources sources, Visit visit, string documentId)
    {
        if (sources.Archive.Find(documentId) is not { } document)
        {
            return null;
        }

        var meeting = document.Meeting;
        var kind = visit.Begin(CodeNames.Of(meeting.Kind));
        var name = meeting.Body ?? meeting.Title ?? document.Document.Path;
        return new Page(meeting.Date is { } date ? $"{name}, {visit.Date(date)}" : name, $"""
            <nav class="crumbs" aria-label="{visit.Say(Texts.WebCrumbs)}"><ol>
            {Html.If(meeting.Body is not null, $"<li><a href=\"{visit.To.Body(meeting.Body ?? "")}\">{Html.Apart(meeting.Body)}</a></li>")}
            </ol></nav>
            <h1><bdi>{name}</bdi></h1>
            <p class="lead">{kind}{Html.If(meeting.Date is not null, $"""
                , <time datetime="{meeting.Date}">{visit.Date(meeting.Date)}</time>
                """)}</p>
            {Facts(document, visit)}
            {Files(sources, document, documentId, visit)}
            <section class="part" aria-labelledby="itemsh"><h2 id="itemsh">{visit.Say(Texts.WebItems(document.Items.Length))}</h2>
            {ItemTree.Write(document, documentId, visit)}</section>
            {Participants(meeting.Participants, visit)}
            {Parts(document.Parts, visit)}
            {DiagnosticList.Write(document.Diagnostics, visit)}
            """)
        {
            Canonical = visit.To.Meeting(documentId),
        };
    }

    private static Html Facts(AgendaDocument document, Visit visit)
    {
        var meeting = document.Meeting;
        return $"""
            <dl class="facts">
            {Fact(visit.Say(Texts.WebMeetingTitle), meeting.Title == meeting.Body ? null : meeting.Title)}
            {Fact(visit.Say(Texts.WebTime), string.Join('–', new[] { meeting.Start, meeting.End }.OfType<string>()))}
            {Fact(visit.Say(Texts.WebPlace), meeting.Place)}
            {Fact(visit.Say(Texts.WebFile), $"{document.Document.Path} ({visit.Say(Texts.Pages(document.Document.Pages))})")}
            </dl>
            """;
    }

    private static Html Fact(string name, string? value) =>
        Html.If(!string.IsNullOrEmpty(value), $"<div><dt>{name}</dt><dd>{Html.Apart(value)}</dd></div>");

    private static Html Files(PageSources sources, AgendaDocument document, string documentId, Visit visit) => $"""
        <p class="files">{(sources.Archive.PdfOf(documentId) is not null
            ? (Html)$"<a href=\"{visit.To.Pdf(documentId)}\" type=\"application/pdf\">{visit.Say(Texts.WebOpenPdf)}</a>"
            : $"<span class=\"soft\">{visit.Say(document.Status == DocumentStatus.Failed ? Texts.WebPdfUnread : Texts.WebPdfGone)}</span>")}
        <a href="{visit.To.Json(documentId)}" type="application/json">{visit.Say(Texts.WebAsJson)}</a></p>
        """;

    private static Html Participants(ImmutableArray<Participant> participants, Visit visit) => Html.If(!participants.IsEmpty, $"""
        <section class="part" aria-labelledby="peopleh"><h2 id="peopleh">{visit.Say(Texts.WebParticipants)}</h2>
        {participants.GroupBy(person => person.Attendance).OrderBy(group => group.Key == Attendance.Absent).Select(group => (Html)$"""
            {Html.If(group.Key != Attendance.Unknown,
                $"<h3>{visit.Say(group.Key == Attendance.Present ? Texts.WebPresent : Texts.WebAbsent)}</h3>")}
            <ul class="people">{group.Select(person => (Html)$"""
                <li><bdi>{person.Name}</bdi>{Html.If(person.Party is not null, $" ({person.Party})")}{Html.If(person.Role is not null,
                    $", <span class=\"soft\">{person.Role}</span>")}</li>
                """)}</ul>
            """)}
        </section>
        """);

    /// <summary>Of a file that is more than one thing.</summary>
    private static Html Parts(ImmutableArray<DocumentPart> parts, Visit visit) => Html.If(parts.Length > 1, $"""
        <section class="part" aria-labelledby="partsh"><h2 id="partsh">{visit.Say(Texts.WebParts)}</h2>
        <ul>{parts.Where(part => part.Pages.Length == 2).Select(part => (Html)$"""
            <li>{visit.Say(part.Pages[0] == part.Pages[1] ? Texts.WebPageShort(part.Pages[0])
                : Texts.WebPagesShort(part.Pages[0], part.Pages[1]))}: {visit.Say(CodeNames.Of(part.Kind))}{Html.If(part.Title is not null,
                $", {Html.Apart(part.Title)}")}</li>
            """)}</ul></section>
        """);
}
