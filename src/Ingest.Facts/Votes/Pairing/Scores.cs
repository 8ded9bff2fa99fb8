using System.Globalization;
using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>
/// Two numbers with a dash where a vote is spoken of: "med stemmerne 12-7", "stemmetallene blev 15-10", "Det vedtoges (9-4)", "stemmerne
/// stod lige, 7-7". Points and years have a dash, too: so the word of voting stands right before, or the pair alone in its bracket.
/// </summary>
internal static class Scores
{
    private const int MostWordsBefore = 4;

    /// <param name="words">The sentence.</param>
    /// <param name="rejected">What was voted on fell: then the larger number is against it.</param>
    public static IEnumerable<VoteStatement> In(Neighbours words, bool rejected)
    {
        for (var at = 1; at < words.Tokens.Count; at++)
        {
            var word = words.Word(at);
            var dash = word.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0 && char.IsAsciiDigit(word[0])
                && int.TryParse(word.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && int.TryParse(word.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
                && (IsTold(words, at) || (IsInBracket(words, at) && (rejected ? first != second : first >= second))))
            {
                var against = rejected && first > second;
                yield return new VoteStatement(against ? VoteSide.Against : VoteSide.For, Bare(first, at), null, at);
                yield return new VoteStatement(against ? VoteSide.For : VoteSide.Against, Bare(second, -at), null, at);
            }
        }
    }

    /// <summary>"stemmerne", "stemmetallene blev", "stemmerne stod lige,": no other noun or number between.</summary>
    private static bool IsTold(Neighbours words, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - MostWordsBefore; back--)
        {
            var word = words.Word(back);
            if (word is "stemmerne" or "stemmelighed" || word.StartsWith("stemmetal", StringComparison.Ordinal))
            {
                return true;
            }

            if (word is not ("blev" or "var" or "er" or "stod" or "lige" or "faldt" or "fordelte" or "sig" or "således"
                or "," or ":" or "("))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Det vedtoges (9-4)", "Forslaget faldt (4-9)": a bracket of its own behind what became of it.</summary>
    private static bool IsInBracket(Neighbours words, int at) => words.Word(at - 1) is "(" && words.Word(at + 1) is ")"
        && words.Word(at - 2) is not "sig" && (VoteOutcome.IsParticiple(words.Word(at - 2)) || VoteOutcome.IsDecided(words.Word(at - 2)));

    private static VoterGroup Bare(int total, int at) => new([], total, at, at + 1, at, true);
}
