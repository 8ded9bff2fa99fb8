namespace Ingest.Search.Queries.Values;

/// <param name="Scale">What its unit makes of it; null without a unit.</param>
/// <param name="End">Where it ends in the question, its unit included.</param>
internal readonly record struct Money(decimal Number, decimal? Scale, int End)
{
    public decimal Kroner => Number * (Scale ?? 1);
}
