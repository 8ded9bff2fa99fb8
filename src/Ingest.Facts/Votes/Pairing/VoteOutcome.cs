using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>What became of what was voted on: it tells whose votes "12 stemmer mod 7" are.</summary>
internal static class VoteOutcome
{
    public static bool IsParticiple(string word) => word is "vedtaget" or "vedtages" or "godkendt" or "godkendes" or "tiltrådt"
        or "tiltrædes" or "anbefalet"
        or "anbefales" or "imødekommes" or "fremmes"
        or "vedtoges" or "godkendtes" or "tiltrådtes" or "besluttedes" or "anbefaledes"
        or "besluttet" or "indstillet" or "indstilles"
        or "imødekommet" or "vedtatt" or "oversendt" or "fremmet"
        || IsRejection(word);

    /// <summary>What a body does right before "mod 1 stemme": "godkendte", "tilsluttede sig".</summary>
    public static bool IsDecided(string word) => word is "sig" or "godkendte" or "vedtog" or "tiltrådte" or "anbefalede" or "besluttede"
        or "indstillede" or "imødekom" or "vedtoges" or "godkendtes" or "tiltrådtes" or "anbefaledes" or "besluttedes";

    private static bool IsRejection(string word) => word is "forkastet" or "forkastes" or "forkastede"
        or "forkastedes" or "afvistes" or "nedstemtes" or "afvist" or "afvises"
        or "afviste" or "faldt"
        or "falder" or "bortfaldt" or "bortfalder" or "nedstemt" or "nedstemte" or "nedstemmes" or "falt" or "ikke";

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
