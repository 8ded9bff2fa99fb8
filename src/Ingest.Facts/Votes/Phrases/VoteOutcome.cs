using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>What became of what was voted on: it tells whose votes "12 stemmer mod 7" are.</summary>
internal static class VoteOutcome
{
    /// <summary>"vedtaget", "anbefales", "forkastedes", "oversendt", "ikke".</summary>
    public static bool IsParticiple(string word) => (DecisionVerbs.IsPassive(word) && !word.StartsWith("støtte", StringComparison.Ordinal))
        || word is "besluttet" or "besluttedes" or "oversendt" || IsRejection(word);

    /// <summary>What a body does right before "mod 1 stemme": "godkendte", "tilsluttede sig".</summary>
    public static bool IsDecided(string word) => word is "sig" or "besluttede" or "besluttedes"
        || DecisionVerbs.Of(word) is { Side: VoteSide.For, Form: VerbForm.Past or VerbForm.PassivePast };

    private static bool IsRejection(string word) => DecisionVerbs.Of(word) is { Side: VoteSide.Against, Form: not (VerbForm.Infinitive
            or VerbForm.Present) }
        || word is "faldt" or "falder" or "bortfaldt" or "bortfalder" or "falt" or "ikke";

    /// <summary>The sentence says that it fell.</summary>
    public static bool IsRejected(IEnumerable<VoteToken> tokens) => tokens.Any(token => IsRejection(token.Lower) && token.Lower != "ikke");

    /// <summary>The sentence says that it passed or fell.</summary>
    public static bool IsSaid(IEnumerable<VoteToken> tokens) => tokens.Any(token => IsParticiple(token.Lower) && token.Lower != "ikke");

    /// <summary>A person was elected: votes for a name are none for or against.</summary>
    public static bool IsElection(IEnumerable<VoteToken> tokens) => tokens.Any(token => token.Lower is "valgt" or "valgtes" or "vælges"
        or "genvalgt"
        or "genvalgtes" or "udpeget") || (tokens.Any(token => token.Lower is "fik" or "opnåede")
        && !tokens.Any(token => token.Lower is "flertal"));
}
