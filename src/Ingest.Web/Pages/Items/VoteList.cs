using Ingest.Facts.Votes;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>Who voted how, ballot by ballot, with the sentence that says so.</summary>
internal static class VoteList
{
    private const int Most = 500;

    /// <param name="alone">The document with the item only.</param>
    public static Html Write(ItemView view, AgendaDocument alone)
    {
        var votes = DocumentVotes.Of(alone).Take(Most).ToList();
        return Html.If(votes.Count > 0, $"""
            <section class="part" id="votes" aria-labelledby="votesh"><h2 id="votesh">{view.Visit.Say(Texts.WebVotes)}</h2>
            {votes.GroupBy(vote => (vote.Place.Field, vote.Place.Decision, vote.Ballot)).Select(ballot => Ballot([.. ballot], view))}
            </section>
            """);
    }

    private static Html Ballot(List<VoteFact> votes, ItemView view) => $"""
        <div class="ballot">
        {Html.If(votes[0].Subject is not null, $"<h3 dir=\"auto\">{votes[0].Subject}</h3>")}
        <dl>{votes.GroupBy(vote => vote.Side).Select(side => (Html)$"""
            <div><dt>{view.Visit.Say(Side(side.Key))}{Html.If(side.First().SideCount is not null, $" ({side.First().SideCount ?? 0})")}</dt>
            <dd>{Html.Join($", ", side.Select(vote => Voter(vote, view.Visit)))}</dd></div>
            """)}</dl>
        {votes.Select(vote => vote.Sentence).Distinct(StringComparer.Ordinal).Select(sentence =>
            (Html)$"<blockquote dir=\"auto\">{view.Marks.In(sentence)}</blockquote>")}
        </div>
        """;

    private static Html Voter(VoteFact vote, Visit visit) => vote.Voter.Length == 0
        ? (Html)$"{visit.Say(vote.VoterKind == "all" ? Texts.WebVotersAll : Texts.WebVotersUnnamed)}"
        : $"{Html.Apart(vote.Voter)}{Html.If(vote.Party is not null, $" ({vote.Party})")}{Html.If(vote.Count is not null,
            $" ({vote.Count ?? 0})")}";

    private static Wording Side(string side) => side switch
    {
        "for" => Texts.WebVotesFor,
        "against" => Texts.WebVotesAgainst,
        _ => Texts.WebVotesAbstained,
    };
}
