using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes;

/// <summary>What is known of one side of a ballot.</summary>
internal sealed class BallotSide(string side)
{
    public string Side => side;

    public int? Total { get; set; }

    /// <summary>The whole body, without names.</summary>
    public bool IsAll { get; set; }

    /// <summary>Where a number alone is said, or all.</summary>
    public string Sentence { get; set; } = "";

    public List<(Voter Voter, string Sentence)> Voters { get; } = [];

    /// <summary>The names in <see cref="Voters"/>.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
}
