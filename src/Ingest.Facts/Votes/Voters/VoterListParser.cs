using System.Collections.Immutable;
using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// The lists of voters in a sentence, each as long as it goes: "A, V og C (17)", "13 (Bodil Lund (A), Palle Bæk (V))", "6: A, V og F",
/// "fem", "12 stemmer". A number is the list's own where it stands before a bracket, or in the last bracket of several names without one.
/// </summary>
internal sealed class VoterListParser(IReadOnlyList<VoteToken> tokens)
{
    private readonly VoterParser _voters = new(tokens);

    /// <summary>In order, none inside another.</summary>
    public List<VoterGroup> All()
    {
        var groups = new List<VoterGroup>();
        for (var at = 0; at < tokens.Count;)
        {
            if (At(at) is { } group)
            {
                groups.Add(group);
                at = group.End;
            }
            else
            {
                at++;
            }
        }

        return groups;
    }

    public VoterGroup? At(int at) => NumberAt(at) ?? NamesAt(at);

    private bool Is(int at, string text) => at < tokens.Count && tokens[at].Text == text;

    private VoterGroup? NumberAt(int at)
    {
        if (NobodyBut(at) is { } few)
        {
            return few;
        }

        if (VoteNumber.Of(tokens[at].Lower) is not { } number || (at > 0 && IsNumbered(at)) || _voters.At(at) is { Voter.Count: not null })
        {
            return null;
        }

        var end = at + 1;
        end += VoteNumber.IsArticle(tokens[at].Lower) && Is(end, "enkelt") && end + 1 < tokens.Count
            && VoterWords.IsCounted(tokens[end + 1].Lower) ? 1 : 0; // "et enkelt medlem"
        var counts = end < tokens.Count && VoterWords.IsCounted(tokens[end].Lower);
        var isVotes = counts && tokens[end].Lower is "stemme" or "stemmer";
        if (!counts && VoteNumber.IsArticle(tokens[at].Lower) && !(end < tokens.Count && tokens[end].Lower is "stemte" or "undlod"
            or "imod") && !(Is(end, ":") && at > 0 && tokens[at - 1].Lower is "mod" or "imod"))
        {
            return null;
        }

        end += counts ? 1 : 0;
        isVotes |= end > at + 1 && tokens[end - 1].Lower is "hænder" or "kryds" or "stemmesedler";
        var whole = end < tokens.Count && tokens[end].Lower is "ud" ? end + 1 : end;
        if (whole + 2 < tokens.Count && tokens[whole].Lower is "af" && tokens[whole + 1].Lower is "de"
            && VoteNumber.Of(tokens[whole + 2].Lower) is not null)
        {
            end = whole + (whole + 3 < tokens.Count && VoterWords.IsCounted(tokens[whole + 3].Lower) ? 4 : 3); // "23 af de 31 fremmødte"
        }
        else if (whole + 1 < tokens.Count && tokens[whole].Lower is "af" && VoteNumber.Of(tokens[whole + 1].Lower) is not null)
        {
            end = whole + (whole + 2 < tokens.Count && VoterWords.IsCounted(tokens[whole + 2].Lower) ? 3 : 2); // "5 ud af 7 medlemmer"
            isVotes |= VoterWords.IsVotes(tokens[end - 1].Lower);
        }

        var open = end < tokens.Count && tokens[end].Text is "(";
        if (open && NamesAt(end + 1) is { } inside && inside.End < tokens.Count && tokens[inside.End].Text == ")")
        {
            return new VoterGroup(number == 1 && inside.Voters is [{ Kind: Voter.IsPerson, Party: null } one, { Kind: Voter.IsParty } of]
                ? [one with { Party = of.Name }] : inside.Voters, number, at, inside.End + 1, at, isVotes);
        }

        return Members(end) is { } named
            ? new VoterGroup(named.Voters, number, at, named.End, at, isVotes)
            : new VoterGroup([], number, at, end, at, isVotes);
    }

    /// <summary>"ingen uden Chr. Dam", "ingen andre end V": those alone.</summary>
    private VoterGroup? NobodyBut(int at)
    {
        if (tokens[at].Lower is not "ingen" || at + 2 >= tokens.Count)
        {
            return null;
        }

        var names = tokens[at + 1].Lower is "uden" or "undtagen" or "foruden" ? at + 2
            : tokens[at + 1].Lower is "andre" && tokens[at + 2].Lower is "end" ? at + 3 : tokens.Count;
        return names < tokens.Count && NamesAt(names) is { } group ? group with { Start = at } : null;
    }

    /// <summary>Behind a number, who they are: "6: A, V og F", "20, heraf 8 fra Venstre".</summary>
    private VoterGroup? Members(int end)
    {
        if (end >= tokens.Count)
        {
            return null;
        }

        var start = tokens[end].Text is ":" || tokens[end].Lower is "fra" or "nemlig" or "heraf" ? end + 1
            : tokens[end].Text is "," && end + 1 < tokens.Count && tokens[end + 1].Lower is "heraf" or "deraf" or "nemlig" or "heriblandt"
                ? end + 2
            : tokens.Count;
        return start < tokens.Count ? NamesAt(start) : null;
    }

