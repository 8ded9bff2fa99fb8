using Ingest.Facts.Amounts.Finding;
using Ingest.Facts.Amounts.Reading;
using Ingest.Facts.Sentences;

namespace Ingest.Facts.Amounts;

/// <summary>The amounts of money that a text names, in order.</summary>
internal static class TextAmounts
{
    /// <param name="text">A paragraph, an entry of a list, a title or a cell.</param>
    public static IEnumerable<NamedAmount> Of(string text)
    {
        if (!MoneyWords.MayHave(text) && !BareMagnitudes.AreMoney(text))
        {
            yield break;
        }

        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var tokens = new Tokens(text, MoneyLexer.Read(text, sentence.Start, sentence.End));
            foreach (var find in MoneyFinder.Find(tokens))
            {
                yield return Named(tokens, find, sentence);
            }
        }
    }

    private static NamedAmount Named(Tokens tokens, MoneyFind find, Sentence sentence)
    {
        var start = tokens[find.First].Start;
        var factor = UnitPhrase.KronerFactor(find.Scale, find.Currency);
        return new NamedAmount(start, tokens[find.Last].End - start, UnitPhrase.Code(find.Scale, find.Currency), find.Value, find.ValueTo,
            find.Value * factor, find.ValueTo * factor, sentence, Approximation.Is(tokens, find.First));
    }
}
