using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// One voter at a token: "A", "(A)", "A (9)", "SF", "liste Ø", "Dansk Folkeparti (2)", "Karen Klint (V)", "Jens P. Hansen, V,",
/// "resten af Byrådet", "Socialdemokratiets gruppe". What it is follows from how it is printed: a capital by itself is a party.
/// </summary>
internal sealed class VoterParser(IReadOnlyList<VoteToken> tokens)
{
    /// <summary>Longer runs of capitals are titles.</summary>
    private const int MostNameWords = 7;

    /// <summary>The voter with the token after it; null where none begins there.</summary>
    public (Voter Voter, int End)? At(int at)
    {
        var name = at;
        while (name < tokens.Count && VoterWords.IsOffice(tokens[name].Lower))
        {
            name++;
        }

        return name >= tokens.Count || (name > at && Is(name, "(")) ? OfficerAt(Math.Max(at, name - 1))
            : CountedAt(name) ?? GroupAt(name) ?? BracketedAt(name) ?? LetterAt(name) ?? NameAt(name) ?? OfficerAt(at);
    }

    private VoteToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private bool Is(int at, string lower) => Token(at)?.Lower == lower;

    /// <summary>"8 fra Venstre", "3 medlemmer af A": a number that is its party's own.</summary>
    private (Voter, int)? CountedAt(int at)
    {
        if (VoteNumber.Of(tokens[at].Lower) is not { } count)
        {
            return null;
        }

        var from = Token(at + 1) is { } counted && VoterWords.IsCounted(counted.Lower) ? at + 2 : at + 1;
        return Token(from)?.Lower is "fra" or "af" && from + 1 < tokens.Count
            && (BracketedAt(from + 1) ?? LetterAt(from + 1) ?? NameAt(from + 1)) is ({ Kind: Voter.IsParty } party, var end)
            ? (party with { Count = count }, end) : null;
    }

    /// <summary>"Borgmesteren": one person by the office.</summary>
    private (Voter, int)? OfficerAt(int at) => Token(at) is { } office && VoterWords.IsOfficer(office.Lower)
        ? WithParty(office.Text, at + 1) : null;

    /// <summary>"resten", "de øvrige medlemmer", "samtlige øvrige", "resten af Byrådet"; "alle" and "samtlige medlemmer" are all.</summary>
    private (Voter, int)? GroupAt(int at)
    {
        var end = at;
        var (rest, all) = (false, false);
        int? inside = null;
        for (; Token(end)?.Lower is { } word; end++)
        {
            if (end > at && inside is null && Is(at, "de") && VoteNumber.Of(word) is { } few && Token(end + 1)?.Lower is "øvrige" or "resterende" or "andre")
            {
                inside = few;
                continue;
            }

            rest |= word is "resten" or "øvrige" or "resterende" or "andre";
            all |= word is "alle" or "samtlige";
            if (word is not ("de" or "den" or "det" or "alle" or "samtlige" or "resten" or "øvrige" or "resterende" or "andre" or "tilstedeværende"
                or "fremmødte") && !((rest || all) && IsMembers(word)))
            {
                break;
            }
        }

        if (!rest && !all)
        {
            return Is(at, "hele") && Token(at + 1) is { } body && VoterWords.IsBody(body.Lower) ? (new Voter("", Voter.IsAll), at + 2) : WingAt(at);
        }

        if (rest && Is(end, "af") && Token(end + 1) is { IsWord: true })
        {
            end += 2;
        }

        var number = inside is not null ? null : Token(end) is { } figure && !rest | Is(end - 1, "resterende") | Is(end - 1, "øvrige") ? VoteNumber.Of(figure.Lower) : null;
        var named = end;
        end += number is null ? 0 : Token(end + 1) is { } counted && VoterWords.IsCounted(counted.Lower) ? 2 : 1;
        if (inside is not null)
        {
            return (new Voter(Printed(at, end), Voter.IsGroup, null, inside), end);
        }

        if (number is not null)
        {
            return (new Voter(rest ? Printed(at, named) : "", rest ? Voter.IsGroup : Voter.IsAll, null, number), end);
        }

        if (all && !rest && ExceptionAt(end) is { } exception)
        {
            return (new Voter("", Voter.IsAll), exception);
        }

        return (new Voter(rest ? Printed(at, end) : "", rest ? Voter.IsGroup : Voter.IsAll), end);
    }

