using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Ties a predicate to whose it is: "V undlod at stemme", "Ø kan ikke tiltræde", "A og F anbefaler". Associations, neighbours and officials
/// have opinions, too: so the less a predicate says of a vote, the surer its voters have to be.
/// </summary>
internal sealed class OpinionPairing(Neighbours words, VoteSubject subject)
{
    /// <summary>"V undlod at stemme"; "Undlod at stemme: V"; "Herefter undlod V at stemme"; "V kan ikke tiltræde".</summary>
    public VoteStatement? OfPredicate(VoteCue cue)
    {
        if (words.IsHeading(cue) && words.After(cue.End) is { } listed)
        {
            return new VoteStatement(cue.Side, listed, null, cue.Start, true);
        }

        if (RollCalls.Line(words, cue) is { } called)
        {
            return new VoteStatement(cue.Side, called, null, cue.Start, IsCall: true);
        }

        var own = words.Before(cue.Start);
        if ((own ?? words.MeantBy(cue.Start) ?? Clauses.Doer(words, cue.Start)) is { } before && (IsPlain(cue)
            || ((IsRelative(cue.Start) || !words.IsInPhrase(before)) && (before.IsBare || before.Voters is [{ Kind: Voter.IsAll }]
            || IsOfficer(before) || AreApart(before) || AreCounted(before) || SureVoters.IsSure(before) || IsSpoken(cue) || (!IsOpinion(cue)
            && !GroupParser.MayBeOutside(before.Voters[0]) && before.Voters[0].Name.Contains(' ', StringComparison.Ordinal))))))
        {
            var (group, end) = Clauses.WithNames(words, before, cue.End);
            return new VoteStatement(cue.Side, group, subject.After(end), cue.Start, IsFurther: own is null);
        }

        return cue.Side is VoteSide.Abstained && words.After(cue.End) is { } after
            && !(words.Word(after.End) is "at" && words.Word(after.End + 1) is not ("stemme" or "tage" or "afgive" or "votere"))
            ? new VoteStatement(cue.Side, after, null, cue.Start, words.Word(cue.End) is ":") : null;
    }

    /// <summary>"kirkeværgen var imod" where another votes beside.</summary>
    private bool IsOfficer(VoterGroup group) => group.Voters.All(voter => voter.Kind is Voter.IsPerson
            && VoterWords.IsOfficer(Text.Words.Folding.Lower(voter.Name)))
        && words.Cues.Exists(other => other.Kind is CueKind.Verb || (other.Kind is CueKind.Predicate && other.Side is VoteSide.Abstained));

    /// <summary>"Ida, Bo og Eva er for, Ole er imod": several by one name each, and others on the other side.</summary>
    private bool AreApart(VoterGroup group) => group.Voters.All(voter => voter.Kind is Voter.IsPerson && char.IsUpper(voter.Name[0]))
        && words.Cues.Exists(cue => cue is { Kind: CueKind.Predicate, Side: VoteSide.For })
        && words.Cues.Exists(cue => cue is { Kind: CueKind.Predicate, Side: VoteSide.Against })
        && words.Groups.Exists(other => other.Voters.Length > 1 && other.Voters.All(voter => voter.Kind is Voter.IsPerson));

    /// <summary>"Tre medlemmer (Ida, Bo og Ole) var imod", "afstemningen, hvor Ida og Ole var imod".</summary>
    private bool AreCounted(VoterGroup group) => group.Voters.Length > 1 && group.Voters.All(voter => voter.Kind is Voter.IsPerson)
        && (group.Total == group.Voters.Length
            || words.Tokens.Exists(token => token.Lower.StartsWith("afstemning", StringComparison.Ordinal)));

    /// <summary>"er modstander af", "modsætter sig", "er uenig i": associations are, too.</summary>
    private bool IsOpinion(VoteCue cue) => words.Word(cue.End - 1) is "af" or "fra" or "enig" or "enige" or "uenig" or "uenige"
        || (words.Word(cue.Start + 1) is "sig" && !words.Word(cue.Start).StartsWith("erklære", StringComparison.Ordinal)
            && !words.Word(cue.Start).StartsWith("tilslut", StringComparison.Ordinal));

    /// <summary>"var alene om at stemme for", "ved at stemme imod": whoever is said to.</summary>
    private bool IsSpoken(VoteCue cue) => words.Word(cue.End - 2) is "stemme" || words.Word(cue.Start) is "stemte" or "stemmer" or "lod";

    /// <summary>What only members do: others, by one name, are against a plan and cannot recommend it ("Museet").</summary>
    private bool IsPlain(VoteCue cue) => cue.Side is VoteSide.Abstained || (words.Word(cue.Start) is "kan" or "kunne" or "ikke"
        && words.Word(cue.End - 1) is "tiltræde" or "medvirke" or "for");

    /// <summary>
    /// "A og V anbefaler": parties do so for themselves, persons where votes are told, and others decide as a body. "Godkender: Ole Dam" is
    /// a list; "tiltrådte alle partier" has its subject behind it.
    /// </summary>
    public VoteStatement? OfWeak(VoteCue cue)
    {
        if (words.IsHeading(cue) && words.After(cue.End) is { IsBare: false } listed && (SureVoters.IsSure(listed)
            || SureVoters.IsWhole(listed)))
        {
            return new VoteStatement(cue.Side, listed, null, cue.Start, true);
        }

        if (words.StartingAt(cue.End) is { Voters: [{ Kind: Voter.IsAll }] } all && all.End - all.Start > 1)
        {
            return new VoteStatement(cue.Side, all, null, cue.Start);
        }

        return words.Before(cue.Start) is { } group && !words.IsInPhrase(group) && (IsOfParties(group) || IsOfPersons(group, cue)
                || (group.IsBare && words.Word(cue.End - 1) is "for" && words.BeginsPart(group.Start)))
            ? new VoteStatement(Clauses.Rejects(words, cue.End) ? VoteSide.Against : cue.Side, group, subject.After(cue.End), cue.Start,
                IsWeak: true) : null;
    }

    private static bool IsOfParties(VoterGroup group) => group.Voters.Length > 0
        && group.Voters.All(voter => voter.Party is { Length: 1 } || (group.Total == group.Voters.Length && voter.Kind is Voter.IsPerson)
            || (voter.Kind is Voter.IsGroup && !GroupParser.MayBeOutside(voter))
            || (voter.Kind is Voter.IsAll && group.End - group.Start > 1)
            || (voter.Kind is Voter.IsParty && (group.Voters.Length > 1 || !SureVoters.IsBodyLike(voter.Name))));

    /// <summary>Members by whole names, in a text that tells votes: a single one may be an official who recommends.</summary>
    private bool IsOfPersons(VoterGroup group, VoteCue cue) => words.Context.TellsVotes && group.Voters.Length > 0
        && group.Voters.All(voter => voter.Kind is Voter.IsPerson && voter.Name.Contains(' ', StringComparison.Ordinal))
        && (group.Voters.Length > 1 || !(words.Word(cue.Start).StartsWith("anbefal", StringComparison.Ordinal)
            || words.Word(cue.Start).StartsWith("indstil", StringComparison.Ordinal)
            || (PersonTitle.Is(words.Word(group.Start))
                && !words.Word(group.Start).EndsWith("løsgænger", StringComparison.Ordinal))));

    /// <summary>"Bo Krag, som er imod": whatever stands before the name.</summary>
    private bool IsRelative(int at) => words.Word(at - 1) is "der" or "som" && words.Word(at - 2) is ",";
}