    /// <summary>"punkt 3", "den 4. marts", "§ 17", "2-3": no votes.</summary>
    private bool IsNumbered(int at) => !IsPolled(at) && IsNumberOfThing(at);

    /// <summary>"andet punkt 6 stemmer": what the point got.</summary>
    private bool IsPolled(int at) => at + 1 < tokens.Count && tokens[at + 1].Lower is "stemmer"
        && (at + 2 == tokens.Count || !tokens[at + 2].IsCapital && tokens[at + 2].Lower is "," or "." or ";" or "og" or "af");

    private bool IsNumberOfThing(int at) => (tokens[at - 1].IsCapital && tokens[at - 1].Text.Length > 1
        && VoterWords.MayBeName(tokens[at - 1].Lower)) || VoterWords.IsNumbering(tokens[at - 1].Lower) || tokens[at - 1].Lower is "den"
        or "pr" || (tokens[at - 1].Text is "/" && at > 1
            && char.IsAsciiDigit(tokens[at - 2].Text[0]) && tokens[at - 1].Start == tokens[at - 2].End)
        || (tokens[at - 1].Text == "." && at > 1 && VoterWords.IsNumbering(tokens[at - 2].Lower))
        || (at + 1 < tokens.Count && tokens[at + 1].Text is "." or "/" or "%" && at + 2 < tokens.Count && !tokens[at + 2].IsCapital
            && char.IsAsciiDigit(tokens[at].Text[0]))
        || (at + 1 < tokens.Count && tokens[at + 1].Lower is "kr" or "mio" or "pct" or "procent" or "m2" or "år" or "måneder" or "dage"
            or "uger" or "etager" or "børn" or "boliger" or "mia" or "timer" or "meter");

    private VoterGroup? NamesAt(int start)
    {
        if (_voters.At(start) is not { } first)
        {
            return null;
        }

        if ((first.Voter.Kind == Voter.IsGroup || (first.Voter.Kind == Voter.IsParty && IsNamed(first.End)))
            && Apposed(start, first.End) is { } named)
        {
            return named;
        }

        var voters = ImmutableArray.CreateBuilder<Voter>();
        voters.Add(first.Voter);
        var (end, last) = (first.End, start);
        while ((BehindClause(end) ?? Separator(end) ?? Unseparated(end)) is { } next
            && (_voters.At(next) ?? Titled(ref next)) is { } further
            && !(tokens[end].Text is ";" && further.Voter.Kind is Voter.IsGroup or Voter.IsAll)
            && !(VoterWords.IsVotes(tokens[end - 1].Lower) && further.Voter.Kind is Voter.IsGroup or Voter.IsAll))
        {
            voters.Add(further.Voter);
            (last, end) = (next, further.End);
        }

        if (voters is [{ Kind: Voter.IsPerson, Party: null } office, { Kind: Voter.IsPerson } holder]
            && VoterWords.IsByOffice(Text.Words.Folding.Lower(office.Name)) && holder.Name.Contains(' ', StringComparison.Ordinal)
            && tokens[last - 1].Text is "," && Is(end, ","))
        {
            voters.RemoveAt(0); // "næstformanden, Ole Dam (V), stemte"
            end++;
        }

        var isOne = voters is [{ Kind: Voter.IsAll or Voter.IsGroup, Name: var only }]
            && !Organisation.Ends(only);
        var total = isOne && voters[0].Count is { } sum ? sum : Trailing(ref end);
        if (isOne)
        {
            voters[0] = voters[0] with { Count = null };
        }

        if (total is null && voters.Count > 1 && voters[^1].Count is { } all && voters.Take(voters.Count - 1).All(voter
            => voter.Count is null))
        {
            total = all;
            voters[^1] = voters[^1] with { Count = null };
        }

        for (var at = 0; at < voters.Count; at++)
        {
            // "Fjordens Venner (3)": a person has no number of votes.
            voters[at] = voters[at] is { Kind: Voter.IsPerson, Count: > 1 } list ? list with { Kind = Voter.IsParty } : voters[at];
        }

        return new VoterGroup(AsParties(voters), total, start, end, last);
    }

    /// <summary>"A (Ib Lund og Eva Krog)": a party's members by name.</summary>
    private bool IsNamed(int at) => Is(at, "(") && at + 1 < tokens.Count && _voters.At(at + 1) is { Voter.Kind: Voter.IsPerson } person
        && person.Voter.Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"De øvrige partier, A, F og B, stemte", "oppositionen (V og C)": they are the names said behind them.</summary>
    private VoterGroup? Apposed(int start, int at)
    {
        var bracket = Is(at, "(");
        if (!(bracket || Is(at, ",") || Is(at, ":") || Is(at, "–")) || at + 1 >= tokens.Count
            || _voters.At(at + 1) is not { Voter.Kind: Voter.IsParty or Voter.IsPerson } || NamesAt(at + 1) is not { } names)
        {
            return null;
        }

        var closed = bracket ? Is(names.End, ")") : Is(at, names.End < tokens.Count ? tokens[names.End].Text : "");
        return closed ? names with { Start = start, LastStart = start, End = names.End + 1 }
            : Is(at, ":") ? names with { Start = start } : null;
    }

