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
            if (At(words, at) is var (first, second, end)
                && (IsTold(words, at) || (IsOfOutcome(words, at, end) && (rejected ? first != second : first >= second))))
            {
                var against = rejected && first > second;
                yield return new VoteStatement(against ? VoteSide.Against : VoteSide.For, Bare(first, at), null, at);
                yield return new VoteStatement(against ? VoteSide.For : VoteSide.Against, Bare(second, -at), null, at);
            }
        }
    }

    /// <summary>"9-4", "9 - 4" and "9–4", with the token behind; no years.</summary>
    private static (int First, int Second, int End)? At(Neighbours words, int at)
    {
        var word = words.Word(at);
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        return !char.IsAsciiDigit(word[0]) ? null
            : dash > 0 ? Pair(word[..dash], word[(dash + 1)..], at + 1)
            : words.Word(at + 1) is "-" or "–" ? Pair(word, words.Word(at + 2), at + 3)
            : null;
    }

    private static (int First, int Second, int End)? Pair(string one, string other, int end) =>
        int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first <= Most
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second <= Most
            ? (first, second, end) : null;

    private const int Most = 999;

    /// <summary>"stemmerne", "stemmetallene blev", "stemmerne stod lige,": no other noun or number between.</summary>
    private static bool IsTold(Neighbours words, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - MostWordsBefore; back--)
        {
            var word = words.Word(back);
            if (back < at - 1 && word.StartsWith("afstemning", StringComparison.Ordinal))
            {
                return words.Word(back + 1) is not "(";
            }

            if (word is "stemmerne" or "stemmelighed" || word.StartsWith("stemmetal", StringComparison.Ordinal))
            {
                return true;
            }

            if (word is not ("blev" or "var" or "er" or "stod" or "lige" or "faldt" or "fordelte" or "sig" or "således" or "endte"
                or "," or ":" or "("))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Det vedtoges (9-4)", "Forslaget faldt 4-9.": a bracket of its own behind what became of it, or the end.</summary>
    private static bool IsOfOutcome(Neighbours words, int at, int end)
    {
        var isBracket = words.Word(at - 1) is "(";
        var outcome = words.Word(isBracket ? at - 2 : at - 1);
        return words.Word(end) is var next && (isBracket ? next is ")" : next is "" or "." or ",")
            && outcome is not ("sig" or "ikke") && (VoteOutcome.IsParticiple(outcome) || VoteOutcome.IsDecided(outcome));
    }

    private static VoterGroup Bare(int total, int at) => new([], total, at, at + 1, at, true);
}
