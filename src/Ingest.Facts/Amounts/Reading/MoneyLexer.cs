namespace Ingest.Facts.Amounts.Reading;

/// <summary>A sentence's words, numbers, units and signs in order; white space falls away.</summary>
internal static class MoneyLexer
{
    /// <param name="text">The whole text, that places are counted in.</param>
    /// <param name="start">Of the sentence.</param>
    /// <param name="end">Behind it.</param>
    public static List<Token> Read(ReadOnlySpan<char> text, int start, int end)
    {
        text = text[..end];
        var tokens = new List<Token>((end - start) / AverageWord);
        for (var at = start; at < end;)
        {
            var sign = text[at];
            if (char.IsWhiteSpace(sign) || sign == '\u00AD')
            {
                at++;
                continue;
            }

            var token = char.IsAsciiDigit(sign) || sign is '½' or '¼' or '¾' ? NumberReader.Read(text, at)
                : char.IsLetter(sign) ? Word(text, at)
                : MoneyWords.Of(text.Slice(at, 1)) is { } unit
                    ? new Token(TokenKind.Currency, at, at + 1, unit.Scale, unit.Currency) : new Token(TokenKind.Mark, at, at + 1);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private const int AverageWord = 5;

    private static Token Word(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end - start == 1 && text[start] is 't' or 'T' && Thousands(text, end) is { } thousands)
        {
            return new Token(TokenKind.Scale, start, thousands, MoneyWords.Thousand);
        }

        var word = text[start..end];
        if (MoneyWords.Of(word) is { } unit && !IsJoined(text, end))
        {
            var point = end < text.Length && text[end] == '.' && IsAbbreviated(word);
            return new Token(
                unit.Currency is null ? TokenKind.Scale : TokenKind.Currency, start, point ? end + 1 : end, unit.Scale, unit.Currency);
        }

        return NumberWords.Of(word) is { } number
            ? new Token(TokenKind.NumberWord, start, end, number) : new Token(TokenKind.Word, start, end);
    }

    /// <summary><c>kr.</c>, <c>mio.</c>: no word that is printed whole, whose point is the sentence's.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> word) => word.Length <= LongestAbbreviation
        && (!char.IsUpper(word[^1]) || word is "KR" or "MIO" or "MIA" or "TKR")
        && !word.Equals("øre", StringComparison.OrdinalIgnoreCase) && word is not ("euro" or "eur");

    private const int LongestAbbreviation = 4;

    /// <summary>A unit that a word is made with is none: <c>kr-sedler</c>, <c>kroner-mønter</c>.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] is '-' or '‑' && char.IsLetter(text[end + 1]);

    /// <summary>Behind the <c>t.</c> of <c>t.kr.</c>, <c>t. DKK</c>; null where no currency follows.</summary>
    private static int? Thousands(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] != '.')
        {
            return null;
        }

        var next = end + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var behind = next;
        while (behind < text.Length && char.IsLetter(text[behind]))
        {
            behind++;
        }

        return MoneyWords.Of(text[next..behind]) is { Currency: not null, Scale: 1 } ? end + 1 : null;
    }
}
