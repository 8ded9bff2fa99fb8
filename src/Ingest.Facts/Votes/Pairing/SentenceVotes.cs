using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>What a sentence says of votes, in the order in which it says it.</summary>
internal static class SentenceVotes
{
    /// <param name="sentence">With single blanks.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="context">What stands around it.</param>
    public static List<VoteStatement> Of(string sentence, List<VoteToken> tokens, VoteContext context)
    {
        var words = new Neighbours(tokens, context);
        var subject = new VoteSubject(sentence, tokens);
        var found = Majorities.In(words, subject).ToList();
        found.AddRange(CastVotes.In(words).Where(cast => !found.Exists(other => other.Group?.Start == cast.Group?.Start)));
        foreach (var statement in AgentVotes.In(words, subject).Concat(RollCalls.Series(words)).Concat(Polls.In(words))
            .Concat(Polls.Alternatives(words)))
        {
            Add(found, statement);
        }

        var pairing = new SidePairing(words, subject);
        foreach (var cue in words.Cues)
        {
            if (!Scores.IsSign(words, cue) && (pairing.Of(cue) ?? Repeated(words, subject, cue, found)) is { } statement)
            {
                Add(found, statement);
            }
        }

        foreach (var statement in SameDoers.In(words, found, context.SideBefore).ToList())
        {
            Add(found, statement);
        }

        var taken = found.Select(statement => statement.Group).OfType<VoterGroup>().Select(group => group.Start).ToHashSet();
        foreach (var statement in Scores.In(words, group => taken.Contains(group.Start)).ToList())
        {
            Add(found, statement);
        }

        var areOutside = found.RemoveAll(statement => Outsiders.Are(statement.Group)
            || (statement.Group is { Start: >= 0 } group && Outsiders.Is(words.Word(group.Start)))) > 0;
        found.RemoveAll(statement => IsUncertain(words, statement));
        LaterNames.Fill(words, found);
        if (Outsiders.AreTold(tokens) || areOutside)
        {
            found.RemoveAll(statement => statement.Group is { IsBare: true } or null); // "12 høringssvar, hvoraf 8 er for"
        }

        var passive = subject.Passive();
        return [.. found.OrderBy(statement => statement.At).Select(statement => statement with
        {
            Subject = statement.Subject ?? passive,
            IsOnBoth = IsOnBoth(words, statement.At),
        })];
    }

    /// <summary>"hvis V stemmer imod", "ikke ét medlem stemte imod".</summary>
    private static bool IsUncertain(Neighbours words, VoteStatement statement) => statement.Group is { Start: > 0 } group
        && (words.Word(group.Start - 1) is "hvis" or "såfremt" or "ifald" or "dersom" or "medmindre"
            || (group.IsBare && (words.Word(group.Start - 1) is "ikke" || IsNeeded(words.Word(group.Start - 1))
                || IsNeeded(words.Word(group.Start - 2)))));

    /// <summary>"kræves 10 ja", "kræver mindst 15 ja".</summary>
    private static bool IsNeeded(string word) => word.StartsWith("kræve", StringComparison.Ordinal) || word is "fordrer" or "fordres";

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

    /// <summary>"V stemte for punkt 1, men imod punkt 2": the same voters on another matter.</summary>
    private static VoteStatement? Repeated(Neighbours words, VoteSubject subject, VoteCue cue, List<VoteStatement> found) =>
        cue.Kind == CueKind.Side && words.Word(cue.Start - 1) is "og" or "men" or "samt" or "," && words.Word(cue.Start) is not "mod"
            && found is [.., { Group.IsBare: false, IsList: false } last] && last.Side != cue.Side && last.At < cue.Start
            && subject.After(cue.End) is { } matter ? new VoteStatement(cue.Side, last.Group, matter, cue.Start, IsFurther: true) : null;

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
        if (first.IsWeak && !statement.IsWeak && !statement.IsFurther)
        {
            found[same] = statement; // "kunne støtte det halve og stemte imod"
            return;
        }

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
