using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// One voter at a token: "A", "(A)", "A (9)", "SF", "liste Ø", "Dansk Folkeparti (2)", "Karen Klint (V)", "Jens P. Hansen, V,",
/// "resten af Byrådet", "Socialdemokratiets gruppe". What it is follows from how it is printed: a capital by itself is a party.
/// </summary>
internal sealed class VoterParser(IReadOnlyList<VoteToken> tokens)
{
    private readonly GroupParser _groups = new(tokens);
    private readonly VoterSuffix _suffix = new(tokens);
    private readonly NameParts _names = new(tokens);

    /// <summary>Longer runs of capitals are titles.</summary>
    private const int MostNameWords = 7;

    /// <summary>The voter with the token after it; null where none begins there.</summary>
    public (Voter Voter, int End)? At(int at) => At(at, AllAt);

    /// <summary>A voter that all may be without: the reading of exceptions does not begin anew in one.</summary>
    private (Voter Voter, int End)? Single(int at) => at < tokens.Count
        ? At(at, name => _groups.At(name) is { Voter.Kind: not Voter.IsAll } group ? group : null) : null;

    private (Voter Voter, int End)? At(int at, Func<int, (Voter, int)?> groupAt)
    {
        var name = at + _names.DegreeAt(at);
        while (name < tokens.Count && (VoterWords.IsOffice(tokens[name].Lower) || IsNumberedOffice(name) || _names.IsTitle(name)))
        {
            name += (VoterWords.IsOffice(tokens[name].Lower) || !IsNumberedOffice(name)) && !(PersonTitle.Is(tokens[name].Lower)
                && _names.IsPoint(name + 1)) ? 1 : 2;
        }

        return name >= tokens.Count || (name > at && Is(name, "(")) ? OfficerAt(Math.Max(at, name - 1))
            : CountedAt(name) ?? WholeAt(name) ?? groupAt(name) ?? BracketedAt(name) ?? LetterAt(name) ?? NameAt(name) ?? OfficerAt(at);
    }

    /// <summary>"2. viceborgmester Ib Holm".</summary>
    private bool IsNumberedOffice(int at) => Is(at + 1, ".") && tokens[at].Text.Length == 1 && char.IsAsciiDigit(tokens[at].Text[0])
        && Token(at + 2) is { } office && VoterWords.IsOffice(office.Lower);

    /// <summary>"8 fra Venstre", "3 medlemmer af A": a number that is its party's own.</summary>
    private (Voter, int)? CountedAt(int at)
    {
        if (VoteNumber.Of(tokens[at].Lower) is not { } count)
        {
            return null;
        }

        if (Token(at + 1) is { IsLetter: true } letter && (Is(at - 1, "(") || Is(at - 1, ",") || Is(at - 1, "og"))
            && (Is(at + 2, ",") || Is(at + 2, ")") || Is(at + 2, "og")))
        {
            return (new Voter(letter.Text, Voter.IsParty, null, count), at + 2); // "(4 A, 3 F og 1 B)"
        }

        var from = Token(at + 1) is { } counted && VoterWords.IsCounted(counted.Lower) ? at + 2 : at + 1;
        return Token(from)?.Lower is "fra" or "af" && from + 1 < tokens.Count
            && (BracketedAt(from + 1) ?? LetterAt(from + 1) ?? NameAt(from + 1)) is ({ Kind: Voter.IsParty } party, var end)
            ? (party with { Count = count }, end) : null;
    }

    /// <summary>"hele Venstre", "et samlet Venstre": the party.</summary>
    private (Voter, int)? WholeAt(int at)
    {
        var name = Is(at, "et") && Is(at + 1, "samlet") ? at + 2 : Is(at, "hele") || Is(at, "samlet") ? at + 1 : 0;
        return name > 0 && name < tokens.Count && (LetterAt(name) ?? NameAt(name)) is ({ Kind: Voter.IsParty }, _) party ? party : null;
    }

    /// <summary>"Borgmesteren": one person by the office.</summary>
    private (Voter, int)? OfficerAt(int at) => Token(at) is { Text: [.., 's'] } && Token(at + 1) is { } held && IsHeld(held.Lower)
            ? Holder(at + 2) ?? _suffix.WithParty(VoteToken.Printed(tokens, at, at + 2), at + 2)
        : Is(at - 1, "og") && Token(at - 2) is { } other && IsHeld(other.Lower) && Token(at) is { } second && IsHeld(second.Lower)
            ? _suffix.WithParty(second.Text, at + 1)
        : OfficerByName(at);

    /// <summary>"Skatteforvaltningens repræsentant, J. B. Friis, stemte": the name of one, between commas.</summary>
    private (Voter, int)? Holder(int at) => Is(at, ",") && at + 1 < tokens.Count
        && NameAt(at + 1) is ({ Kind: Voter.IsPerson } person, var end) && Is(end, ",") && Token(end + 1) is { IsCapital: false }
            ? (person, end + 1) : null;

