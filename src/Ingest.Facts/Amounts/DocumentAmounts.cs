using Ingest.Facts.Sentences;
using Ingest.Facts.Texts;
using Ingest.Model.Output;

namespace Ingest.Facts.Amounts;

/// <summary>
/// Every amount of money that a document names: in titles, fields and cells, and in decisions whose text no field has. An amount that
/// is printed twice is two. <c>Der afsættes 561,5 mio.kr.</c> is one, <c>beløb i 1.000 kr.</c> none.
/// </summary>
public static class DocumentAmounts
{
    public static IEnumerable<AmountFact> Of(AgendaDocument document)
    {
        var position = 0;
        var danish = new Lazy<bool>(() => PaperLanguage.IsDanish(document));
        foreach (var (text, table) in DocumentPieces.Of(document))
        {
            foreach (var fact in text is not null ? Of(text) : TableAmounts.Of(table!))
            {
                position++;
                yield return fact.Kroner is null || danish.Value || fact.Text.Contains("DKK", StringComparison.OrdinalIgnoreCase)
                    ? fact with { Position = position } : fact with { Position = position, Kroner = null, KronerTo = null };
            }
        }
    }

    private static IEnumerable<AmountFact> Of(PlacedText placed)
    {
        Sentence place = default;
        var sentence = "";
        foreach (var amount in TextAmounts.Of(placed.Text))
        {
            if (amount.Sentence != place)
            {
                (place, sentence) = (amount.Sentence, amount.Sentence.Of(placed.Text)); // one string for all amounts of a sentence
            }

            yield return new AmountFact(
                placed.Place, 0, Whitespace.Folded(placed.Text.AsSpan(amount.Start, amount.Length)), amount.Unit, amount.Value,
                amount.ValueTo, amount.Kroner, amount.KronerTo, sentence, amount.IsApproximate);
        }
    }
}
