using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Ties a side to the voters beside it. Danish says it in three orders, which are told apart by what stands next to the side: "V stemte
/// imod", "Imod stemte V", "Herefter stemte V imod"; and leaves the verb out where it was said before: "17 stemte for, 2 imod",
/// "For stemte 4, imod 3".
/// </summary>
internal sealed class SidePairing(Neighbours words, VoteSubject subject)
{
    /// <summary>What is voted on stands between side and verb with so many words at most.</summary>
    private const int LongestSubject = 16;

    private readonly OpinionPairing _opinions = new(words, subject);

    /// <summary>Somebody votes in the sentence: then "C imod" is said of a vote, too.</summary>
    private bool HasVerb { get; } = words.Cues.Exists(cue => cue.Kind is CueKind.Verb
            || (cue.Kind is CueKind.Predicate && cue.Side is VoteSide.Abstained))
        || words.Groups.Exists(group => group.IsVotes)
        || words.Tokens.Exists(token => token.Lower is "stemmerne" or "stemmetallet" or "stemmetallene");

    public VoteStatement? Of(VoteCue cue) => cue.Kind switch
    {
        CueKind.Side => (words.IsHeading(cue) ? Headed(cue) : null) ?? AtVerb(cue) ?? Inverted(cue) ?? BeforeVerb(cue) ?? Elliptic(cue)
            ?? Headed(cue) ?? Passed(cue),
        CueKind.Predicate => _opinions.OfPredicate(cue),
        CueKind.Weak => _opinions.OfWeak(cue),
        CueKind.Unanimous => new VoteStatement(cue.Side, null, null, cue.Start),
        _ => null,
    };

    /// <summary>"V stemte imod"; "Der stemte imod: V".</summary>
    private VoteStatement? AtVerb(VoteCue cue)
    {
        if (words.CueEndingAt(cue.Start) is not { Kind: CueKind.Verb } verb)
        {
            return null;
        }

        if (words.Word(verb.Start - 1) is "der" or "som" && LaterNames.Behind(words, cue.End) is { } later)
        {
            return new VoteStatement(cue.Side, later, null, cue.Start);
        }

        if (words.Before(verb.Start) is { } before && !IsPlaceOf(before))
        {
            var (group, end) = Clauses.WithNames(words, before, cue.End);
            return new VoteStatement(cue.Side, group, subject.After(group.End > before.End ? cue.End : end), cue.Start);
        }

        if ((words.MeantBy(verb.Start) ?? Clauses.Doer(words, verb.Start)) is { } doer)
        {
            return new VoteStatement(cue.Side, doer, subject.After(cue.End), cue.Start, IsFurther: true);
        }

        return words.After(cue.End) is { } after ? new VoteStatement(cue.Side, after, null, cue.Start, true)
            : WithNumber(cue) is { } number ? new VoteStatement(cue.Side, number, null, cue.Start)
            : words.Word(verb.End - 1).StartsWith("stem", StringComparison.Ordinal) && SubjectPhrase.Before(words, verb.Start) is { } phrase
                ? new VoteStatement(cue.Side, phrase, subject.After(cue.End), cue.Start) : null;
    }

    /// <summary>"Rådet stemte for med 22 stemmer": of a body, how many.</summary>
    private VoterGroup? WithNumber(VoteCue cue) => words.Word(cue.End) is "med" && words.StartingAt(cue.End + 1) is { IsBare: true,
        IsVotes: true } votes ? votes : null;

    /// <summary>"stemte V imod", "stemte fem for".</summary>
    private VoteStatement? Inverted(VoteCue cue)
    {
        if (Clauses.Pronoun(words, cue.Start) is { } meant)
        {
            return new VoteStatement(cue.Side, meant, subject.After(cue.End), cue.Start, IsFurther: true);
        }

        if (words.EndingAt(cue.Start) is not { } group || words.CueEndingAt(group.Start) is not { Kind: CueKind.Verb })
        {
            return null;
        }

        var (whole, end) = Clauses.WithNames(words, group, cue.End);
        return new VoteStatement(cue.Side, whole, subject.After(end), cue.Start);
    }

