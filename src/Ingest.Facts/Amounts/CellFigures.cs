using Ingest.Facts.Amounts.Finding;
using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts;

/// <summary>Figures that are the whole of a cell whose unit stands elsewhere: <c>1.250</c>, <c>ca. 300</c>, <c>250-300</c>.</summary>
internal static class CellFigures
{
    /// <summary>Null where words or several figures stand there.</summary>
    public static (decimal Value, decimal? ValueTo, bool IsApproximate)? Of(string text)
    {
        if (text.Length > Longest || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var tokens = new Tokens(text, MoneyLexer.Read(text, 0, text.Length));
        var first = 0;
        while (first < tokens.Count && (tokens.IsOne(first, ContextWords.Approximate) || tokens.IsOne(first, ContextWords.PassedOver)
            || tokens.Is(first, "op")))
        {
            first++;
        }

        if (NumberPhrase.At(tokens, first) is not { } from)
        {
            return null;
        }

        var isRange = tokens.IsDash(from.Last + 1) && tokens.IsNumber(from.Last + 2) && from.Value < tokens[from.Last + 2].Value;
        var last = isRange ? from.Last + 2 : from.Last;
        return last + 1 == tokens.Count && !(isRange && tokens[from.Last].IsYear)
            ? (isRange ? Hundreds.Meant(from.Value, tokens[last].Value) : from.Value, isRange ? tokens[last].Value : null, first > 0)
            : null;
    }

    /// <summary>UTF-16 units of <c>mellem 1.250.000 og 1.300.000</c>; longer ones are sentences.</summary>
    private const int Longest = 40;
}
