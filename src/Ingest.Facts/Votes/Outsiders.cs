using Ingest.Facts.Votes.Sentences;

namespace Ingest.Facts.Votes;

/// <summary>Sentences that tell what others voted: parliament, residents, neighbours. They are none of the body's own votes.</summary>
internal static class Outsiders
{
    private static readonly string[] Elsewhere = ["folketinget", "europa-parlamentet", "rigsdagen", "landstinget", "regeringen",
        "beboerafstemning", "folkeafstemning", "underskriftsindsamling", "brugerundersøgelse", "spørgeskema", "borgerafstemning",
        "afdelingsmødet", "beboermøde", "høringssvar", "indsigelse", "vælgerne", "lodsejer", "meningsmåling", "urafstemning"];

    /// <summary>A word of the sentence names them.</summary>
    public static bool AreTold(IReadOnlyList<VoteToken> tokens) => tokens.Any(token => Array.Exists(Elsewhere, word => token.Lower.StartsWith(
        word, StringComparison.Ordinal)));
}
