using System.Collections.Frozen;

namespace Ingest.Facts.Amounts.Reading;

/// <summary>A number before or behind its unit, in figures or words, with its sign.</summary>
/// <param name="First">Its first token, the sign's.</param>
/// <param name="Last">Its last.</param>
internal sealed record NumberPhrase(int First, int Last, decimal Value)
{
    /// <summary>Makes no number of what follows: <c>et par hundrede</c>, <c>flere tusinde</c>.</summary>
    private static readonly FrozenSet<string> Vague =
        new[] { "par", "flere", "nogle", "mange", "adskillige", "enkelte" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that ends right before a token, or null.</summary>
    /// <param name="scaled">A magnitude follows: only then is <c>en</c> a number and no article.</param>
    public static NumberPhrase? Before(Tokens tokens, int index, bool scaled)
    {
        var last = index - 1;
        return tokens[last].Kind switch
        {
            TokenKind.Number => Signed(tokens, last, last, tokens[last].Value),
            TokenKind.NumberWord => InWords(tokens, last, scaled),
            _ => null,
        };
    }

    /// <summary>The figures at a token, its sign before it, or null.</summary>
    public static NumberPhrase? At(Tokens tokens, int index) =>
        tokens.IsNumber(index) ? new NumberPhrase(index, index, tokens[index].Value)
        : IsMinus(tokens, index) && tokens.IsNumber(index + 1) && tokens.AreAttached(index)
            ? new NumberPhrase(index, index + 1, -tokens[index + 1].Value) : null;

    private static bool IsMinus(Tokens tokens, int index) => tokens.IsDash(index) || tokens.Text(index) is "÷";

    /// <summary>
    /// A hyphen or dash is a minus where it touches the figure and nothing before: <c>på -0,4</c>; the Danish minus and the word with
    /// a blank too: <c>÷ 250</c>, <c>minus 0,4</c>.
    /// </summary>
    private static NumberPhrase Signed(Tokens tokens, int first, int last, decimal value)
    {
        var sign = first - 1;
        var clear = tokens.Text(sign) is "÷" or "−" || tokens.Is(sign, "minus");
        var minus = clear || (tokens.IsDash(sign) && tokens.AreAttached(sign)
            && (sign == 0 || !tokens.AreAttached(sign - 1) || tokens.Text(sign - 1) is "(" or "["));
        return minus ? new NumberPhrase(sign, last, -value) : new NumberPhrase(first, last, value);
    }

    /// <summary>Words of one number, less one: <c>fire hundrede og femogtyve tusinde</c>.</summary>
    private const int MostWords = 6;

    /// <summary><c>to hundrede femogtyve</c>, <c>to og en halv</c>, <c>en kvart</c>, <c>halvanden</c>.</summary>
    private static NumberPhrase? InWords(Tokens tokens, int last, bool scaled)
    {
        var first = last;
        while (last - first < MostWords && (tokens[first - 1].Kind == TokenKind.NumberWord || IsJoined(tokens, first)))
        {
            first -= tokens[first - 1].Kind == TokenKind.NumberWord ? 1 : 2;
        }

        decimal value = 0;
        for (var i = first; i <= last; i++)
        {
            var word = tokens[i];
            value = word.Kind != TokenKind.NumberWord ? value
                : word.Value == NumberWords.Hundred ? Math.Max(value, 1) * word.Value
                : value + word.Value - (word.Value < 1 && i > first && tokens[i - 1].Value == 1 ? 1 : 0);
        }

        return tokens.IsOne(first - 1, Vague) || (value == 1 && !scaled) ? null : new NumberPhrase(first, last, value);
    }

    /// <summary>An <c>og</c> inside one number: <c>to og en halv</c>, <c>hundrede og fem</c>.</summary>
    private static bool IsJoined(Tokens tokens, int index) =>
        tokens.Is(index - 1, "og") && tokens[index - 2] is { Kind: TokenKind.NumberWord, Value: var before }
        && (before == NumberWords.Hundred || (tokens[index].Value == 1 && tokens[index + 1] is { Kind: TokenKind.NumberWord, Value: < 1 }));
}
