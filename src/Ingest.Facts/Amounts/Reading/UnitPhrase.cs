using System.Collections.Frozen;

namespace Ingest.Facts.Amounts.Reading;

/// <summary>A unit of money as several words may say it: <c>mio. kr.</c>, <c>t.kr.</c>, <c>mio. norske kroner</c>, <c>DKK</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last.</param>
/// <param name="Scale">1000 of <c>t.kr.</c></param>
/// <param name="Currency">Null of a magnitude alone: <c>5 mio. i 2024</c>.</param>
internal sealed record UnitPhrase(int First, int Last, decimal Scale, string? Currency)
{
    private static readonly FrozenDictionary<string, string> Nationalities = new Dictionary<string, string>
    {
        ["danske"] = MoneyWords.Kroner, ["norske"] = "NOK", ["svenske"] = "SEK", ["islandske"] = "ISK", ["amerikanske"] = "USD",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit that begins at a token, or null.</summary>
    public static UnitPhrase? At(Tokens tokens, int first)
    {
        var token = tokens[first];
        var scale = token.Kind == TokenKind.Scale ? token.Value : 1;
        var at = token.Kind == TokenKind.Scale ? first + 1 : first;
        if (token is { Kind: TokenKind.Scale, Value: MoneyWords.Thousand } && tokens[at] is { Kind: TokenKind.Scale, Value: var second })
        {
            (scale, at) = (scale * second, at + 1);
        }

        var nationality = tokens[at].Kind == TokenKind.Word
            && Nationalities.TryGetValue(tokens.Text(at).ToString(), out var named) ? named : null;
        at += nationality is null ? 0 : 1;
        if (tokens[at] is { Kind: TokenKind.Currency } currency && (scale == 1 || currency.Value == 1))
        {
            return new UnitPhrase(first, at, scale * currency.Value,
                currency.Currency == MoneyWords.Kroner ? nationality ?? MoneyWords.Kroner : currency.Currency);
        }

        return token.Kind == TokenKind.Scale ? new UnitPhrase(first, nationality is null ? at - 1 : at - 2, scale, null) : null;
    }

    /// <summary>As the data writes it: <c>mio.kr</c>.</summary>
    public static string Code(decimal scale, string currency) => scale switch
    {
        MoneyWords.Thousand => "t." + currency,
        MoneyWords.Million => "mio." + currency,
        MoneyWords.Milliard => "mia." + currency,
        _ => currency,
    };

    /// <summary>What a figure is multiplied by to be Danish kroner; null in another currency.</summary>
    public static decimal? KronerFactor(decimal scale, string currency) => currency switch
    {
        MoneyWords.Kroner => scale,
        MoneyWords.Oere => scale / OerePerKrone,
        _ => null,
    };

    private const decimal OerePerKrone = 100;
}
