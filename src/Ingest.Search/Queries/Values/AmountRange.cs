namespace Ingest.Search.Queries.Values;

/// <param name="From">In kroner; null without a lower bound.</param>
/// <param name="To">In kroner; null without an upper bound.</param>
/// <param name="End">Where it ends in the question.</param>
internal readonly record struct AmountRange(decimal? From, decimal? To, bool IncludesFrom, bool IncludesTo, int End);
