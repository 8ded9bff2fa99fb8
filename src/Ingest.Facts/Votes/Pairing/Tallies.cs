using System.Globalization;
using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// "12 stemmer mod 7", "med 16 stemmer", "stemmerne 12-7": numbers whose side is told by the outcome. What passed has the first number for
/// it, what fell the larger one against it; a single number is of the side that won.
/// </summary>
internal static class Tallies
{
    public static IEnumerable<VoteStatement> In(Neighbours words, Func<VoterGroup, bool> isTaken)
    {
        if (VoteOutcome.IsElection(words.Tokens))
        {
            yield break;
        }

        var rejected = VoteOutcome.IsRejected(words.Tokens);
        foreach (var group in words.Groups)
        {
            if (group.Total is not { } first || isTaken(group))
            {
                continue;
            }

            var other = words.Word(group.End) is "mod" or "imod" or "mot" ? words.StartingAt(group.End + 1) : null;
            if (other is { Total: { } second } && words.CueAt(other.End) is not { Kind: CueKind.Side }
                && IsOfVotes(words, group, other))
            {
                var against = rejected && first > second;
                yield return new VoteStatement(against ? VoteSide.Against : VoteSide.For, group, null, group.Start);
                yield return new VoteStatement(against ? VoteSide.For : VoteSide.Against, Explained(words, other), null, other.Start);
            }
            else if (group.IsVotes && words.Word(group.Start - 1) is "med" && (VoteOutcome.IsSaid(words.Tokens)
                || words.Tokens.Exists(token => token.Lower is not "sig" && VoteOutcome.IsDecided(token.Lower))))
            {
                yield return new VoteStatement(rejected ? VoteSide.Against : VoteSide.For, group, null, group.Start);
            }
        }

        foreach (var statement in Scores.In(words, rejected))
        {
            yield return statement;
        }
    }

    /// <summary>"12 stemmer mod 7", "med 9 mod 4", "nedstemt 11 mod 8": other numbers are set against each other, too.</summary>
    public static bool IsOfVotes(Neighbours words, VoterGroup one, VoterGroup other) => one.IsVotes || other.IsVotes
        || words.Word(one.Start - 1) is "med" or "stemmerne" or "stemmetallet" or "stemmetal" or "stemmetallene"
        || (words.Word(one.Start - 1) is not "ikke" && VoteOutcome.IsParticiple(words.Word(one.Start - 1)));

    /// <summary>"med 6 stemmer mod 1, idet Anker Holm foretrækker": as many as are named with their reason.</summary>
    private static VoterGroup Explained(Neighbours words, VoterGroup group) => group.IsBare && words.Word(group.End) is ","
        && words.Word(group.End + 1) is "idet" or "da" or "fordi" && words.StartingAt(group.End + 2) is { IsBare: false } named
        && named.Voters.Length == group.Total && words.CueAt(named.End) is null ? group with { Voters = named.Voters } : group;
}
