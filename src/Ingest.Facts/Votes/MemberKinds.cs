using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes;

/// <summary>
/// Where municipalities are the members, their names alone stand for them: "medlemskommunerne ... Hårkær stemte imod" is no person's vote.
/// </summary>
internal static class MemberKinds
{
    private static readonly string[] Marks = ["ejerkommune", "medlemskommune", "interessentkommune", "deltagerkommune", "kommunerne ",
        "kontraktkommune"];

    public static List<Ballot> Of(string text, List<Ballot> ballots)
    {
        if (ballots.Count > 0 && Array.Exists(Marks, mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var side in ballots.SelectMany(ballot => ballot.Sides))
            {
                for (var at = 0; at < side.Voters.Count; at++)
                {
                    var (voter, sentence) = side.Voters[at];
                    side.Voters[at] = IsPlace(voter) ? (voter with { Kind = Voter.IsGroup }, sentence) : (voter, sentence);
                }
            }
        }

        return ballots;
    }

    /// <summary>One word with a capital, and no office.</summary>
    private static bool IsPlace(Voter voter) => voter is { Kind: Voter.IsPerson, Party: null } && char.IsUpper(voter.Name[0])
        && !voter.Name.Contains(' ', StringComparison.Ordinal) && !VoterWords.IsOffice(Text.Words.Folding.Lower(voter.Name))
        && !VoterWords.IsOfficer(Text.Words.Folding.Lower(voter.Name));
}
