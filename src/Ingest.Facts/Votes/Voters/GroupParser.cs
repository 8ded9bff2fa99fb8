using Ingest.Facts.Votes.Sentences;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Voters;

/// <summary>Voters without a name of their own: all, the rest, a wing of the council.</summary>
internal sealed class GroupParser(IReadOnlyList<VoteToken> tokens)
{
    private readonly VoterSuffix _suffix = new(tokens);

    /// <summary>"resten", "de øvrige medlemmer", "samtlige øvrige", "resten af Byrådet"; "alle" and "samtlige medlemmer" are all.</summary>
    public (Voter Voter, int End)? At(int at)
    {
        var end = at;
        var (rest, all) = (false, false);
        int? inside = null;
        end += IsOwner(at) ? 1 : 0;
        for (; Token(end)?.Lower is { } word; end++)
        {
            if (end > at && inside is null && VoteNumber.Of(word) is { } few && (Token(end + 1)?.Lower is "øvrige"
                or "resterende" or "andre" || (rest && char.IsLetter(word[0]) && !(Token(end + 1) is { } unit
                && VoterWords.IsVotes(unit.Lower)) && !(Is(end - 1, "andre") && !(Token(end + 1) is { } noun
                && VoterWords.IsMembers(noun.Lower))))))
            {
                inside = few; // "de fire øvrige", "de øvrige fem medlemmer"
                continue;
            }

            rest |= word is "resten" or "øvrige" or "resterende" or "andre";
            all |= word is "alle" or "samtlige";
            if (word is not ("de" or "den" or "det" or "alle" or "samtlige" or "resten" or "øvrige" or "resterende" or "andre"
                or "tilstedeværende"
                or "fremmødte") && !((rest || all) && VoterWords.IsMembers(word)))
            {
                break;
            }
        }

        if (!rest && !all)
        {
            return WholeAt(Is(at, "et") || Is(at, "en") || Is(at, "det") || Is(at, "den") ? at + 1 : at) is { } whole ? whole
                : NounAt(at) ?? OwnedAt(at) ?? WingAt(at);
        }

        if (rest && Is(end, "i") && Token(end + 1) is { } inBody && VoterWords.IsBody(inBody.Lower))
        {
            end += 2;
        }

        if (rest && Is(end, "af") && Token(end + 1) is { IsWord: true })
        {
            end += 2;
        }

        var voter = new Voter(rest ? VoteToken.Printed(tokens, at, end) : "", rest ? Voter.IsGroup : Voter.IsAll, null, inside);
        return inside is null && NumberAt(end, rest) is { } number ? (voter with { Count = number.Count }, number.End) : (voter, end);
    }

    /// <summary>"partiets" of "partiets øvrige medlemmer".</summary>
    private bool IsOwner(int at) => Token(at) is { IsWord: true, Text: [_, .., 's'] }
        && (Is(at + 1, "øvrige") || Is(at + 1, "resterende"));

    private const int MostAdjectives = 2;

    /// <summary>
    /// Some of the body by whom they stand for or how many they are: "Lejernes repræsentanter", "elevrådets to medlemmer", "de tre
    /// radikale medlemmer", "de fem forældrevalgte", "forbrugernes to".
    /// </summary>
    private (Voter, int)? OwnedAt(int at)
    {
        var owned = Token(at) is { IsWord: true, Text: [.., 's'] } owner && !PartyName.Is(owner.Lower)
            && VoterWords.MayBeOwner(owner.Lower) && Genitives.Letters(owner.Text) is null;
        if (!owned && !Is(at, "de"))
        {
            return null;
        }

        var end = at + 1;
        var count = Token(end) is { } few ? VoteNumber.Of(few.Lower) : null;
        count = count is > 1 ? count : null;
        end += count is null ? 0 : 1;
        var adjectives = 0;
        while (adjectives < MostAdjectives && Token(end) is { IsWord: true, IsCapital: false } adjective
            && !VoterWords.IsMembers(adjective.Lower)
            && adjective.Lower[^1] is 'e' && !IsVerb(adjective.Lower))
        {
            (end, adjectives) = (end + 1, adjectives + 1);
        }

        var isNoun = Token(end) is { } noun && VoterWords.IsMembers(noun.Lower) && (count is not null
            || noun.Lower.EndsWith("repræsentanter",
            StringComparison.Ordinal) || noun.Lower.EndsWith("valgte", StringComparison.Ordinal));
        if (!isNoun)
        {
            return owned && count is not null && Token(at + 2) is { } verb && IsVerb(verb.Lower)
                ? (new Voter(VoteToken.Printed(tokens, at, at + 2), Voter.IsGroup, null, count), at + 2) : null;
        }

        end += Is(end + 1, "for") && Token(end + 2) is { IsWord: true, Text: [.., 'n' or 't' or 'e'] } ? 3 : 1; // "for forældrene"
        return (new Voter(VoteToken.Printed(tokens, at, end), Voter.IsGroup, null, count), end);
    }

