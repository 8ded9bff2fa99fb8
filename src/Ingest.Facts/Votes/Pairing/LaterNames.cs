using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Who they were that a number told before: "19 mod 1; den ene var Grethe Bonnesen", "De to, der stemte imod, var Ole Dam og Ida Bro".
/// </summary>
internal static class LaterNames
{
    /// <summary>The voters behind "den ene var" get the side whose number that is.</summary>
    public static void Fill(Neighbours words, List<VoteStatement> found)
    {
        for (var at = 1; at < words.Tokens.Count; at++)
        {
            if (words.Word(at) is "var" or "er" && words.Word(at - 2) is "den" or "de" or "det"
                && (words.Word(at - 1) is "ene" ? 1 : Number(words.Word(at - 1))) is { } number
                && words.StartingAt(at + 1) is { IsBare: false } names
                && found.FindLastIndex(statement => statement.At < at && statement.Group is { IsBare: true } bare && bare.Total == number)
                    is >= 0 and var index)
            {
                found[index] = found[index] with { Group = found[index].Group! with { Voters = names.Voters } };
            }
        }
    }

    private static int? Number(string word) => word.Length > 0 ? VoteNumber.Of(word) : null;

    /// <summary>"De to, der stemte imod, var": the names behind what they did.</summary>
    public static VoterGroup? Behind(Neighbours words, int end)
    {
        var at = words.Word(end) is "," ? end + 1 : end;
        return words.Word(at) is "var" or "er" && words.StartingAt(at + 1) is { IsBare: false } names ? names : null;
    }
}
