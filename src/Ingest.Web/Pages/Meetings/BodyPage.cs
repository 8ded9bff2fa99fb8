using System.Collections.Immutable;
using System.Globalization;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Pages.Search;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Meetings;

/// <summary>A body's meetings, year by year, and a search among them.</summary>
internal static class BodyPage
{
    private const int Most = 200;

    /// <returns>Null where no meeting is the body's.</returns>
    public static Page? Write(PageSources sources, Visit visit, string name)
    {
        int? year = int.TryParse(visit.Query["year"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            && asked is > 0 and < 10_000 ? asked : null;
        var meetings = sources.Searcher.Meetings(new MeetingRequest(name, year, Take: Most));
        var choices = new SearchChoices { Chosen = [new FacetValueChosen(FacetName.Body, name)] };
        var years = sources.Searcher.Find(choices.Request(sources.Options.IncludeClosed) with { Take = 1 }).Facets
            .FirstOrDefault(facet => facet.Name == FacetName.Year)?.Values ?? [];
        if (meetings.Total == 0 && years.IsEmpty)
        {
            return null;
        }

        var feed = visit.To.Feed(choices.FeedQuery);
        return new Page(name, $"""
            <h1><bdi>{name}</bdi></h1>
            <p class="lead">{visit.Say(Texts.WebMeetings(visit.Count(meetings.Total)))}{Html.If(year is not null, $" ({year ?? 0})")}</p>
            {Shell.SearchBox(visit, "", $"<input type=\"hidden\" name=\"body\" value=\"{name}\">", visit.Say(Texts.WebSearchIn(name)))}
            {Years(years, year, name, visit)}
            {meetings.Meetings.GroupBy(meeting => meeting.Date is { Length: >= 4 } date ? date[..4] : "").Select(group => (Html)$"""
                <section class="part"><h2>{(group.Key.Length > 0 ? group.Key : visit.Say(Texts.WebNoDate))}</h2>
                {MeetingList.OfBody(group, visit)}</section>
                """)}
            {Html.If(meetings.Total > Most, $"""
                <p class="soft">{visit.Say(Texts.WebMeetingsLeftOut(visit.Count(meetings.Total - Most)))}</p>
                """)}
            {FollowLink.Write(feed, visit)}
            """)
        {
            Canonical = visit.To.Body(name), Feed = feed, HasSearch = true,
        };
    }

    private static Html Years(ImmutableArray<FacetValue> years, int? chosen, string name, Visit visit) => Html.If(years.Length > 1, $"""
        <nav aria-label="{visit.Say(Texts.WebFacetYear)}">
        <ul class="orders">
        <li><a href="{visit.To.Body(name)}"{Html.If(chosen is null, $" aria-current=\"true\"")}>{visit.Say(Texts.WebAllYears)}</a></li>
        {years.Select(year => (Html)$"""
            <li><a href="{visit.To.Body(name)}?year={Uri.EscapeDataString(year.Value)}"{Html.If(
                year.Value == chosen?.ToString(CultureInfo.InvariantCulture), $" aria-current=\"true\"")}>{year.Value}</a></li>
            """)}</ul></nav>
        """);
}
