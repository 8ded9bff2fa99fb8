using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>A side of a table's ballot: its voters with the rows they stand in, and its number.</summary>
internal sealed record VoteColumn(string Side, List<(Voter Voter, string Row)> Voters)
{
    public int? Total { get; set; }

    /// <summary>The row that says the number; "" where several do.</summary>
    public string Row { get; init; } = "";
}
