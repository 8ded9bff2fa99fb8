using System.Globalization;
using Ingest.Facts;
using Ingest.Facts.Votes;

namespace Ingest.Tests.Facts.Votes;

/// <summary>A text's votes as one line: <c>1 for A,V,C of 17; 1 against Ø 2</c>.</summary>
internal static class VoteText
{
    public static string Of(string text) => Of(DocumentVotes.OfText(text, new FactPlace("1")));

    public static string Of(IEnumerable<VoteFact> votes) => string.Join("; ", votes
        .GroupBy(vote => (vote.Ballot, vote.Side, vote.SideCount))
        .Select(side => string.Create(CultureInfo.InvariantCulture, $"{side.Key.Ballot} {side.Key.Side} ")
            + string.Join(',', side.Select(Voter)) + (side.Key.SideCount is { } count ? $" of {count}" : "")));

    private static string Voter(VoteFact vote) => vote.VoterKind switch
    {
        "all" => "ALL",
        "unnamed" => "?",
        "group" => $"<{vote.Voter}>",
        "person" => $"{vote.Voter}{(vote.Party is null ? "" : $"({vote.Party})")}",
        _ => vote.Voter,
    } + (vote.Count is { } own ? $" {own}" : "");
}
