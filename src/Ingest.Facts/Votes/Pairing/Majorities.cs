using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// "Et flertal bestående af A, F og Ø anbefaler", "Et mindretal (C) kan ikke tiltræde", "Et flertal på 6": what their verb says; else a
/// majority is for, and a minority against.
/// </summary>
internal static class Majorities
{
    private const int MostWordsBefore = 7;

    public static IEnumerable<VoteStatement> In(Neighbours words, VoteSubject subject)
    {
        for (var at = 0; at < words.Tokens.Count; at++)
        {
            var isMajority = words.Word(at) is "flertal" or "flertallet" or "flertalsindstilling";
            if ((isMajority || words.Word(at) is "mindretal" or "mindretallet" or "mindretalsindstilling")
                && Members(words, at + 1) is { } group)
            {
                var cue = Verb(words, group.End);
                yield return new VoteStatement(
                    cue is { } said && (said.Kind != CueKind.Weak || said.Side == VoteSide.Against) ? said.Side
                        : isMajority ? VoteSide.For : VoteSide.Against, group,
                    cue is { } verb ? subject.After(verb.End) : null, at);
                var end = words.Word(group.End) is ")" ? group.End + 1 : group.End;
                if (words.Word(end) is "mod" or "imod" && words.StartingAt(end + 1) is { } others
                    && (others.IsBare || (others.Voters[0].Kind == Voter.IsParty && words.Word(others.End) is "" or "." or ",")))
                {
                    yield return new VoteStatement(isMajority ? VoteSide.Against : VoteSide.For, others, null, group.End);
                }
            }
        }
    }

    /// <summary>Who they are, behind "bestående af", "på", a comma or in a bracket.</summary>
    private static VoterGroup? Members(Neighbours words, int at)
    {
        var linked = false;
        for (var end = at + MostWordsBefore; at < end; at++)
        {
            if (linked && words.StartingAt(at) is { } group)
            {
                return group;
            }

            if (words.Word(at) is "(" && (words.StartingAt(at) is { } bracketed ? bracketed : words.StartingAt(at + 1)) is { } inside)
            {
                return (inside.Start == at || words.Word(inside.End) is ")") 
                    && !(inside.IsBare && words.Word(inside.Start + 1) is "ud" or "af")
                    ? inside : null;
            }

            var word = words.Word(at);
            linked = word is "bestående" or "består" or "bestod" or "udgøres" or "udgjordes"
                || (word is "på" && words.StartingAt(at + 1) is { Total: not null }) || word is "(" or "," or ":"
                or "–" or "-" or "d.v.s" or "dvs" or "nemlig" or "udgjort" or "omfattende" || (linked
                && word is "af" or "udgjort" or "." && words.Word(at - 1) is not ")");
            if (!linked && (word.Length == 0 || (words.CueAt(at) is { } cue && cue.Side != VoteSide.For) || !char.IsLetter(word[0])))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The first predicate behind the names, or the side of the first verb.</summary>
    private static VoteCue? Verb(Neighbours words, int at)
    {
        foreach (var cue in words.Cues)
        {
            if (cue.Start > at && words.Tokens.FindIndex(at, cue.Start - at, token => token.Lower is "mens" or "medens" or "hvorimod") >= 0)
            {
                return null; // the verb of others
            }

            if (cue.Start >= at && cue.Kind is not (CueKind.Verb or CueKind.Unanimous))
            {
                return cue.Kind is CueKind.Side && words.CueEndingAt(cue.Start) is not { Kind: CueKind.Verb } ? null : cue;
            }
        }

        return null;
    }
}
