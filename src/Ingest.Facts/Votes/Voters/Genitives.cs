using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Voters;

/// <summary>Parties in the genitive, where what they own are votes or members: "A's, SF's og Venstres stemmer".</summary>
internal static class Genitives
{
    private const int LongestList = 16;

    /// <summary>"A's", "SF’s", "SFs" without its ending; null of other words.</summary>
    public static string? Letters(string word)
    {
        var bare = word.Length > 1 && word[^1] == 's' ? word[..^1].TrimEnd('\'', '’') : "";
        return bare.Length is > 0 and <= LongestLetters
            && bare.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) && !char.IsAsciiDigit(bare[0])
            ? bare : null;
    }

    private const int LongestLetters = 4;

    /// <summary>What the list owns stands at its end: votes, members or groups.</summary>
    /// <param name="at">The token behind a genitive.</param>
    public static bool OwnVotes(IReadOnlyList<VoteToken> tokens, int at)
    {
        for (var end = Math.Min(tokens.Count, at + LongestList); at < end; at++)
        {
            if (IsOwned(tokens[at].Lower))
            {
                return true;
            }

            if (!(tokens[at].Text is "," || (tokens[at].Text is "." && tokens[at - 1].IsCapital)
                || VoteNumber.Of(tokens[at].Lower) is not null || tokens[at].Lower is "og" or "samt"
                || (tokens[at].IsCapital
                && (tokens[at].Text[^1] == 's' || (at + 1 < end && tokens[at + 1].IsCapital)))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"stemmer" at the list's end: a person owns a vote, and no members.</summary>
    public static bool OwnVotesOnly(IReadOnlyList<VoteToken> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].Text is "," or "." || tokens[at].Lower is "og" or "samt" || tokens[at].IsCapital))
        {
            at++;
        }

        return at < tokens.Count && VoterWords.IsVotes(tokens[at].Lower);
    }

    /// <summary>How many the genitive owns: 2 of "Venstres to medlemmer"; null where it isn't said.</summary>
    public static int? Count(IReadOnlyList<VoteToken> tokens, int at) => End(tokens, at) == at + 2 ? VoteNumber.Of(tokens[at].Lower) : null;

    /// <summary>The token behind what the genitive owns, "stemmer", "to medlemmer"; of a list only its last owns it.</summary>
    public static int End(IReadOnlyList<VoteToken> tokens, int at) => IsOwned(tokens[at].Lower) ? at + 1
        : VoteNumber.Of(tokens[at].Lower) is not null && at + 1 < tokens.Count && IsOwned(tokens[at + 1].Lower) ? at + 2 : at;

    private static bool IsOwned(string word) => VoterWords.IsCounted(word) || VoterWords.IsMembers(word)
        || word is "repræsentant" or "medlem" or "mandat" || word.EndsWith("gruppe", StringComparison.Ordinal);
}
