using Ingest.Facts.Amounts.Reading;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>A unit that a table or heading says of its figures, and no amount: <c>beløb i 1.000 kr.</c>, <c>(t.kr.)</c>.</summary>
internal static class UnitHead
{
    /// <summary><c>1.000 kr.</c> behind <c>i</c> or <c>hele</c>, or alone, in brackets or behind a comma, at a heading's end.</summary>
    /// <param name="first">The first token of number and unit.</param>
    /// <param name="last">The last.</param>
    public static bool Is(Tokens tokens, int first, int last, decimal value)
    {
        if (value is not (1 or MoneyWords.Thousand or MoneyWords.Million))
        {
            return false;
        }

        if (tokens.Is(first - 1, "i") || tokens.Is(first - 1, "hele"))
        {
            return value != 1 || !tokens.IsNumber(first);
        }

        if (value == 1)
        {
            return false;
        }

        var opened = first == 0 || tokens.Text(first - 1) is "(" or "[" or ",";
        return opened && EndsHeading(tokens, last + 1);
    }

    /// <summary>Nothing follows but a closing bracket, and what goes for all figures: <c>(1.000 kr.), 2025-priser</c>.</summary>
    private static bool EndsHeading(Tokens tokens, int index)
    {
        index += tokens.Text(index) is ")" or "]" ? 1 : 0;
        return index >= tokens.Count || tokens.Text(index) is ":"
            || (tokens.Text(index) is "," or "(" or ";" && tokens[index + 1].IsYear && tokens.IsDash(index + 2));
    }
}
