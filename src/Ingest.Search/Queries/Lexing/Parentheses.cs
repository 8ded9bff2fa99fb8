namespace Ingest.Search.Queries.Lexing;

/// <summary>A field's values in parentheses.</summary>
internal static class Parentheses
{
    /// <summary>More is no list of values.</summary>
    private const int Longest = 500;

    /// <summary>Where what is opened here closes; the text's end where it does not, and null where that is far.</summary>
    public static int? Closing(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (at - open > Longest)
            {
                return null;
            }

            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>What stands between <c>OR</c> or <c>ELLER</c>, without blanks, quotes and parentheses around it.</summary>
    public static IEnumerable<(int Start, int End)> Alternatives(string text, int start, int end)
    {
        var from = start;
        for (var at = start; at < end;)
        {
            var blank = text.IndexOf(' ', at, end - at) is >= 0 and var found ? found : end;
            if (text.AsSpan(at, blank - at) is "OR" or "ELLER")
            {
                if (Bare(text, from, at) is { } value)
                {
                    yield return value;
                }

                from = blank;
            }

            at = blank + 1;
        }

        if (Bare(text, from, end) is { } last)
        {
            yield return last;
        }
    }

    private static (int Start, int End)? Bare(string text, int start, int end)
    {
        while (start < end && IsAround(text[start]))
        {
            start++;
        }

        while (start < end && IsAround(text[end - 1]))
        {
            end--;
        }

        return start < end ? (start, end) : null;
    }

    private static bool IsAround(char sign) => sign is ' ' or '(' or ')' || Signs.IsQuote(sign);
}
