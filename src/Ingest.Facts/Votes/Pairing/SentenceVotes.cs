using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>What a sentence says of votes, in the order in which it says it.</summary>
internal static class SentenceVotes
{
    /// <param name="sentence">With single blanks.</param>
    /// <param name="tokens">Its words.</param>
    public static List<VoteStatement> Of(string sentence, List<VoteToken> tokens)
    {
        var words = new Neighbours(tokens);
        var subject = new VoteSubject(sentence, tokens);
        var found = Majorities.In(words, subject).ToList();
        var pairing = new SidePairing(words, subject);
        foreach (var cue in words.Cues)
        {
            if (!IsTally(words, cue) && pairing.Of(cue) is { } statement)
            {
                Add(found, statement);
            }
        }

        Add(found, Agents(words, subject));
        var taken = found.Select(statement => statement.Group).OfType<VoterGroup>().Select(group => group.Start).ToHashSet();
        foreach (var statement in Tallies.In(words, group => taken.Contains(group.Start)).ToList())
        {
            Add(found, statement);
        }

        var passive = subject.Passive();
        return [.. found.OrderBy(statement => statement.At).Select(statement => statement with { Subject = statement.Subject ?? passive })];
    }

    /// <summary>"Tiltrådt af A (6), F (2) og Ø (2)": parties that passed it; a body does so for itself.</summary>
    private static VoteStatement? Agents(Neighbours words, VoteSubject subject)
    {
        var group = words.Groups.Find(group => words.Word(group.Start - 1) is "af" && VoteOutcome.IsParticiple(words.Word(group.Start - 2))
            && group.Voters.Length > 0 && group.Voters.All(voter => (voter.Kind is Voter.IsParty && (group.Voters.Length > 1
            || !SidePairing.IsBodyLike(voter.Name)))
                || voter.Party is { Length: 1 }));
        return group is null ? null : new VoteStatement(
            VoteOutcome.IsRejected(words.Tokens) ? VoteSide.Against : VoteSide.For, group, subject.Passive(), group.Start);
    }

    /// <summary>"12 stemmer mod 7": the sign between two numbers.</summary>
    private static bool IsTally(Neighbours words, VoteCue cue) => words.Word(cue.Start) is "mod" or "imod" or "mot"
        && words.EndingAt(cue.Start) is { Total: not null } before && words.StartingAt(cue.End) is { Total: not null } after
        && (before.IsVotes || after.IsVotes || words.Word(before.Start - 1) is "med" or "stemmerne")
        && words.CueAt(after.End) is not { Kind: CueKind.Side };

    /// <summary>
    /// Voters vote once in a sentence: the nearer predicate takes what a list before it took too much, "imod stemte V, og C undlod".
    /// </summary>
    private static void Add(List<VoteStatement> found, VoteStatement? statement)
    {
        if (statement is null)
        {
            return;
        }

        var same = statement.Group is null ? -1 : found.FindIndex(other => other.Group?.Start == statement.Group.Start);
        if (same < 0)
        {
            found.Add(statement);
            return;
        }

        var (first, group) = (found[same], statement.Group!);
        if (first.IsList && !statement.IsList && group.Voters.Length > 1 && group.LastStart > group.Start)
        {
            found[same] = first with { Group = group with { Voters = group.Voters.RemoveAt(group.Voters.Length - 1),
                End = group.LastStart } };
            found.Add(statement with { Group = group with { Voters = [group.Voters[^1]], Start = group.LastStart, Total = null } });
        }
    }
}
