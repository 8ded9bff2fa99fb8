using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>What was voted on, where a sentence says it: "ændringsforslaget", "indstillingens punkt 3".</summary>
internal sealed class VoteSubject(string sentence, IReadOnlyList<VoteToken> tokens)
{
    private const int LongestInTokens = 14;

    /// <summary>The tokens as they stand in the sentence; null where there are none.</summary>
    public string? Between(int start, int end) => start >= end || end > tokens.Count ? null
        : sentence[tokens[start].Start..tokens[end - 1].End];

    /// <summary>What stands behind "stemte imod", up to the next clause.</summary>
    public string? After(int at)
    {
        at += at < tokens.Count && tokens[at].Lower is "om" or "vedrørende" or "til" ? 1 : 0;
        var isAmount = at + 1 < tokens.Count && tokens[at].IsWordOrNumber && tokens[at + 1].Lower is "kr" or "pct" or "procent" or "år"
            or "m" or "meter" or "cm" or "km" or "timer" or "etager" or "dage" or "uger";
        if (at >= tokens.Count || !(tokens[at].IsWord || isAmount) || Ends(at)
            || (IsNoSubject(tokens[at].Lower) && !(tokens[at].Lower is "at" && at > 0 && tokens[at - 1].Lower is "for")))
        {
            return null;
        }

        var end = at;
        while (end < tokens.Count && end - at < LongestInTokens && !Ends(end))
        {
            end++;
        }

        return end - at >= LongestInTokens || Voters.VoterWords.IsBody(tokens[end - 1].Lower) ? null : Between(at, end);
    }

    private bool Ends(int at) => (tokens[at].Text is "." && !(at > 0 && tokens[at - 1].Lower is "pkt" or "nr" or "stk"))
        || tokens[at].Text is "," or ";" or ":" or "(" or ")" or "–" || tokens[at].Lower is "idet" or "fordi"
        or "da"
        or "med" or "mens" or "medens" or "der" or "som" or "men" or "hvorimod" or "under" or "herefter"
        || (tokens[at].Lower is "og" && tokens[at - 1].Text != "-" && !(at + 1 < tokens.Count
        && char.IsAsciiDigit(tokens[at + 1].Text[0])));

    private static bool IsNoSubject(string word) => word is "ved" or "i" or "på" or "ud" or "af" or "til" or "efter" or "uden" or "samt"
        or "at" or "og"
        or "om" or "begge" or "dog" or "også" or "stemme" or "blev" or "var" or "er";

    /// <summary>
    /// What a sentence says was passed or rejected: "Økonomiudvalgets indstilling blev herefter vedtaget"; null without one.
    /// </summary>
    public string? Passive()
    {
        for (var at = 0; at < tokens.Count && at <= LongestInTokens; at++)
        {
            if (tokens[at].Lower is "blev" or "er" or "var" or "bliver" or "faldt" or "bortfaldt" or "sattes"
                || VoteOutcome.IsParticiple(tokens[at].Lower))
            {
                return at == 0 ? null : Named(0, at);
            }

            if ((tokens[at].Text is "," && !(at + 1 < tokens.Count && tokens[at + 1].Lower is "at"))
                || tokens[at].Text is ";" || tokens[at].Lower is "stemte" or "stemmer" or "undlod" or "imod")
            {
                return null;
            }

            if (tokens[at].Text is ":")
            {
                return Named(0, at);
            }
        }

        return null;
    }

    /// <summary>"forslag om at", "om kun at": what it proposes is a part of its name.</summary>
    private bool IsOfProposal(int at) => (at > 0 && tokens[at - 1].Lower is "om") || (at > 1 && tokens[at - 2].Lower is "om");

    /// <summary>The stretch, where one of its words is something that bodies vote on; else null.</summary>
    public string? Named(int start, int end)
    {
        while (end > start && (tokens[end - 1].Lower is "herefter" or "derefter" or "enstemmigt" or "dermed" or "således"))
        {
            end--;
        }

        for (var at = start; at < end; at++)
        {
            start = tokens[at].Lower is "at" && !IsOfProposal(at) ? at + 1 : start;
        }

        for (var at = start; at < end; at++)
        {
            if (IsThing(tokens[at].Lower))
            {
                return Between(start, end);
            }
        }

        return null;
    }

    /// <summary>"indstillingen", "ændringsforslag", "punkt", "lokalplanen": what bodies vote on.</summary>
    private static bool IsThing(string word) => word.Contains("indstilling", StringComparison.Ordinal)
        || word.Contains("forslag", StringComparison.Ordinal) || word.Contains("punkt", StringComparison.Ordinal)
        || word.Contains("budget", StringComparison.Ordinal) || word.Contains("plan", StringComparison.Ordinal)
        || word is "pkt" or "litra" or "ad" or "dagsordenen" or "sagen" or "beretningen" or "regnskabet" or "vedtægterne" or "model"
            or "scenarie" or "anbefalingen" or "bevillingen";
}
