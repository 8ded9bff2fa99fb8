using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>date:</c>, items of meetings from one day to another, both included; days are numbers, yyyymmdd.</summary>
/// <param name="From"><see cref="Earliest"/> where no beginning is asked for.</param>
/// <param name="To"><see cref="Latest"/> where no end is asked for.</param>
public sealed record DateNode(int Start, int Length, int From, int To) : QueryNode(Start, Length)
{
    public const int Earliest = 0;

    public const int Latest = 9999_12_31;
}
