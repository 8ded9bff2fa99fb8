namespace Ingest.Facts.Votes.Voters;

/// <summary>Who voted: a party, a person, a group of them.</summary>
/// <param name="Name">As printed, without bracket.</param>
/// <param name="Kind">As in <see cref="VoteFact.VoterKind"/>.</param>
/// <param name="Party">Of a person, what the bracket says: "V".</param>
/// <param name="Count">Its own votes: 9 of "A (9)".</param>
internal sealed record Voter(string Name, string Kind, string? Party = null, int? Count = null)
{
    public const string IsParty = "party", IsPerson = "person", IsGroup = "group", IsAll = "all", IsUnnamed = "unnamed";
}
