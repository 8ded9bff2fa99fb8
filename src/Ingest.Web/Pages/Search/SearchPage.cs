using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The page of a search: what was found, and how to go on.</summary>
internal static class SearchPage
{
    public static Page Write(PageSources sources, Visit visit)
    {
        var choices = SearchChoices.Of(visit.Query);
        if (choices.AsksNothing)
        {
            return FrontPage.Write(sources, visit);
        }

        var answer = sources.Searcher.Find(choices.Request(sources.Options.IncludeClosed));
        var title = choices.Text.Trim() is { Length: > 0 } text ? visit.Say(Texts.WebSearchOf(text)) : visit.Say(Texts.WebSearch);
        var feed = visit.To.Feed(choices.FeedQuery);
        return new Page(title, $"""
            <div class="results">
            <div>
            <h1 class="unseen">{title}</h1>
            {Shell.SearchBox(visit, choices.Text, Kept(choices))}
            {Notes(answer, choices, visit)}
            {FacetList.Chosen(choices, visit)}
            <div class="bar"><p role="status">{visit.Say(Texts.WebFound(visit.Count(answer.Total)))}</p>
            {Orders(choices, visit)}
            <p class="jump"><a href="#facets">{visit.Say(Texts.WebNarrow)}</a></p></div>
            {(answer.Hits.IsEmpty ? Nothing(choices, visit) : HitList.Write(answer.Hits, choices.First, choices.Text,
                new FoundBy(choices.Text, sources.Archive), visit))}
            {Paging.Write(answer.Total, choices, visit)}
            {FollowLink.Write(feed, visit)}
            </div>
            {Html.If(!answer.Facets.IsEmpty, FacetList.Write(answer, choices, visit))}
            </div>
            """)
        {
            HasSearch = true, Feed = feed, Canonical = visit.To.Search(choices.Query), IsWide = true,
        };
    }

    /// <summary>A new question is asked of the same choices.</summary>
    private static Html Kept(SearchChoices choices) =>
        $"{(choices with { Text = "", Page = 1 }).Pairs.Select(pair =>
            (Html)$"<input type=\"hidden\" name=\"{pair.Key}\" value=\"{pair.Value}\">")}";

    private static Html Notes(SearchAnswer answer, SearchChoices choices, Visit visit) => $"""
        {(answer.Suggestion is { } better ? Suggestion(choices with { Text = better, Page = 1 }, visit) : Html.None)}
        {answer.Problems.Select(problem => (Html)$"""
            <p class="note">{Piece(choices.Text, problem)}{problem.Says.In(visit.Language)}</p>
            """)}
        {Html.If(answer.IsRelaxed, $"<p class=\"note\">{visit.Say(Texts.WebRelaxed)}</p>")}
        """;

    private static Html Suggestion(SearchChoices better, Visit visit) => $"""
        <p class="note">{visit.Say(Texts.WebDidYouMean)} <a href="{visit.To.Search(better.Query)}">{Html.Apart(better.Text)}</a>?</p>
        """;

    private static Html Piece(string question, QueryProblem problem)
    {
        var start = Math.Clamp(problem.Position, 0, question.Length);
        var piece = question[start..Math.Clamp(start + problem.Length, start, question.Length)];
        return Html.If(piece.Length > 0, $"<q>{Html.Apart(piece)}</q>: ");
    }

    private static Html Orders(SearchChoices choices, Visit visit) => $"""
        <ul class="orders" aria-label="{visit.Say(Texts.WebOrder)}">
        {Enum.GetValues<SearchOrder>().Select(order => (Html)$"""
            <li><a href="{visit.To.Search((choices with { Order = order, Page = 1 }).Query)}"{Html.If(order == choices.Order,
                $" aria-current=\"true\"")} rel="nofollow">{visit.Say(CodeNames.Of(order))}</a></li>
            """)}
        </ul>
        """;

    private static Html Nothing(SearchChoices choices, Visit visit) => $"""
        <div class="nothing"><p>{visit.Say(Texts.WebNothingFound)}</p><ul>
        <li>{visit.Say(Texts.WebTryFewer)}</li><li>{visit.Say(Texts.WebTryStar)}</li>
        {Html.If(!choices.Chosen.IsEmpty,
            $"<li><a href=\"{visit.To.Search((choices with { Chosen = [], Page = 1 }).Query)}\">{visit.Say(Texts.WebTryAll)}</a></li>")}
        </ul></div>
        """;
}
