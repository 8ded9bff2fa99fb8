using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>
/// What is said of a vote farther off than beside it: the doer of a clause before, the names behind a colon, what is proposed.
/// </summary>
internal static class Clauses
{
    /// <summary>What is voted on stands between side and colon with so many words at most.</summary>
    private const int LongestSubject = 16;

    /// <summary>
    /// Who does what a clause says first: "Esben Lund ville imødekomme ansøgningen og stemte imod", "Formanden brød stemmelighed ved at
    /// stemme for".
    /// </summary>
    public static VoterGroup? Doer(Neighbours words, int end) => words.Word(end - 1) is not ("og" or "men") && words.Word(end) is not "ved"
        ? null : words.Groups.FindLast(group => group.End < end && !group.IsBare
            && (group.Start == 0 || words.Word(group.Start - 1) is "idet" or "mens" or "medens" or "men" or "." or ";"));

    /// <summary>"Da Bo Vad ikke var hørt, stemte han imod": the last person named before the pronoun behind the verb.</summary>
    public static VoterGroup? Pronoun(Neighbours words, int at) => words.Word(at - 1) is "han" or "hun"
        && words.CueEndingAt(at - 1) is { Kind: CueKind.Verb } ? words.MeantBy(at) : null;

    /// <summary>The colon behind what the side is on: "Nej til indstillingen: 3 (V)"; null where a clause ends before.</summary>
    public static int? Colon(Neighbours words, int at)
    {
        for (var end = at; end < words.Tokens.Count && end <= at + LongestSubject; end++)
        {
            if (words.Word(end) is ":")
            {
                return end;
            }

            if (words.Word(end) is "," or "." or ";" || words.CueAt(end) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"anbefaler, at forslaget forkastes", "indstiller, at ansøgningen ikke imødekommes".</summary>
    public static bool Rejects(Neighbours words, int at)
    {
        for (var end = at; end < at + LongestSubject && words.Word(end) is not ("" or "." or ";"); end++)
        {
            if (words.Word(end) is "forkastes" or "afvises" or "afslås" or "nedstemmes" or "forkastelse" or "afslag" or "afvisning"
                || (words.Word(end) is "ikke" && VoteOutcome.IsParticiple(words.Word(end + 1))))
            {
                return true;
            }

            if (words.CueAt(end) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private const int LongestMatter = 5;

    /// <summary>The bracket of names behind what is voted on: "gik 17 ind for planen (A, B og F)".</summary>
    private static int Bracket(Neighbours words, int end)
    {
        for (var at = end; at < end + LongestMatter && words.Word(at) is not ("" or "," or "." or ";" or ":"); at++)
        {
            if (words.Word(at) is "(")
            {
                return words.NamesInBracket(at) is null ? end : at;
            }

            if (words.CueAt(at) is not null || words.StartingAt(at) is not null)
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>", i alt 37", "(i alt 4)", "(12)", "med 12 stemmer" behind the side: how many its voters are.</summary>
    private static (int Total, int End)? Total(Neighbours words, int end)
    {
        var at = end;
        var isBracket = words.Word(at) is "(";
        at += isBracket || words.Word(at) is "," or "–" or "-" ? 1 : 0;
        var isWhole = words.Word(at) is "i" && words.Word(at + 1) is "alt";
        at += isWhole ? 2 : 0;
        if (!(isWhole || isBracket) || words.StartingAt(at) is not { IsBare: true, Total: { } total } number)
        {
            return null;
        }

        return !isBracket ? (total, number.End) : words.Word(number.End) is ")" ? (total, number.End + 1) : null;
    }

    /// <summary>
    /// The names in a bracket, behind a colon or behind "kom fra", that follow a number and its side: "3 stemmer imod (C)", "14 stemte for
    /// indstillingen: A og V", "de 10 imod kom fra V og C".
    /// </summary>
    public static (VoterGroup Group, int End) WithNames(Neighbours words, VoterGroup group, int end)
    {
        if (group is { IsBare: false, Total: null } && Total(words, end) is var (total, behind))
        {
            return (group with { Total = total }, behind);
        }

        end = group.IsBare ? Bracket(words, end) : end;
        var named = words.Word(end) is "(" ? words.StartingAt(end) ?? words.StartingAt(end + 1)
            : words.Word(end) is "kom" or "kommer" && words.Word(end + 1) is "fra" ? words.StartingAt(end + 2)
            : Colon(words, end) is { } colon ? words.StartingAt(colon + 1)
            : null;
        return group.IsBare && named is { IsBare: false } names
            ? (group with { Voters = names.Voters, End = names.End }, names.End + (words.Word(names.End) is ")" ? 1 : 0)) : (group, end);
    }
}
