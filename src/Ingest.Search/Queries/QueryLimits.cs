namespace Ingest.Search.Queries;

/// <summary>How much of a question is read; what is beyond is left out, and the answer says so.</summary>
public sealed record QueryLimits
{
    /// <summary>In UTF-16 units.</summary>
    public int Length { get; init; } = 2_000;

    /// <summary>Words, phrases, fields: the tree's leaves.</summary>
    public int Clauses { get; init; } = 64;

    /// <summary>Of parentheses in one another.</summary>
    public int Depth { get; init; } = 16;

    /// <summary>The farthest that <c>NEAR/n</c> may reach, in words.</summary>
    public int Distance { get; init; } = 100;
}