    /// <summary>An office without its article, behind whose it is: "foreningens formand og kasserer".</summary>
    private static bool IsHeld(string lower) => lower is "kasserer" or "sekretær" or "direktør" or "leder" or "repræsentant"
        || lower.EndsWith("formand", StringComparison.Ordinal) || lower.EndsWith("borgmester", StringComparison.Ordinal);

    private (Voter, int)? OfficerByName(int at) => Token(at) is { } office && VoterWords.IsOfficer(office.Lower)
        ? _suffix.WithParty(office.Text, at + 1) : null;

    /// <summary>"(A)", where the bracket is the voter.</summary>
    private (Voter, int)? BracketedAt(int at) => Is(at, "(") && Is(at + 2, ")") && Token(at + 1) is { } inside
        && (inside.IsLetter || inside.IsAbbreviation) ? _suffix.WithCount(new Voter(inside.Text, Voter.IsParty), at + 3) : null;

    /// <summary>"A", "SF", "liste Ø".</summary>
    private (Voter, int)? LetterAt(int at)
    {
        var token = tokens[at];
        if (PartyName.IsLabel(token.Lower) && Token(at + 1) is { } named && Genitives.Letters(named.Text) is { } listed
            && Genitives.OwnVotes(tokens, at + 2))
        {
            return (new Voter(token.Text + " " + listed, Voter.IsParty, null, Genitives.Count(tokens, at + 2)),
                Genitives.End(tokens, at + 2));
        }

        if (PartyName.IsLabel(token.Lower) && Token(at + 1) is { IsLetter: true })
        {
            return _suffix.WithCount(new Voter(VoteToken.Printed(tokens, at, at + 2), Voter.IsParty), at + 2);
        }

        if (Genitives.Letters(token.Text) is { } letters && Genitives.OwnVotes(tokens, at + 1))
        {
            return (new Voter(letters, Voter.IsParty, null, Genitives.Count(tokens, at + 1)), Genitives.End(tokens, at + 1));
        }

        if (!(token.IsLetter || (token.IsAbbreviation && VoterWords.MayBeName(token.Lower))) || (Token(at - 1) is { } before
            && VoterWords.IsNumbering(before.Lower)) || _names.IsInitial(at) || IsRange(at))
        {
            return null;
        }

        if (Is(at + 1, "/") && Token(at + 2) is { Text: "S" } || (token.Text == "S" && Is(at - 1, "/")))
        {
            return null; // "I/S" is a form of company
        }

        var isName = token.IsAbbreviation && Token(at + 1) is { IsCapital: true };
        return isName || (token.Text == "I" && !IsBehindLetter(at) && Token(at + 1) is { IsWord: true } next && next.Lower is not ("og"
            or "stemte" or "stemmer"
            or "undlod" or "kan" or "kunne" or "samt" or "var" or "er")) ? null
            : _suffix.WithCount(new Voter(token.Text, PartyName.IsOfStaff(token.Lower) ? Voter.IsGroup : Voter.IsParty), at + 1);
    }

    /// <summary>"I" of "O og I": a party, and no preposition.</summary>
    private bool IsBehindLetter(int at) => (Is(at - 1, "og") || Is(at - 1, ",")) && Token(at - 2) is { IsLetter: true };

    /// <summary>"H" of "blok E-H".</summary>
    private bool IsRange(int at) => Is(at - 1, "-") && Token(at - 3) is { } thing && VoterWords.IsNumbering(thing.Lower);

