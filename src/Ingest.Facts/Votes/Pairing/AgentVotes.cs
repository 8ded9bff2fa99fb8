using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Whose deed it was, behind "af" and "fra": "tiltrådt af A (6) og F (2)", "modstemt af I", "godkendt af fire medlemmer", "tilslutning til
/// indstillingen fra Ole Dam og Ida Bro", "ja fra SF", and the votes that somebody owns, "fik A. Møllers stemme".
/// </summary>
internal static class AgentVotes
{
    /// <summary>"tilslutning til udvalgets indstilling fra": so many words stand between noun and agent at most.</summary>
    private const int MostWordsBetween = 8;

    public static IEnumerable<VoteStatement> In(Neighbours words, VoteSubject subject)
    {
        foreach (var group in words.Groups)
        {
            var lead = group.Start - 1;
            if (words.Word(lead) is "af" && OfVerb(words, group, lead - 1) is { } byVerb)
            {
                yield return new VoteStatement(byVerb, group, subject.Passive(), group.Start);
            }
            else if (words.Word(lead) is "fra" or "af" && OfNoun(words, group, lead - 1) is { } byNoun)
            {
                yield return new VoteStatement(byNoun, group, subject.Passive(), group.Start, IsPoll: IsPolled(words, group.Start));
            }
            else if (words.Word(lead) is "fik" or "modtog" or "opnåede" && !group.IsBare && VoterWords.IsVotes(words.Word(group.End - 1)))
            {
                yield return new VoteStatement(VoteSide.For, group, subject.Passive(), group.Start);
            }
            else if (IsBracketed(words, group))
            {
                yield return new VoteStatement(VoteOutcome.IsRejected(words.Tokens) ? VoteSide.Against : VoteSide.For, group, null,
                    group.Start);
            }
        }
    }

    /// <summary>"anbefalet", "ikke godkendt", "støttes", "modstemt", and whom it may be said of.</summary>
    private static string? OfVerb(Neighbours words, VoterGroup group, int verb)
    {
        var negated = words.Word(verb) is "ikke" || words.Word(verb - 1) is "ikke";
        verb -= words.Word(verb) is "ikke" ? 1 : 0;
        while (words.Word(verb) is "," or "-" or "–" or "herefter" or "dog" or "derfor" or "kun" or "alene")
        {
            verb--;
        }

        if (DecisionVerbs.Of(words.Word(verb)) is not { Side: var side, Form: not (VerbForm.Infinitive or VerbForm.Present
            or VerbForm.Past) }
            || !(IsMember(words, group) || (group.IsBare && IsSupport(words.Word(verb)))))
        {
            return null;
        }

        return negated ? Other(side) : side;
    }

    private static bool IsSupport(string verb) => verb.StartsWith("støtte", StringComparison.Ordinal)
        || verb.StartsWith("modstem", StringComparison.Ordinal);

    private static string Other(string side) => side == VoteSide.For ? VoteSide.Against : VoteSide.For;

    /// <summary>"fik tilslutning fra": of one of several proposals.</summary>
    private static bool IsPolled(Neighbours words, int at) => words.Word(at - 3) is "fik" or "vandt" or "opnåede" or "samlede";

    /// <summary>"tilslutning fra", "støtte til forslaget fra", "ja fra", "nej fra".</summary>
    private static string? OfNoun(Neighbours words, VoterGroup group, int last)
    {
        if (words.Word(last) is "ja" or "nej" or "ja-stemmer" or "nej-stemmer")
        {
            return words.Word(group.Start - 1) is "fra" ? words.Word(last)[0] is 'j' ? VoteSide.For : VoteSide.Against : null;
        }

        for (var at = last; at >= 0 && at > last - MostWordsBetween && words.Tokens[at].IsWordOrNumber; at--)
        {
            if (words.Word(at) is "tilslutning" or "støtte" or "opbakning" or "medhold" or "modstand")
            {
                var isPlain = words.Word(at) is "tilslutning";
                return words.Word(at - 1) is "ingen" || !(IsMember(words, group) || (group.IsBare && isPlain && at == last))
                    || (!isPlain && !group.IsBare && !SureVoters.IsSure(group)) ? null
                    : words.Word(at) is "modstand" || words.Word(at - 1) is "ikke" ? VoteSide.Against : VoteSide.For;
            }
        }

        return null;
    }

    /// <summary>
    /// A party, a person with one, several persons, the rest, all, a number of members; a body or an authority by its name is none.
    /// </summary>
    private static bool IsMember(Neighbours words, VoterGroup group) => group.IsBare
        ? words.Word(group.End - 1).EndsWith("medlemmer", StringComparison.Ordinal)
        : group.Voters.All(voter => (voter.Kind is Voter.IsParty && (group.Voters.Length > 1 || !SureVoters.IsBodyLike(voter.Name)))
            || (voter.Kind is Voter.IsPerson && (voter.Party is not null || (group.Voters.Length > 1 && words.Context.TellsVotes
                && voter.Name.Contains(' ', StringComparison.Ordinal))))
            || (voter.Kind is Voter.IsGroup && !GroupParser.MayBeOutside(voter) && !Organisation.Ends(voter.Name))
            || (voter.Kind is Voter.IsAll && (group.End - group.Start > 1 || words.Word(group.End) is "" or "." or "," or "mod"
                or "imod")));

    /// <summary>"Anbefales (A+F+B)": parties in a bracket behind what they did.</summary>
    private static bool IsBracketed(Neighbours words, VoterGroup group) => group.Voters.Length > 1 && group.Start == 2
        && words.Word(1) is "(" && words.Word(group.End) is ")" && VoteOutcome.IsParticiple(words.Word(0))
        && group.Voters.All(voter => voter.Kind is Voter.IsParty);
}