    /// <summary>"de borgerlige partier", "den konservative gruppe"; "De konservative" are a party.</summary>
    private (Voter, int)? WingAt(int at)
    {
        if (!(Is(at, "de") || Is(at, "den") || Is(at, "det")) || Token(at + 1) is not { IsWord: true, IsCapital: false } adjective)
        {
            return null;
        }

        return Token(at + 2) is { } noun && (IsMembers(noun.Lower) || noun.Lower is "gruppe" or "parti")
            ? (new Voter(Printed(at, at + 3), Voter.IsGroup), at + 3)
            : PartyName.Is(adjective.Lower) ? WithCount(new Voter(Printed(at, at + 2), Voter.IsParty), at + 2) : null;
    }

    /// <summary>The end of "på nær Alternativet", "undtagen V", "bortset fra Ø".</summary>
    private int? ExceptionAt(int at)
    {
        var from = Is(at, "på") && Is(at + 1, "nær") ? at + 2 : Is(at, "bortset") && Is(at + 1, "fra") ? at + 2
            : Is(at, "undtagen") || Is(at, "minus") ? at + 1 : -1;
        return from > 0 && At(from) is { } exception ? exception.End : null;
    }

    private static bool IsMembers(string word) => word.EndsWith("medlemmer", StringComparison.Ordinal)
        || word.EndsWith("medlemmerne", StringComparison.Ordinal) || word is "partier" or "grupper" or "lister";

    /// <summary>"(A)", where the bracket is the voter.</summary>
    private (Voter, int)? BracketedAt(int at) => Is(at, "(") && Is(at + 2, ")") && Token(at + 1) is { } inside
        && (inside.IsLetter || inside.IsAbbreviation) ? WithCount(new Voter(inside.Text, Voter.IsParty), at + 3) : null;

    /// <summary>"A", "SF", "liste Ø".</summary>
    private (Voter, int)? LetterAt(int at)
    {
        var token = tokens[at];
        if (PartyName.IsLabel(token.Lower) && Token(at + 1) is { IsLetter: true })
        {
            return WithCount(new Voter(Printed(at, at + 2), Voter.IsParty), at + 2);
        }

        if (!(token.IsLetter || (token.IsAbbreviation && VoterWords.MayBeName(token.Lower))) || (Token(at - 1) is { } before && VoterWords.IsNumbering(before.Lower)) || IsInitial(at))
        {
            return null;
        }

        if (Is(at + 1, "/") && Token(at + 2) is { Text: "S" } || (token.Text == "S" && Is(at - 1, "/")))
        {
            return null; // "I/S" is a form of company
        }

        var isName = token.IsAbbreviation && Token(at + 1) is { IsCapital: true };
        return isName || (token.Text == "I" && Token(at + 1) is { IsWord: true } next && next.Lower is not ("og" or "stemte" or "stemmer"
            or "undlod" or "kan" or "kunne" or "samt" or "var" or "er")) ? null : WithCount(new Voter(token.Text, Voter.IsParty), at + 1);
    }

    /// <summary>"H." of "H. C. Lund".</summary>
    private bool IsInitial(int at) => Token(at) is { IsLetter: true } && Is(at + 1, ".") && Token(at + 2) is { IsCapital: true } next
        && tokens[at + 1].Start == tokens[at].End && VoterWords.MayBeName(next.Lower);

    private (Voter, int)? NameAt(int at)
    {
        var end = at;
        var words = 0;
        while (words < MostNameWords && NamePart(end, words > 0) is > 0 and var length)
        {
            end += length;
            words++;
        }

        if (words == 0 || (words == 1 && !char.IsLetter(tokens[at].Text[^1])))
        {
            return null;
        }

        var name = Printed(at, end);
        if (Token(end)?.Lower is { } group && (group.EndsWith("gruppe", StringComparison.Ordinal) || group.EndsWith("gruppen", StringComparison.Ordinal)))
        {
            return WithCount(new Voter(Printed(at, end + 1), Voter.IsGroup), end + 1);
        }

        if (IsParty(at, end, words) && name.EndsWith('s') && Token(end) is { } members && (VoterWords.IsCounted(members.Lower) || IsMembers(members.Lower)))
        {
            return (new Voter(name.TrimEnd('s').TrimEnd('\'', '’'), Voter.IsParty), end + 1);
        }

        return IsParty(at, end, words) ? WithCount(new Voter(name, Voter.IsParty), end) : WithParty(name, end);
    }

