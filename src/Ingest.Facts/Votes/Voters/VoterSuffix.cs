using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>What stands behind a voter's name and belongs to it: its votes, its letter, its party.</summary>
internal sealed class VoterSuffix(IReadOnlyList<VoteToken> tokens)
{
    /// <summary>"(9)", "(9 stemmer)", "(V)" behind a party.</summary>
    public (Voter Voter, int End) WithCount(Voter voter, int end)
    {
        if (Is(end, "(") && Is(end + 2, ")") && Token(end + 1) is { IsLetter: true } letter && voter.Name.Length > 1)
        {
            return WithCount(voter with { Party = letter.Text }, end + 3);
        }

        if (Token(end) is { } bare && char.IsAsciiDigit(bare.Text[0]) && (Is(end + 1, ",") || Is(end + 1, ")") || Is(end + 1, ";")
            || Is(end + 1, "og") || (voter.Kind == Voter.IsParty && Token(end + 1)?.Lower is null or "." or "for" or "imod" or "mod"
            or "ja" or "nej"
            or "undlod" or "blank" or "blankt"))
            && VoteNumber.Of(bare.Lower) is { } own)
        {
            return (voter with { Count = own }, end + 1);
        }

        if (Is(end, ",") && Token(end + 1) is { } votes && VoteNumber.Of(votes.Lower) is { } apposed && Token(end + 2) is { } unit
            && VoterWords.IsCounted(unit.Lower) && Is(end + 3, ","))
        {
            return (voter with { Count = apposed }, end + 4);
        }

        if (Is(end, "med") && Token(end + 1) is { } with && VoteNumber.Of(with.Lower) is { } cast && Token(end + 2) is { } cards
            && VoterWords.IsVotes(cards.Lower))
        {
            return (voter with { Count = cast }, end + 3); // "stemte Venstre med 3 stemmer"
        }

        if (!Is(end, "(") || Token(end + 1) is not { } inside || VoteNumber.Of(inside.Lower) is not { } count)
        {
            return (voter, end);
        }

        var close = Token(end + 2) is { } counted && VoterWords.IsCounted(counted.Lower) ? end + 3 : end + 2;
        return Is(close, ")") ? (voter with { Count = count }, close + 1) : (voter, end);
    }

    /// <summary>"(V)", "(Borgerlisten)", "(V, formand)", ", V," and "fra V" behind a person.</summary>
    public (Voter Voter, int End) WithParty(string name, int end)
    {
        var person = new Voter(name, Voter.IsPerson);
        if (Is(end, "(") && Close(end) is { } close && Token(end + 1) is { IsCapital: true } first)
        {
            var comma = end + 1;
            while (comma < close && tokens[comma].Text != ",")
            {
                comma++;
            }

            return (person with { Party = first.IsLetter ? first.Text : VoteToken.Printed(tokens, end + 1, comma) }, close + 1);
        }

        if (Is(end, "(") && Close(end) is { } office && Token(end + 1) is { IsWord: true } held && !IsSide(held.Lower))
        {
            return (person, office + 1);
        }

        if (Is(end, ",") && Token(end + 1) is { IsLetter: true } letter && (Is(end + 2, ",") || Is(end + 2, ")") || Is(end + 2, ":")))
        {
            return (person with { Party = letter.Text }, Is(end + 2, ",") ? end + 3 : end + 2);
        }

        if (Is(end, "(") && Is(end + 2, ")") && WithCount(person, end) is ({ Count: not null }, _) counted)
        {
            return counted;
        }

        return Is(end, "fra") && Token(end + 1) is { IsCapital: true } from && (from.IsLetter || from.IsAbbreviation
            || PartyName.Is(from.Lower))
            ? (person with { Party = from.Text }, end + 2) : (person, end);
    }

    /// <summary>"(imod)": what the person voted, and no office.</summary>
    private static bool IsSide(string lower) => lower is "for" or "imod" or "mod" or "ja" or "nej" or "blank" or "blankt" or "undlod";

    /// <summary>The bracket that closes the one at <paramref name="open"/>, where a few words stand between; else null.</summary>
    private int? Close(int open)
    {
        for (var at = open + 1; at < tokens.Count && at <= open + LongestBracket; at++)
        {
            if (tokens[at].Text == "(")
            {
                return null;
            }

            if (tokens[at].Text == ")")
            {
                return at;
            }
        }

        return null;
    }

    private const int LongestBracket = 7;

    private VoteToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private bool Is(int at, string lower) => Token(at)?.Lower == lower;
}