    /// <summary>"løsgænger Nete Haar", "uafhængig Jens Holm": one word before a whole name says what the person is.</summary>
    private (Voter Voter, int End)? Titled(ref int at)
    {
        if (at + 2 < tokens.Count && tokens[at].IsWord && !tokens[at].IsCapital && tokens[at + 1].IsCapital && tokens[at + 2].IsCapital
            && _voters.At(at + 1) is { Voter.Kind: Voter.IsPerson } named)
        {
            at++;
            return named;
        }

        return null;
    }

    /// <summary>", og C" of "Ole Dam (V), som ønsker sagen udsat, og C": a clause of one of them stands between.</summary>
    private int? BehindClause(int at)
    {
        if (!Is(at, ",") || at + 1 >= tokens.Count || tokens[at + 1].Lower is not ("som" or "der"))
        {
            return null;
        }

        for (var end = at + 2; end < tokens.Count - 2 && end < at + LongestClause && tokens[end].Text is not "."; end++)
        {
            if (tokens[end].Text is "," && tokens[end + 1].Lower is "og" or "samt" && tokens[end + 2].IsCapital)
            {
                return end + 2;
            }
        }

        return null;
    }

    private const int LongestClause = 14;

    /// <summary>"Marc Lund (V) Per Holm (D)": the comma was forgotten.</summary>
    private int? Unseparated(int at) => at < tokens.Count && tokens[at - 1].Text == ")" && tokens[at].IsCapital && !tokens[at].IsLetter
        && _voters.At(at) is { Voter.Party: not null } ? at : null;

    private int? Separator(int at) => at >= tokens.Count ? null
        : tokens[at].Text is "," or ";" or "/" or "+" or "&" ? at + 1 < tokens.Count && tokens[at + 1].Lower is "og" or "samt" ? at + 2
        : at + 1
        : tokens[at].Lower is "og" or "samt" ? at + 1
        : tokens[at].Lower is "selv" && at + 1 < tokens.Count && tokens[at + 1].Lower is "og" or "samt" ? at + 2
        : tokens[at].Text is "-" && at > 0 && tokens[at - 1].IsLetter && at + 1 < tokens.Count && tokens[at + 1].IsLetter
            && tokens[at + 1].Start == tokens[at - 1].End + 1 ? at + 1
        : null;

    /// <summary>", 3 stemmer", "(i alt 17)", "i alt 17 stemmer" behind the names.</summary>
    private int? Trailing(ref int end)
    {
        var at = end;
        var bracket = Is(at, "(");
        at += bracket || Is(at, ",") || Is(at, "–") || Is(at, "-") || Is(at, "=") ? 1 : 0;
        var whole = at + 1 < tokens.Count && tokens[at].Lower is "i" && tokens[at + 1].Lower is "alt";
        at += whole ? 2 : 0;
        if (at >= tokens.Count || VoteNumber.Of(tokens[at].Lower) is not { } number)
        {
            return null;
        }

        var counted = at + 1 < tokens.Count && VoterWords.IsCounted(tokens[at + 1].Lower);
        if (!counted && at + 2 < tokens.Count && tokens[at + 1].Lower is "i" && tokens[at + 2].Lower is "tallet" or "alt")
        {
            (counted, at) = (true, at + 1); // "samtlige fremmødte, 9 i tallet,"
        }

        at += counted ? 2 : 1;
        if (!(bracket ? Is(at, ")") : whole || (counted && !(at < tokens.Count && tokens[at].IsWord))))
        {
            return null;
        }

        end = bracket || (Is(end, ",") && Is(at, ",") && at + 1 < tokens.Count && tokens[at + 1].Lower is "stemte" or "stemmer"
            or "undlod") ? at + 1 : at;
        return number;
    }

    /// <summary>A single name without a bracket among parties is a party's, too: "A, V, Nyt Vadsted og C".</summary>
    private static ImmutableArray<Voter> AsParties(ImmutableArray<Voter>.Builder voters) =>
        voters.Any(voter => voter.Kind == Voter.IsParty)
            && voters.All(voter => voter.Kind != Voter.IsPerson || (voter.Party is null && PartyName.IsAmongParties(voter.Name)))
            && voters.Count(voter => voter.Kind == Voter.IsPerson) == 1 && voters.Count > 2
            ? [.. voters.Select(voter => voter.Kind == Voter.IsPerson ? voter with { Kind = Voter.IsParty } : voter)]
            : voters.ToImmutable();
}
