using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes;

/// <summary>A ballot while its sentences are read: what is known of each side.</summary>
internal sealed class Ballot
{
    public List<BallotSide> Sides { get; } = [];

    /// <summary>The label of its line: "Ad 2".</summary>
    public string? Label { get; init; }

    public string? Subject { get; set; }

    /// <summary>A sentence behind it told its outcome.</summary>
    public bool IsClosed { get; set; }

    public BallotSide? Of(string side) => Sides.Find(other => other.Side == side);
}