    /// <summary>"Imod stemte V", "For Teknikudvalgets indstilling stemte 6".</summary>
    private VoteStatement? BeforeVerb(VoteCue cue)
    {
        if (!words.BeginsPart(cue.Start))
        {
            return null;
        }

        for (var at = cue.End; at <= cue.End + LongestSubject && at < words.Tokens.Count; at++)
        {
            if (words.CueAt(at) is { Kind: CueKind.Verb } verb)
            {
                return (words.After(verb.End) ?? SubjectPhrase.After(words, verb.End)) is { } group
                    ? new VoteStatement(cue.Side, group, subject.Between(cue.End, at), cue.Start, true) : null;
            }

            if (words.Word(at) is "stod" or "står" && words.Word(cue.Start) is "bag")
            {
                return words.After(at + 1) is { } backers
                    ? new VoteStatement(cue.Side, backers, subject.Between(cue.End, at), cue.Start, true) : null;
            }

            if (words.Word(at) is "har" or "havde" && words.After(at + 1) is { } doers && words.Word(doers.End) is "," or "stemt"
                && (words.Word(doers.End) is "stemt" || words.Word(doers.End + 1) is "stemt"))
            {
                return new VoteStatement(cue.Side, doers, subject.Between(cue.End, at), cue.Start, true); // "For planen har A og B stemt"
            }

            if (words.Word(at) is "var" or "er" && (at == cue.End || subject.Named(cue.End, at) is not null))
            {
                return words.StartingAt(at + 1) is { } those && (those.IsBare || SureVoters.IsSure(those) || (HasVerb
                    && SureVoters.IsWhole(those)))
                    ? new VoteStatement(cue.Side, those, subject.Between(cue.End, at), cue.Start, true) : null;
            }

            if (words.Word(at) is "." or ";" or ":" || words.CueAt(at) is { Kind: CueKind.Side, Side: not VoteSide.For })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"2 imod", "5 (C og A) for", "8 stemmer for (A og B)", "resten for".</summary>
    private VoteStatement? Elliptic(VoteCue cue)
    {
        if (RollCalls.Line(words, cue) is { } called)
        {
            return new VoteStatement(cue.Side, called, null, cue.Start, IsCall: true);
        }

        var link = words.Word(cue.Start - 1) is "var" or "er" && cue.Side == VoteSide.Abstained ? cue.Start - 1
            : words.Word(cue.Start - 1) is "dog" ? cue.Start - 1 : cue.Start;
        if ((words.EndingAt(link) ?? Phrase(cue)) is not { } group || !(HasVerb || (group.Voters is [{ Kind: Voter.IsAll }]
            && words.BeginsPart(group.Start)) || (group.IsBare && IsOfBallot(group))
            || (SureVoters.IsSure(group) && (cue.Side != VoteSide.For || HasOther(cue)))))
        {
            return null;
        }

        if (cue.Side == VoteSide.For && (group.IsVotes || (group.IsBare && words.BeginsPart(group.Start) && (HasOther(cue)
            || IsAlternative(group))))
            && subject.After(cue.End) is { } matter)
        {
            var (with, _) = Clauses.WithNames(words, group, cue.End);
            return new VoteStatement(cue.Side, with, matter, cue.Start, IsPoll: IsAlternative(group)); // "14 stemmer for salget, 11 imod"
        }

        if (words.Word(cue.Start) is "for" && words.Word(cue.End) is "at" && !group.IsBare && words.BeginsPart(group.Start)
            && subject.After(cue.End) is { } deed)
        {
            return new VoteStatement(cue.Side, group, deed, cue.Start, IsPoll: !words.Cues.Exists(other => other.Side is VoteSide.Against));
        }

        if (group.Voters is [{ Kind: Voter.IsAll }] && !(words.Word(cue.End) is "" or "." or "," or ";" or "og" or "mens"
            or "undtagen" or "bortset" or "minus"))
        {
            return null; // "alle for mange"
        }

        if ((cue.Side == VoteSide.For || (group.IsBare && !HasVerb) || words.Word(cue.Start) is "mod") && !EndsPart(cue.End))
        {
            return null;
        }

        var (whole, _) = Clauses.WithNames(words, group, cue.End);
        return new VoteStatement(cue.Side, whole, null, cue.Start);
    }

    /// <summary>"4 for udlodning, 3 for henlæggelse": sides of two ballots, and nobody against.</summary>
    private bool IsAlternative(VoterGroup group) => !words.Cues.Exists(cue => cue.Side is VoteSide.Against)
        && words.Cues.Count(cue => cue is { Kind: CueKind.Side, Side: VoteSide.For } && (words.EndingAt(cue.Start) is { IsBare: true }
            || words.CueEndingAt(cue.Start) is { Kind: CueKind.Verb })) > 1
        && group.Total > 0;

    /// <summary>A number of no votes may stand before a side, too: "holdningerne fordeler sig med 12 for".</summary>
    private bool IsOfBallot(VoterGroup group) => words.BeginsPart(group.Start) || VoteOutcome.IsSaid(words.Tokens)
        || words.Word(group.End) is "ja" or "nej"
        || words.Word(group.Start - 1) is "viste" or "gav" || words.Word(group.Start - 2) is "resultatet" or "udfaldet"
        || (words.Word(group.Start - 2) is "der" && words.Word(group.Start - 1) is "var")
        || words.Tokens.Exists(token => token.Lower.StartsWith("afstemning", StringComparison.Ordinal)
            || token.Lower.StartsWith("votering", StringComparison.Ordinal) || token.Lower.StartsWith("optælling", StringComparison.Ordinal)
            || token.Lower is "håndsoprækning");

    private bool EndsPart(int at) => (words.Word(at) is "mod" or "imod" && words.StartingAt(at + 1) is { Total: not null })
        || words.Word(at) is not { Length: > 0 } next || IsSign(next[0]) || words.Word(at) is "og" or "mens"
        or "medens" or "men" or "undtagen" or "bortset" or "minus"
        or "blev" or "besluttede" or "godkendte" or "afviste" or "vedtog" or "tiltrådte" or "anbefalede" or "anbefaler"
        or "forkastede" or "kom" or "stemmesedler" or "stemmer" or "stemme" or "stemmeseddel" || (words.StartingAt(at) is { } group
        && (group.IsBare || group.Voters.Any(voter =>
            voter.Kind is Voter.IsParty || voter.Party is not null)));

    /// <summary>Whatever is no letter and no number: a point, a dash, an arrow, a thumb.</summary>
    private static bool IsSign(char first) => !char.IsLetterOrDigit(first) && first is not ('"' or '”' or '»' or '%' or '§');

    /// <summary>"For: 17 (A, B)", "Imod 3 (V)", at the beginning of a part.</summary>
    private VoteStatement? Headed(VoteCue cue)
    {
        if (words.CueEndingAt(cue.Start) is { Kind: CueKind.Side, Side: VoteSide.For }
            && words.StartingAt(cue.End) is { Total: > 0 } others)
        {
            return new VoteStatement(cue.Side, others, null, cue.Start); // "22 for mod 51"
        }

        if (!words.BeginsPart(cue.Start) && !words.IsHeading(cue) && !(words.NumberInBracket(cue.End) is not null && HasOther(cue))
            && !(words.CueEndingAt(cue.Start) is { Kind: CueKind.Verb } verb && words.BeginsPart(verb.Start)))
        {
            return null;
        }

        if (words.Word(cue.Start).EndsWith("stemmerne", StringComparison.Ordinal) && words.Word(cue.End) is "kom" or "kommer"
            && words.StartingAt(cue.End + 2) is { } theirs)
        {
            return new VoteStatement(cue.Side, theirs, null, cue.Start, true); // "Nej-stemmerne kom fra Ø"
        }

        if (words.Word(cue.End) is not "(" && Clauses.Colon(words, cue.End) is { } named && named > cue.End
            && words.After(named) is { } said
            && (subject.Named(cue.End, named) is not null || IsList(cue, said, named - cue.End)))
        {
            var start = words.Word(cue.End) is "til" ? cue.End + 1 : cue.End;
            return new VoteStatement(cue.Side, said, subject.Between(start, named), cue.Start, true);
        }

        var colon = words.Word(cue.End) is ":" or "-" or "–" || words.NumberInBracket(cue.End) is not null
            || (words.Word(cue.Start) is not ("for" or "mod") && words.NamesInBracket(cue.End) is not null);
        return words.After(cue.End) is { } group && (colon || IsAlone(cue, group)
            || (group is { IsBare: true } or { Total: not null } && (HasVerb
            || (words.Word(cue.Start) is not "mod" && HasOther(cue))))
                || ((SureVoters.IsSure(group) || (HasVerb && group.Voters.Length > 1 && words.Word(cue.Start) is "imod")) && (HasVerb
                || (words.Word(cue.Start) is "imod" && VoteOutcome.IsSaid(words.Tokens)
                && EndsPart(group.End)))))
            && !(cue.Side == VoteSide.For && !colon && !HasOther(cue) && !IsAlone(cue, group))
            ? new VoteStatement(cue.Side, group, null, cue.Start, true) : null;
    }

    /// <summary>"elever stemte imod, lærerne for": one word behind a comma, and the verb was said before.</summary>
    private VoterGroup? Phrase(VoteCue cue) => HasVerb && words.BeginsPart(cue.Start - 1) && cue.Start > 1 && EndsPart(cue.End)
        && words.Word(cue.Start - 1).EndsWith("erne", StringComparison.Ordinal) ? SubjectPhrase.Before(words, cue.Start) : null;

    private const int LongestTopic = 5;

    /// <summary>
    /// "Imod salg: Ole Dam, Ida Bro": whole names and members behind a side and what it is on; "For klageren: Ole Dam" is none.
    /// </summary>
    private bool IsList(VoteCue cue, VoterGroup said, int length) => length <= LongestTopic && words.Word(cue.Start) is not "mod"
        && (cue.Side != VoteSide.For || words.Word(cue.Start) is "ja" || words.Context.TellsAgainst || IsNumber(cue.End + length - 1))
        && (SureVoters.IsSure(said) || SureVoters.IsWhole(said));

    /// <summary>"For skitse 1:", "For model B:": one of several.</summary>
    private bool IsNumber(int at) => words.Tokens[at].IsLetter || char.IsAsciiDigit(words.Tokens[at].Text[0]);

    /// <summary>"Ja 21.", "Afstemning: Nej 8.": a sentence of nothing else.</summary>
    private bool IsAlone(VoteCue cue, VoterGroup group) => group.IsBare && group.Start == cue.End && words.Word(cue.Start) is not "mod"
        && words.Word(cue.Start - 1) is "" or ":" && words.Word(group.End) is "" or "." && group.End >= words.Tokens.Count - 1;

    /// <summary>"Tiltrådt mod 2 stemmer (Borgerlisten)", "Godkendt mod Venstres stemmer".</summary>
    private VoteStatement? Passed(VoteCue cue) => cue.Side is VoteSide.Against && words.StartingAt(cue.End) is { } group
        && (VoteOutcome.IsParticiple(words.Word(cue.Start - 1)) || IsOfAll(cue) || (group.IsVotes && Scores.IsDecision(words)))
        && (group.IsVotes || IsOfAll(cue) || group.Voters.Any(voter => voter.Kind is Voter.IsParty))
        ? new VoteStatement(cue.Side, group, null, cue.Start) : null;

    /// <summary>"vedtoges af alle mod en: fru Mark".</summary>
    private bool IsOfAll(VoteCue cue) => words.EndingAt(cue.Start) is { Voters: [{ Kind: Voter.IsAll }] } all
        && words.Word(all.Start - 1) is "af" or "med";

    /// <summary>"For 4 …" is a side where another is said, too.</summary>
    private bool HasOther(VoteCue cue) => words.Cues.Exists(other => other.Kind is CueKind.Side or CueKind.Predicate
        && other.Side != cue.Side);

    /// <summary>"Bestyrelsen for Nordhallen stemte": one word without a party, and not the subject.</summary>
    private bool IsPlaceOf(VoterGroup group) => words.IsInPhrase(group) && group.Voters is [{ Kind: Voter.IsPerson, Party: null,
        Name: var name }]
        && !name.Contains(' ', StringComparison.Ordinal);
}
