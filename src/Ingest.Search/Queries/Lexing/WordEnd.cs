namespace Ingest.Search.Queries.Lexing;

/// <summary>Where a word ends.</summary>
internal static class WordEnd
{
    /// <summary>Longer ones are no words; what is behind is read by itself.</summary>
    private const int Longest = 500;

    /// <summary>At a blank or another sign that parts words; a sentence's marks before it are no part of the word.</summary>
    public static int Of(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start < Longest && !Signs.Separates(text, end))
        {
            end++;
        }

        while (end > start + 1 && !Signs.EndsWord(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The <c>(er)</c> of <c>lokalplan(er)</c> asks for nothing: inflection finds both.</summary>
    public static int BehindEnding(string text, int end)
    {
        const int Longest = 3;
        if (end >= text.Length || text[end] != '(' || !char.IsLetter(text[end - 1]))
        {
            return end;
        }

        var close = end + 1;
        while (close < text.Length && close - end <= Longest && char.IsLetter(text[close]))
        {
            close++;
        }

        return close > end + 1 && close < text.Length && text[close] == ')' ? close + 1 : end;
    }
}
