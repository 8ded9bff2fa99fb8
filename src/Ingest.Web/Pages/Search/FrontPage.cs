using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Pages.Meetings;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The page before anything is asked: the search, the newest meetings, the bodies.</summary>
internal static class FrontPage
{
    private const int Newest = 12, MostOthers = 100;
    private const char Between = '|';

    public static Page Write(PageSources sources, Visit visit)
    {
        var meetings = sources.Searcher.Meetings(new MeetingRequest(Take: Newest));
        var others = sources.Census.Others;
        return new Page("", $"""
            <section class="hero">
            <h1>{visit.Say(Texts.WebHero)}</h1>
            <p>{visit.Say(Texts.WebHeroMeetings(visit.Count(meetings.Total - others.Length)))}</p>
            {Shell.SearchBox(visit, "", Html.None)}
            <p class="examples">{visit.Say(Texts.WebForExample)}
            {Html.Join($", ", visit.Say(Texts.WebExamples).Split(Between).Select(question =>
                (Html)$"<a href=\"{visit.To.Search(new SearchChoices { Text = question }.Query)}\">{question}</a>"))}</p>
            </section>
            <div class="two">
            <section><h2>{visit.Say(Texts.WebNewest)}</h2>
            {Html.If(meetings.Total == others.Length, $"<p class=\"soft\">{visit.Say(Texts.WebNoMeetings)}</p>")}
            {MeetingList.Write(meetings.Meetings.Where(MeetingCensus.IsMeeting), visit)}
            {Others(others, visit)}
            </section>
            <section id="bodies"><h2>{visit.Say(Texts.WebBodies)}</h2>
            {BodyList.Write(sources.Searcher.Bodies(), visit)}
            </section>
            </div>
            """)
        {
            HasSearch = true, Canonical = visit.To.Home, Feed = visit.To.Feed(""),
        };
    }

    /// <summary>Documents that are no meeting's: not lost, and not counted as one.</summary>
    private static Html Others(ImmutableArray<MeetingLine> others, Visit visit) => Html.If(!others.IsEmpty, $"""
        <details class="others"><summary>{visit.Say(Texts.WebOthers(visit.Count(others.Length)))}</summary>
        {MeetingList.Write(others.Take(MostOthers), visit)}
        {Html.If(others.Length > MostOthers, $"<p class=\"soft\">{visit.Say(Texts.WebFirstShown(MostOthers))}</p>")}
        </details>
        """);
}
