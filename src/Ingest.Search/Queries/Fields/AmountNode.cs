using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Fields;

/// <summary><c>amount:</c>, items with an amount from one to another.</summary>
/// <param name="From">In kroner; null where no lower bound is asked for.</param>
/// <param name="To">In kroner; null where no upper bound is asked for.</param>
public sealed record AmountNode(int Start, int Length, decimal? From, decimal? To, bool IncludesFrom, bool IncludesTo)
    : QueryNode(Start, Length);
