using System.Collections.Immutable;

namespace Ingest.Facts.Votes.Voters;

/// <summary>A list of voters as one stretch of a sentence: "17 (A, V og C)", "A (9), B (2) og F (3)", "12 stemmer".</summary>
/// <param name="Total">The number said of all of them; null where none is.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="LastStart">Where the last name of the list begins, <see cref="Start"/> where there is but one.</param>
/// <param name="IsVotes">The number is followed by "stemmer".</param>
internal sealed record VoterGroup(ImmutableArray<Voter> Voters, int? Total, int Start, int End, int LastStart, bool IsVotes = false)
{
    /// <summary>A number and no name.</summary>
    public bool IsBare => Voters.IsEmpty;
}
