using System.Collections.Immutable;
using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>
/// Associations that sit in a body together, by their names alone: "mens Cyklistforeningen og Beboerhuset stemte imod". One by itself is as
/// likely the body that the minutes are of.
/// </summary>
internal static class MemberBodies
{
    private static readonly string[] Ends = ["foreningen", "klubben", "huset", "laget", "lauget", "centret", "centeret", "skolen",
        "selskabet", "forbundet", "samvirket", "værket"];

    /// <summary>The list that ends before a verb and begins its clause; null where none does.</summary>
    public static VoterGroup? Before(Neighbours words, int end)
    {
        var voters = ImmutableArray.CreateBuilder<Voter>();
        var at = end - 1;
        while (at >= 0 && IsOne(words.Tokens[at]))
        {
            voters.Insert(0, new Voter(words.Tokens[at].Text, Voter.IsGroup));
            if (!(words.Word(at - 1) is "og" or "samt" or ",") || at < 2 || !IsOne(words.Tokens[at - 2]))
            {
                break;
            }

            at -= 2;
        }

        return voters.Count > 1 && words.BeginsPart(at) ? new VoterGroup(voters.ToImmutable(), null, at, end, end - 1) : null;
    }

    private static bool IsOne(VoteToken token) => token.IsCapital
        && Array.Exists(Ends, word => token.Lower.EndsWith(word, StringComparison.Ordinal));
}
