namespace Ingest.Facts.Votes.Voters;

/// <summary>Whose form of name alone says that they vote in a council: others are told by what stands beside them.</summary>
internal static class SureVoters
{
    /// <summary>A party, or a person with one: not "Naboen imod".</summary>
    public static bool IsSure(VoterGroup group) => group.Voters.Any(
        voter => (voter.Kind is Voter.IsParty or Voter.IsGroup && !GroupParser.MayBeOutside(voter)) || voter.Party is not null);

    /// <summary>A person by first and last name.</summary>
    public static bool IsWhole(VoterGroup group) => group.Voters.Any(voter => voter.Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>"KKR anbefaler": a body by its short name.</summary>
    public static bool IsBodyLike(string name) => name.Length > 1 && name.All(c => char.IsUpper(c) || char.IsDigit(c))
        && !PartyName.IsShort(Text.Words.Folding.Lower(name));
}
