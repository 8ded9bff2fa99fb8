using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>What a sentence is read with: what the text says elsewhere.</summary>
/// <param name="TellsAgainst">The text says "imod" of somebody: then "For salg: Ole Dam" is a side.</param>
/// <param name="Before">Who was named last in the sentences before: "Hun stemte imod".</param>
internal sealed record VoteContext(bool TellsAgainst, VoterGroup? Before)
{
    public static VoteContext Of(string text) => new(text.Contains("imod", StringComparison.OrdinalIgnoreCase), null);

    /// <summary>The context of the sentence after.</summary>
    public VoteContext After(List<VoteToken> tokens) =>
        new VoterListParser(tokens).All().Find(group => !group.IsBare) is { } named ? this with { Before = named } : this;
}
