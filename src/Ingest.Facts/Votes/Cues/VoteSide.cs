namespace Ingest.Facts.Votes.Cues;

/// <summary>What a vote can be, by the names of <see cref="VoteFact.Side"/>.</summary>
internal static class VoteSide
{
    public const string For = "for", Against = "against", Abstained = "abstained";
}