    private bool IsParty(int at, int end, int words) => (words > 1 && PartyName.BeginsAsParty(Printed(at, end))) || PartyName.Is(tokens[end - 1].Lower)
        || (words == 1 && PartyName.Is(tokens[at].Lower)) || (words <= 2 && tokens[at].Lower is "det" or "de");

    /// <summary>How many tokens of a name stand here: a capital word, an initial with its point, "de" and "von" between capitals.</summary>
    private int NamePart(int at, bool inside)
    {
        if (Token(at) is not { IsWord: true } token)
        {
            return 0;
        }

        if (IsInitial(at))
        {
            return 2;
        }

        if (!token.IsCapital)
        {
            return inside && token.Lower is "de" or "von" or "van" or "af" or "la" or "el" or "al" or "der" or "du" or "da"
                && Token(at + 1) is { IsCapital: true } after && VoterWords.MayBeName(after.Lower) && token.Lower != "der" ? 1 : 0;
        }

        return token.IsLetter ? 0 : VoterWords.MayBeName(token.Lower)
            || (token.Lower is "det" or "de" && Token(at + 1) is { IsCapital: true, Text.Length: > 1 }) ? 1 : 0;
    }

    /// <summary>"(9)", "(9 stemmer)", "(V)" behind a party.</summary>
    private (Voter, int) WithCount(Voter voter, int end)
    {
        if (Is(end, "(") && Is(end + 2, ")") && Token(end + 1) is { IsLetter: true } letter && voter.Name.Length > 1)
        {
            return WithCount(voter with { Party = letter.Text }, end + 3);
        }

        if (Token(end) is { } bare && char.IsAsciiDigit(bare.Text[0]) && (Is(end + 1, ",") || Is(end + 1, ")") || Is(end + 1, ";") || Is(end + 1, "og"))
            && VoteNumber.Of(bare.Lower) is { } own)
        {
            return (voter with { Count = own }, end + 1);
        }

        if (Is(end, ",") && Token(end + 1) is { } votes && VoteNumber.Of(votes.Lower) is { } apposed && Token(end + 2) is { } unit
            && VoterWords.IsCounted(unit.Lower) && Is(end + 3, ","))
        {
            return (voter with { Count = apposed }, end + 4);
        }

        if (!Is(end, "(") || Token(end + 1) is not { } inside || VoteNumber.Of(inside.Lower) is not { } count)
        {
            return (voter, end);
        }

        var close = Token(end + 2) is { } counted && VoterWords.IsCounted(counted.Lower) ? end + 3 : end + 2;
        return Is(close, ")") ? (voter with { Count = count }, close + 1) : (voter, end);
    }

    /// <summary>"(V)", "(Borgerlisten)", "(V, formand)", ", V," and "fra V" behind a person.</summary>
    private (Voter, int) WithParty(string name, int end)
    {
        var person = new Voter(name, Voter.IsPerson);
        if (Is(end, "(") && Close(end) is { } close && Token(end + 1) is { IsCapital: true } first)
        {
            var comma = end + 1;
            while (comma < close && tokens[comma].Text != ",")
            {
                comma++;
            }

            return (person with { Party = first.IsLetter ? first.Text : Printed(end + 1, comma) }, close + 1);
        }

        if (Is(end, "(") && Close(end) is { } office && Token(end + 1) is { IsWord: true })
        {
            return (person, office + 1);
        }

        if (Is(end, ",") && Token(end + 1) is { IsLetter: true } letter && (Is(end + 2, ",") || Is(end + 2, ")")))
        {
            return (person with { Party = letter.Text }, Is(end + 2, ",") ? end + 3 : end + 2);
        }

        return Is(end, "fra") && Token(end + 1) is { IsCapital: true } from && (from.IsLetter || from.IsAbbreviation || PartyName.Is(from.Lower))
            ? (person with { Party = from.Text }, end + 2) : (person, end);
    }

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

    /// <summary>The tokens as they stand in the sentence.</summary>
    private string Printed(int start, int end)
    {
        var printed = new System.Text.StringBuilder(tokens[start].Text);
        for (var at = start + 1; at < end; at++)
        {
            printed.Append(' ', tokens[at].Start > tokens[at - 1].End ? 1 : 0).Append(tokens[at].Text);
        }

        return printed.ToString();
    }
}