    private static bool IsVerb(string lower) => lower is "stemte" or "stemmer" or "undlod" or "undlader" or "afholdt" or "var" or "er"
        or "kunne" or "gik" or "sagde" or "imod" or "for" or "blankt";

    /// <summary>"hele byrådet", "et samlet udvalg".</summary>
    private (Voter, int)? WholeAt(int at) =>
        (Is(at, "hele") || Is(at, "samlet") || Is(at, "samlede")) && Token(at + 1) is { } body && VoterWords.IsBody(body.Lower)
            ? (new Voter("", Voter.IsAll), at + 2) : null;

    /// <summary>"de borgerlige partier", "den konservative gruppe"; "De konservative" are a party.</summary>
    private (Voter, int)? WingAt(int at)
    {
        if (!(Is(at, "de") || Is(at, "den") || Is(at, "det")) || Token(at + 1) is not { IsWord: true, IsCapital: false } adjective)
        {
            return null;
        }

        return Token(at + 2) is { } noun && (VoterWords.IsMembers(noun.Lower) || noun.Lower is "gruppe" or "parti" or "blok" or "fløj"
            or "opposition"
            or "koalition")
            ? (new Voter(VoteToken.Printed(tokens, at, at + 3), Voter.IsGroup), at + 3)
            : PartyName.Is(adjective.Lower) && Token(at + 2) is not { IsCapital: true }
            ? _suffix.WithCount(new Voter(VoteToken.Printed(tokens, at, at + 2), Voter.IsParty), at + 2)
            : null;
    }

    /// <summary>"forligspartierne", "Venstregruppen", "hele venstrefløjen": one word that says whose side they are on.</summary>
    private (Voter, int)? NounAt(int at)
    {
        var noun = Is(at, "hele") ? at + 1 : at;
        return Token(noun) is { } word && IsNoun(word.Lower)
            ? _suffix.WithCount(new Voter(VoteToken.Printed(tokens, at, noun + 1), Voter.IsGroup), noun + 1) : null;
    }

    private static readonly string[] Nouns = ["partierne", "gruppen", "grupperne", "fløjen", "blokken", "koalitionen", "oppositionen",
        "forligskredsen"];

    private static bool IsNoun(string lower) => !VoterWords.IsOffice(lower)
        && Array.Exists(Nouns, noun => lower.EndsWith(noun, StringComparison.Ordinal) && lower != "gruppen");

    /// <summary>"Arbejdsgruppen", "Styregruppen": groups that may be none of a council's.</summary>
    public static bool MayBeOutside(Voter voter) => voter.Kind == Voter.IsGroup && (voter.Name.EndsWith("gruppen", StringComparison.Ordinal)
        || (voter.Name.EndsWith("erne", StringComparison.Ordinal) && !IsNoun(Folding.Lower(voter.Name.Split(' ')[^1])))
        || voter.Name.EndsWith("repræsentanter", StringComparison.Ordinal));

    /// <summary>"Samtlige 25 medlemmer", "Samtlige 19 tilstedeværende medlemmer", "de resterende 18".</summary>
    private (int Count, int End)? NumberAt(int at, bool isRest)
    {
        if (Token(at) is not { } figure || (isRest && !(Is(at - 1, "resterende") || Is(at - 1, "øvrige") || Is(at - 1, "andre")))
            || VoteNumber.Of(figure.Lower) is not { } count)
        {
            return null;
        }

        var end = Token(at + 1)?.Lower is "tilstedeværende" or "fremmødte" ? at + 2 : at + 1;
        return (count, Token(end) is { } counted && VoterWords.IsCounted(counted.Lower) ? end + 1 : end);
    }

    private VoteToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private bool Is(int at, string lower) => Token(at)?.Lower == lower;
}
