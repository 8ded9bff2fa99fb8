using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>What one part of a sentence says of one side: "Imod stemte Ø (2)".</summary>
/// <param name="Side">As in <see cref="VoteFact.Side"/>.</param>
/// <param name="Group">Who; null of all.</param>
/// <param name="Subject">What was voted on; null where it is not said.</param>
/// <param name="At">The token where it stands in the sentence.</param>
/// <param name="IsWeak">Said by what the voter did, not by its vote: "A anbefaler".</param>
/// <param name="IsFurther">Of voters that the sentence has named before: "V stemte for salget, men imod prisen".</param>
/// <param name="IsOnBoth">"begge forslag": on the last two ballots.</param>
/// <param name="IsCall">A line of a roll call.</param>
/// <param name="IsPoll">Of one of several alternatives, each a ballot of its own.</param>
/// <param name="IsList">The side stands before its voters, as in a list of votes.</param>
internal sealed record VoteStatement(
    string Side, VoterGroup? Group, string? Subject, int At, bool IsList = false, bool IsWeak = false, bool IsFurther = false,
    bool IsOnBoth = false, bool IsPoll = false, bool IsCall = false);
