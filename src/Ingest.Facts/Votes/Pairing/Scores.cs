using System.Globalization;
using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Numbers whose side is told by the outcome: "12 stemmer mod 7", "stemmerne 12-7", "Det vedtoges (9-4)", "vandt 16 mod 3", "med dette
/// udfald: 19-10", "med 16 stemmer". What passed has the first number for it, what fell the larger one against it; a single number is of
/// the side that won.
/// </summary>
internal static class Scores
{
    private const int MostWordsBefore = 5;

    public static IEnumerable<VoteStatement> In(Neighbours words, Func<VoterGroup, bool> isTaken)
    {
        var isElection = VoteOutcome.IsElection(words.Tokens);
        var rejected = VoteOutcome.IsRejected(words.Tokens);
        foreach (var group in words.Groups)
        {
            if (group.Total is not { } first || isTaken(group))
            {
                continue;
            }

            if (Against(words, group) is { Total: { } second } other)
            {
                if (!isElection || Polls.IsThing(words, 0, group.Start))
                {
                    yield return Side(rejected && first > second, group, group.Start);
                    yield return Side(!(rejected && first > second), Explained(words, other), other.Start);
                }
            }
            else if (!isElection && group.IsVotes && words.Word(group.Start - 1) is "med" && IsDecision(words))
            {
                yield return Side(rejected, group, group.Start);
            }
        }

        var isGoingOn = false;
        for (var at = 1; at < words.Tokens.Count && !isElection; at++)
        {
            if (Joined(words, at) is var (one, two, end)
                && (IsTold(words, at) || (isGoingOn && IsNext(words, at))
                    || (IsOfOutcome(words, at, end) && (rejected ? one != two : one >= two))))
            {
                yield return Side(rejected && one > two, Bare(one, at), at) with { IsPoll = isGoingOn };
                yield return Side(!(rejected && one > two), Bare(two, -at), at) with { IsPoll = isGoingOn };
                isGoingOn = true;
            }
        }
    }

    /// <summary>", andet led med 27-0": what was voted on next, behind the first.</summary>
    private static bool IsNext(Neighbours words, int at)
    {
        for (var back = at - 1; back > 0 && back >= at - MostWordsOfMatter && words.Word(back) is not (";" or "."); back--)
        {
            if (words.Word(back) is "andet" or "anden" or "tredje" or "fjerde" or "sidste" or "næste")
            {
                return true;
            }
        }

        return false;
    }

    private const int MostWordsOfMatter = 8;

    private static VoteStatement Side(bool isAgainst, VoterGroup group, int at) =>
        new(isAgainst ? VoteSide.Against : VoteSide.For, group, null, at);

    /// <summary>"mod" between two numbers of votes: no side of a voter.</summary>
    public static bool IsSign(Neighbours words, VoteCue cue) => IsSign(words.Word(cue.Start))
        && words.EndingAt(cue.Start) is { Total: not null } before && Against(words, before) is not null;

    private static bool IsSign(string word) => word is "mod" or "imod" or "mot" or "kontra" or "contra";

    /// <summary>The number set against another: "12 stemmer mod 7", "med 9 mod 4", "nedstemt 11 mod 8", "vandt 16 mod 3".</summary>
    private static VoterGroup? Against(Neighbours words, VoterGroup one) => IsSign(words.Word(one.End))
        && words.StartingAt(one.End + 1) is { Total: not null } other && words.CueAt(other.End) is not { Kind: CueKind.Side }
        && (one.IsVotes || other.IsVotes || words.Word(one.Start - 1) is "med" || IsTold(words, one.Start)
            || (words.Word(one.Start - 1) is not "ikke" && VoteOutcome.IsParticiple(words.Word(one.Start - 1)))) ? other : null;

