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
        found.AddRange(CastVotes.In(words).Where(cast => !found.Exists(other => other.Group?.Start == cast.Group?.Start)));
        foreach (var agents in Agents(words, subject).Concat(Supporters(words)))
        {
            Add(found, agents);
        }

        var pairing = new SidePairing(words, subject);
        foreach (var cue in words.Cues)
        {
            if (!IsTally(words, cue) && (pairing.Of(cue) ?? Repeated(words, subject, cue, found)) is { } statement)
            {
                Add(found, statement);
            }
        }

        var taken = found.Select(statement => statement.Group).OfType<VoterGroup>().Select(group => group.Start).ToHashSet();
        foreach (var statement in Tallies.In(words, group => taken.Contains(group.Start)).ToList())
        {
            Add(found, statement);
        }

        if (tokens.Exists(token => token.Lower.StartsWith("høringssvar", StringComparison.Ordinal)
            || token.Lower.StartsWith("indsigelse", StringComparison.Ordinal)))
        {
            found.RemoveAll(statement => statement.Group is { IsBare: true }); // "12 høringssvar, hvoraf 8 er for": no member's votes
        }

        var passive = subject.Passive();
        return [.. found.OrderBy(statement => statement.At).Select(statement => statement with
        {
            Subject = statement.Subject ?? passive,
            IsOnBoth = IsOnBoth(words, statement.At),
        })];
    }

    private const int LongestPredicate = 4;

    /// <summary>"stemte for begge dele", "tiltrådte begge punkter".</summary>
    private static bool IsOnBoth(Neighbours words, int at)
    {
        var end = at + LongestPredicate;
        while (at < end && words.Word(at) is not "begge")
        {
            at++;
        }

        return at < end && (words.Word(at + 1) is "dele" || words.Word(at + 1).EndsWith("punkter", StringComparison.Ordinal)
            || words.Word(at + 1).EndsWith("forslag", StringComparison.Ordinal)
            || words.Word(at + 1) is "modeller" or "planer" or "indstillinger" or "afstemninger" or "sager");
    }

    /// <summary>"Tiltrådt af A (6), F (2) og Ø (2)": parties that passed it; a body does so for itself.</summary>
    private static IEnumerable<VoteStatement> Agents(Neighbours words, VoteSubject subject) => words.Groups
        .Where(group => words.Word(group.Start - 1) is "af" && (VoteOutcome.IsParticiple(words.Word(group.Start - 2))
                || words.Word(group.Start - 2) is "støttet" or "støttes" or "støttedes")
            && group.Voters.Length > 0 && group.Voters.All(voter => (voter.Kind is Voter.IsParty && (group.Voters.Length > 1
            || !SidePairing.IsBodyLike(voter.Name)))
                || voter.Party is { Length: 1 } || (voter.Kind is Voter.IsAll && group.End - group.Start > 1)))
        .Select(group => new VoteStatement(
            (VoteOutcome.IsRejected(words.Tokens) && words.Word(group.Start - 2) is not ("støttet" or "støttes"))
                || words.Word(group.Start - 2) is "ikke" || words.Word(group.Start - 3) is "ikke"
                ? VoteSide.Against : VoteSide.For, group, subject.Passive(), group.Start));

    /// <summary>"Anbefales (A+F+B)", with the parties in a bracket; "Det støttedes af 4, mens 9 var imod", with a number.</summary>
    private static IEnumerable<VoteStatement> Supporters(Neighbours words) => words.Groups
        .Where(group => (group.Voters.Length > 1 && group.Start == 2 && words.Word(1) is "(" && words.Word(group.End) is ")"
                && VoteOutcome.IsParticiple(words.Word(0)) && group.Voters.All(voter => voter.Kind is Voter.IsParty))
            || (group.IsBare && words.Word(group.Start - 1) is "af" && words.Word(group.Start - 2) is "støttet" or "støttes" or "støttedes"
                && words.Cues.Exists(cue => cue.Side is VoteSide.Against)))
        .Select(group => new VoteStatement(VoteOutcome.IsRejected(words.Tokens) && words.Word(group.Start - 1) is "(" ? VoteSide.Against
            : VoteSide.For, group, null, group.Start));

    /// <summary>"V stemte for punkt 1, men imod punkt 2": the same voters on another matter.</summary>
    private static VoteStatement? Repeated(Neighbours words, VoteSubject subject, VoteCue cue, List<VoteStatement> found) =>
        cue.Kind == CueKind.Side && words.Word(cue.Start - 1) is "og" or "men" or "samt" or "," && words.Word(cue.Start) is not "mod"
            && found is [.., { Group.IsBare: false, IsList: false } last] && last.Side != cue.Side && last.At < cue.Start
            && subject.After(cue.End) is { } matter ? new VoteStatement(cue.Side, last.Group, matter, cue.Start, IsFurther: true) : null;

    /// <summary>"12 stemmer mod 7": the sign between two numbers.</summary>
    private static bool IsTally(Neighbours words, VoteCue cue) => words.Word(cue.Start) is "mod" or "imod" or "mot"
        && words.EndingAt(cue.Start) is { Total: not null } before && words.StartingAt(cue.End) is { Total: not null } after
        && Tallies.IsOfVotes(words, before, after)
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
        if (statement.IsFurther && !found.Exists(other => other.Group?.Start == group.Start && other.Side == statement.Side))
        {
            found.Add(statement);
            return;
        }

        if (first.IsList && !statement.IsList && group.Voters.Length > 1 && group.LastStart > group.Start)
        {
            found[same] = first with { Group = group with { Voters = group.Voters.RemoveAt(group.Voters.Length - 1),
                End = group.LastStart } };
            found.Add(statement with { Group = group with { Voters = [group.Voters[^1]], Start = group.LastStart, Total = null } });
        }
    }
}
