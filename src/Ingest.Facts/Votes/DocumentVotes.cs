using Ingest.Facts.Votes.Voters;
using Ingest.Model.Output;

namespace Ingest.Facts.Votes;

/// <summary>
/// Who was for, against, or abstained, where minutes say so: "For stemte A, V og C (17). Imod stemte Ø (2)." Read sentence by sentence by
/// rules of what stands beside what; which names there are does not matter, only where they stand.
/// </summary>
public static class DocumentVotes
{
    /// <summary>The votes of all decisions and of the fields that tell of them, in the document's order; a repeated text once.</summary>
    public static IEnumerable<VoteFact> Of(AgendaDocument document)
    {
        var position = 0;
        foreach (var (place, text) in VoteTexts.Of(document))
        {
            foreach (var vote in OfText(text, place))
            {
                yield return vote with { Position = ++position };
            }
        }
    }

    /// <summary>The votes of one text, positions counted in it.</summary>
    public static IEnumerable<VoteFact> OfText(string text, FactPlace place)
    {
        if (!MayTellVotes(text))
        {
            yield break;
        }

        var position = 0;
        var number = 0;
        foreach (var ballot in BallotMaker.Of(text))
        {
            var votes = ballot.Sides.SelectMany(side => Voters(side).Select(vote => new VoteFact(
                place, 0, number + 1, side.Side, vote.Voter.Name, vote.Voter.Kind, vote.Voter.Party, vote.Voter.Count, side.Total,
                    ballot.Subject,
                vote.Sentence))).ToList();
            number += votes.Count > 0 ? 1 : 0;
            foreach (var vote in votes)
            {
                yield return vote with { Position = ++position };
            }
        }
    }

    private static IEnumerable<(Voter Voter, string Sentence)> Voters(BallotSide side)
    {
        if (side.Voters.Count > 0)
        {
            return side.Voters;
        }

        return side.IsAll ? [(new Voter("", Voter.IsAll), side.Sentence)]
            : side.Total is > 0 ? [(new Voter("", Voter.IsUnnamed), side.Sentence)]
            : [];
    }

    /// <summary>Most texts have none of the words that every vote has.</summary>
    private static bool MayTellVotes(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["stem", "undl", "mod", "enig", "tiltr", "flertal", "mindretal", "for:", " for", "ja ",
            "ja:", "ja.", "nej", "støtte", "afst", "afhold", "ikke", "forkast", "faldt", "beslut", "tilslut", "alle ", "samtlige", "kryds",
            " lys", "anbef", "godkend", "stilling", "vedt", "igennem", "vandt", "voter", "enst"])
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