    /// <summary>The sentence says that a body decided or a proposal passed or fell.</summary>
    public static bool IsDecision(Neighbours words) => VoteOutcome.IsSaid(words.Tokens)
        || words.Tokens.Exists(token => token.Lower is not "sig" && (VoteOutcome.IsDecided(token.Lower)
            || DecisionVerbs.Of(token.Lower) is { Form: VerbForm.Present or VerbForm.Past }));

    /// <summary>"9-4", "9 - 4", "9–4" and "9/4", with the token behind; no years.</summary>
    private static (int First, int Second, int End)? Joined(Neighbours words, int at)
    {
        var word = words.Word(at);
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        return !char.IsAsciiDigit(word[0]) ? null
            : dash > 0 ? Pair(word[..dash], word[(dash + 1)..], at + 1)
            : words.Word(at + 1) is "-" or "–" ? Pair(word, words.Word(at + 2), at + 3)
            : words.Word(at + 1) is "/" && words.Word(at - 1) is "med" or "afstemning" or "stemmerne"
                && !char.IsAsciiDigit(words.Word(at + 3) is { Length: > 0 } next ? next[0] : ' ') ? Pair(word, words.Word(at + 2), at + 3)
            : null;
    }

    private static (int First, int Second, int End)? Pair(string one, string other, int end) =>
        int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first <= Most
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second <= Most
            ? (first, second, end) : null;

    private const int Most = 999;

    /// <summary>"stemmerne", "stemmetallene blev", "vandt", "med dette udfald:": no other noun or number between.</summary>
    private static bool IsTold(Neighbours words, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - MostWordsBefore; back--)
        {
            var word = words.Word(back);
            if (word.StartsWith("afstemning", StringComparison.Ordinal) || word.StartsWith("votering", StringComparison.Ordinal))
            {
                return back == at - 1 ? words.Word(at + 1) is "/" : words.Word(back + 1) is not "(";
            }

            if (word is "gang" && words.Word(back - 1) is "første" or "anden")
            {
                return back == at - 1;
            }

            if (word is "vandt" or "tabte")
            {
                return Polls.IsThing(words, 0, back);
            }

            if (word is "stemmerne" or "stemmelighed" or "udfald" or "udfaldet" or "resultat" or "resultatet"
                or "igennem" or "flertal" or "majoritet" || word.StartsWith("stemmetal", StringComparison.Ordinal))
            {
                return true;
            }

            if (word is "stod" && words.Word(back + 1) is "det")
            {
                return true; // "Om andet punktum stod det 9 mod 10"
            }

            if (word is not ("blev" or "var" or "er" or "stod" or "lige" or "faldt" or "fordelte" or "sig" or "således" or "endte"
                or "lød" or "på" or "det" or "med" or "," or ":" or "("))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Det vedtoges (9-4)", "Forslaget faldt 4-9.", "vedtaget med 5/2": behind what became of it.</summary>
    private static bool IsOfOutcome(Neighbours words, int at, int end)
    {
        var isBracket = words.Word(at - 1) is "(";
        var outcome = words.Word(isBracket || words.Word(at - 1) is "med" or "," ? at - 2 : at - 1);
        return words.Word(end) is var next && (isBracket ? next is ")" : next is "" or "." or "," or "(" or ";")
            && outcome is not ("sig" or "ikke") && (VoteOutcome.IsParticiple(outcome) || VoteOutcome.IsDecided(outcome));
    }

    private static VoterGroup Bare(int total, int at) => new([], total, at, at + 1, at, true);

    /// <summary>"med 6 stemmer mod 1, idet Anker Holm foretrækker": as many as are named with their reason.</summary>
    private static VoterGroup Explained(Neighbours words, VoterGroup group) => group.IsBare && words.Word(group.End) is ","
        && words.Word(group.End + 1) is "idet" or "da" or "fordi" && words.StartingAt(group.End + 2) is { IsBare: false } named
        && named.Voters.Length == group.Total && words.CueAt(named.End) is null ? group with { Voters = named.Voters } : group;
}
