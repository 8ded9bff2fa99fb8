using Ingest.Facts.Sentences;

namespace Ingest.Facts.Amounts;

/// <summary>An amount of money in a text, before it has a place in a document; the values as in <see cref="AmountFact"/>.</summary>
/// <param name="Start">In the text, in UTF-16 units.</param>
internal sealed record NamedAmount(
    int Start, int Length, string Unit, decimal Value, decimal? ValueTo, decimal? Kroner, decimal? KronerTo, Sentence Sentence,
    bool IsApproximate);