    private (Voter, int)? NameAt(int at)
    {
        var end = at;
        var words = 0;
        if (at > 0 && _names.IsParticle(at) && PersonTitle.Is(tokens[at - 1].Lower))
        {
            end++;
        }

        while (words < MostNameWords && _names.Part(end, words > 0) is > 0 and var length)
        {
            end += length;
            words++;
        }

        if (words == 0 || (words == 1 && !char.IsLetter(tokens[at].Text[^1])))
        {
            return null;
        }

        if (IsParty(at, end, words) && (Is(end, "-") || Is(end, "–")) && (Is(end + 1, "de") || PartyName.Is(_names.Last(end + 1)))
            && NameAt(end + 1) is ({ Kind: Voter.IsParty } subtitle, var whole))
        {
            return (subtitle with { Name = VoteToken.Printed(tokens, at, end) + " " + tokens[end].Text + " " + subtitle.Name }, whole);
        }

        var name = VoteToken.Printed(tokens, at, end);
        var isGroup = Token(end)?.Lower is { } group
            && (group.EndsWith("gruppe", StringComparison.Ordinal) || group.EndsWith("gruppen", StringComparison.Ordinal));
        if (isGroup && !(IsParty(at, end, words) && name.EndsWith('s')))
        {
            return _suffix.WithCount(new Voter(VoteToken.Printed(tokens, at, end + 1), Voter.IsGroup), end + 1);
        }

        if (IsParty(at, end, words) && name.EndsWith('s') && Genitives.OwnVotes(tokens, end))
        {
            return (new Voter(name.TrimEnd('s').TrimEnd('\'', '’'), Voter.IsParty, null, Genitives.Count(tokens, end)),
                Genitives.End(tokens, end));
        }

        if (name.EndsWith('s') && (words > 1 || Is(end, "og") || Is(end, ",")) && Genitives.OwnVotesOnly(tokens, end))
        {
            return (new Voter(name[..^1].TrimEnd('\'', '’'), Voter.IsPerson), Genitives.End(tokens, end));
        }

        if (!IsParty(at, end, words) && Organisation.Is(tokens[end - 1].Lower))
        {
            return _suffix.WithCount(new Voter(name, Voter.IsGroup), end);
        }

        if (words == 1 && Is(end, "og") && Token(end + 1) is { IsCapital: true } && Token(end + 2) is { IsCapital: true } plural
            && Organisation.IsSeveral(plural.Lower))
        {
            return (new Voter(VoteToken.Printed(tokens, at, end + 3), Voter.IsGroup), end + 3); // "Tisvig og Bøtø Vandværker"
        }

        if (words == 1 && (name.EndsWith("erne", StringComparison.Ordinal) || name.EndsWith("siden", StringComparison.Ordinal))
            && !IsParty(at, end, words))
        {
            return _suffix.WithCount(new Voter(name, Voter.IsGroup), end); // "Forældrerepræsentanterne"
        }

        return IsParty(at, end, words) ? _suffix.WithCount(new Voter(name, Voter.IsParty), end) : _suffix.WithParty(name, end);
    }

    private bool IsParty(int at, int end, int words) => (words > 1 && PartyName.BeginsAsParty(VoteToken.Printed(tokens, at, end)))
        || PartyName.Is(tokens[end - 1].Lower) || PartyName.Is(tokens[at].Lower) || (words <= 2 && tokens[at].Lower is "det" or "de");

    /// <summary>A group, with those who are left out of all: "alle på nær Alternativet", "samtlige undtagen V".</summary>
    private (Voter, int)? AllAt(int at)
    {
        if (_groups.At(at) is not { } group || group.Voter is not { Kind: Voter.IsAll, Count: null })
        {
            return _groups.At(at);
        }

        var (_, end) = group;
        if ((Is(end, "af") || Is(end, "fra")) && end + 1 < tokens.Count
            && (BracketedAt(end + 1) ?? LetterAt(end + 1) ?? NameAt(end + 1)) is ({ Kind: Voter.IsParty }, _) whole)
        {
            return whole; // "samtlige medlemmer af Venstre"
        }

        var comma = Is(end, ",");
        if (ExceptionAt(comma ? end + 1 : end) is { } count && Token(count) is { } few && VoteNumber.Of(few.Lower) is not null
            && Token(count + 1)?.Lower is "stemte" or "stemmer" or "var" or "er" or "for" or "imod")
        {
            return (group.Voter, count + 1); // "alle på nær fire stemte for"
        }

        if (ExceptionAt(comma ? end + 1 : end) is not { } from || Single(from) is not var (_, first))
        {
            return (group.Voter, end);
        }

        var behind = Further(first);
        return IsDoer(behind) || (comma && !Is(behind, ",")) ? (group.Voter, end) : (group.Voter, comma ? behind + 1 : behind);
    }

    /// <summary>Who is left out, behind "undtagen", "på nær", "med undtagelse af", "bortset fra"; null where nobody is.</summary>
    private int? ExceptionAt(int at) => Is(at, "med") && Is(at + 1, "undtagelse") && Is(at + 2, "af") ? at + 3
        : (Is(at, "på") && Is(at + 1, "nær")) || (Is(at, "bortset") && Is(at + 1, "fra")) ? at + 2
        : Is(at, "undtagen") || Is(at, "minus") ? at + 1 : null;

    /// <summary>"på nær Ø, Å og V": the end of all that are left out.</summary>
    private int Further(int end)
    {
        for (var next = end; Is(next, "og") || Is(next, ",");)
        {
            if (Single(next + 1) is not ({ Kind: Voter.IsParty or Voter.IsPerson }, var behind))
            {
                return end;
            }

            end = Is(next, "og") || Is(behind, "og") ? behind : end;
            next = behind;
        }

        return end;
    }

    /// <summary>", der stemte imod": the exception votes by itself.</summary>
    private bool IsDoer(int end) => Is(end, ",") && (Is(end + 1, "der") || Is(end + 1, "som"));

    private VoteToken? Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : null;

    private bool Is(int at, string lower) => Token(at)?.Lower == lower;
}
