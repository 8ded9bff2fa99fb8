using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Whose votes passed or rejected it, said by the noun: "tiltrådt med stemmerne fra A og F mod stemmerne fra V", "godkendt med A's og F's
/// stemmer", "11 stemmer for (A, F) mod 9 stemmer (V, C)".
/// </summary>
internal static class CastVotes
{
    public static IEnumerable<VoteStatement> In(Neighbours words)
    {
        var isSaid = Scores.IsDecision(words);
        var won = VoteOutcome.IsRejected(words.Tokens) ? VoteSide.Against : VoteSide.For;
        var isPaired = false;
        foreach (var group in words.Groups)
        {
            if (words.CueAt(group.End) is { Kind: CueKind.Side } own && !IsBetween(words, own))
            {
                isPaired |= own.Side == VoteSide.For && group.IsVotes;
                continue;
            }

            switch (Lead(words, group))
            {
                case "med" when isSaid && !group.IsBare && (group.Total is null || IsFrom(words, group)):
                    isPaired = true;
                    yield return new VoteStatement(won, group, null, group.Start);
                    if (words.Word(group.End) is "mod" or "imod" && words.StartingAt(group.End + 1) is { Total: null } others
                        && others.Voters[0].Kind == Voter.IsParty && words.Word(others.End - 1) is not ("stemmer" or "stemme"))
                    {
                        yield return new VoteStatement(Other(won), others, null, others.Start);
                    }

                    break;
                case "mod" or "imod" when (isPaired || (isSaid && (IsFrom(words, group) || IsOwned(words, group))))
                    && (group.IsVotes || group.Total is null):
                    yield return new VoteStatement(Other(won), group, null, group.Start);
                    break;
            }
        }
    }

    private static string Other(string side) => side == VoteSide.For ? VoteSide.Against : VoteSide.For;

    /// <summary>"mod" between two sides: more votes stand behind it.</summary>
    private static bool IsBetween(Neighbours words, VoteCue cue) => words.Word(cue.Start) is "mod" or "imod"
        && (words.StartingAt(cue.End) is not null || words.Word(cue.End) is "stemmerne" or "stemmer");

    /// <summary>The word before "stemmerne fra", the list that has "stemmer" at its end, or the number of votes.</summary>
    private static string Lead(Neighbours words, VoterGroup group) => IsFrom(words, group)
            ? words.Word(group.Start - 3) is "for" && words.Word(group.Start - 4) is "over" ? "mod" : words.Word(group.Start - 3)
        : group.IsVotes || IsOwned(words, group) ? words.Word(group.Start - 1) : "";

    /// <summary>"A's og F's stemmer".</summary>
    private static bool IsOwned(Neighbours words, VoterGroup group) => words.Word(group.End - 1) is "stemme" or "stemmer";

    /// <summary>"stemmerne fra A og F", and of parties "støtte fra A": others support a plan without a vote.</summary>
    private static bool IsFrom(Neighbours words, VoterGroup group) => words.Word(group.Start - 1) is "fra" or "af"
        && (words.Word(group.Start - 2) is "stemmerne" or "stemmer" || (words.Word(group.Start - 2) is "tilslutning" or "støtte"
            or "opbakning" && group.Voters.All(voter => voter.Kind == Voter.IsParty || voter.Party is not null)));
}
