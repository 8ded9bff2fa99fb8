using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes;

/// <summary>Sentences that tell what others voted: parliament, residents, neighbours. They are none of the body's own votes.</summary>
internal static class Outsiders
{
    private static readonly string[] Elsewhere = ["folketinget", "europa-parlamentet", "rigsdagen", "landstinget", "regeringen",
        "beboerafstemning", "folkeafstemning", "underskriftsindsamling", "brugerundersøgelse", "spørgeskema", "borgerafstemning",
        "afdelingsmødet", "beboermøde", "høringssvar", "indsigelse", "vælgerne", "lodsejer", "meningsmåling", "urafstemning"];

    /// <summary>"beboerne", "naboerne", "nabokommunen", "ejeren": they vote elsewhere, or do not vote at all.</summary>
    public static bool Is(string noun) => noun is "beboerne" or "beboere" or "naboerne" or "naboer" or "borgerne" or "borgere" or "brugerne"
        or "vælgerne" or "vælgere" or "lodsejerne" or "lodsejere" or "klasserne" or "husstande" or "husstandene" or "ejeren" or "ejerne"
        or "ansøger" or "ansøgeren" or "ansøgerne" or "bygherren" or "bygherre" or "klageren" or "klagerne" or "lejerne" or "entreprenøren"
        or "folketinget" or "ministeriet" or "regeringen" || noun.EndsWith("kommunen", StringComparison.Ordinal)
        || noun.EndsWith("styrelsen", StringComparison.Ordinal) && !noun.EndsWith("bestyrelsen", StringComparison.Ordinal);

    /// <summary>The voters are such.</summary>
    public static bool Are(VoterGroup? group) => group is { Voters: [{ Kind: Voter.IsGroup or Voter.IsPerson,
        Name: { Length: > 0 } name }] }
        && Is(Folding.Lower(name.Split(' ')[0]));

    /// <summary>A word of the sentence names them.</summary>
    public static bool AreTold(IReadOnlyList<VoteToken> tokens) => tokens.Any(token => Array.Exists(Elsewhere, word =>
        token.Lower.StartsWith(
        word, StringComparison.Ordinal) && token.Lower is not "høringssvaret")); // the body's own
}
