namespace Ingest.Facts.Amounts.Finding;

/// <summary>An amount as found among a sentence's tokens.</summary>
/// <param name="First">The first token of its text.</param>
/// <param name="Last">The last.</param>
/// <param name="ValueTo">A range's upper end.</param>
internal sealed record MoneyFind(
    int First, int Last, decimal Value, decimal? ValueTo, decimal Scale, string Currency, bool Approximate = false);
