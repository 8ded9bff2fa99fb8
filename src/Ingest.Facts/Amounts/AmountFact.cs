namespace Ingest.Facts.Amounts;

/// <summary>An amount of money that a document names: <c>561,5 mio.kr.</c> is 561.5 in <c>mio.kr</c>, 561,500,000 kroner.</summary>
/// <param name="Position">1 for the document's first amount, in reading order.</param>
/// <param name="Text">As printed, on one line, with its sign and unit: <c>-0,4 mia. kr.</c>. Of several that share a unit each has what is
/// printed of it: <c>2,5</c> and <c>3,1 mio. kr.</c>. Of a cell of figures: the cell's text.</param>
/// <param name="Unit">The currency, <c>kr</c>, <c>øre</c> or its ISO 4217 code, behind the magnitude that is printed: <c>t.kr</c>,
/// <c>mio.kr</c>, <c>mia.kr</c>, <c>mio.EUR</c>.</param>
/// <param name="Value">In the unit as printed; of a range its lower end.</param>
/// <param name="ValueTo">In the same unit: the upper end of a range (<c>10-12 mio. kr.</c>); null of one amount.</param>
/// <param name="Kroner">In Danish kroner; null in other currencies, and of the kroner of Norwegian and Swedish papers.</param>
/// <param name="Sentence">The whole sentence, on one line. Of a cell: row, column and text, <c>Anlæg, Budget 2025: 1.250</c>.</param>
/// <param name="IsApproximate">The sentence says that the figure is rounded, or a bound and not the amount itself: <c>ca.</c>,
/// <c>knap</c>, <c>omkring</c>; <c>op til</c>, <c>mindst</c>, <c>over</c>.</param>
public sealed record AmountFact(
    FactPlace Place, int Position, string Text, string Unit, decimal Value, decimal? ValueTo, decimal? Kroner, decimal? KronerTo,
    string Sentence, bool IsApproximate);
