using System.Buffers;
using System.Collections.Frozen;

namespace Ingest.Facts.Amounts.Reading;

/// <summary>The words of magnitudes and currencies, in Danish with its neighbours' and English ones, and the signs.</summary>
internal static class MoneyWords
{
    public const decimal Thousand = 1_000;

    public const decimal Million = 1_000_000;

    public const decimal Milliard = 1_000_000_000;

    /// <summary>The currency of Danish kroner; in Norwegian and Swedish papers theirs.</summary>
    public const string Kroner = "kr";

    /// <summary>A hundredth of a krone.</summary>
    public const string Oere = "øre";

    private static readonly FrozenDictionary<string, (decimal Scale, string? Currency)> Words = Table(
        (1, Kroner, "kr|kroner|krone|dkk|dkr"),
        (Thousand, Kroner, "tkr|tdkk|kdkk|tdkr|kkr"),
        (Million, Kroner, "mkr|mnkr|mdkk|miokr|mdkr"),
        (Milliard, Kroner, "miakr"),
        (1, Oere, "øre"),
        (1, "EUR", "eur|euro|euros|€"),
        (Thousand, "EUR", "teur"),
        (1, "USD", "usd|dollar|dollars|$"),
        (1, "GBP", "gbp|£"),
        (1, "SEK", "kronor"),
        (Thousand, "SEK", "tsek"),
        (1, "CHF", "chf"),
        (Thousand, null, "tusind|tusinde|tusen|thousand"),
        (Million, null, "mio|mill|million|millioner|miljon|miljoner|millions|mn|mln"),
        (Milliard, null, "mia|milliard|milliarder|miljard|miljarder|mrd"));

    /// <summary>Codes that are words in small letters: <c>nok</c> is enough, <c>sek.</c> a second.</summary>
    private static readonly FrozenSet<string> CapitalCodes = new[] { "NOK", "SEK", "ISK", "PLN" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In capitals a body: five <c>KKR</c>, the municipalities' councils of a region, are no five thousand kroner.</summary>
    private const string CouncilOfMunicipalities = "KKR";

    /// <summary>What every amount has in its sentence, one of them: asked before anything else.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["kr", "dkk", "eur", "€", "$", "£", "usd", "dollar", "gbp", "NOK", "SEK", "ISK", "PLN", "chf", "øre", ",-", ",–", ",—", ".-"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may name an amount: false for most, without looking at its words.</summary>
    public static bool MayHave(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Signs) is >= 0 and var at && HasWord(text[at..]);

    /// <summary>Null of any other word.</summary>
    public static (decimal Scale, string? Currency)? Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest || word is CouncilOfMunicipalities)
        {
            return null;
        }

        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found
            : CapitalCodes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var code) ? (1, code) : null;
    }

    /// <summary>The text's first word is one of them.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= Longest && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > 0 && Of(text[..end]) is not null;
    }

    private const int Longest = 10;

    /// <summary>One of the signs begins a word, or ends one (<c>mio.kr</c>, <c>tkr</c>): <c>skriv</c> and <c>kræver</c> go on.</summary>
    private static bool HasWord(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Signs) is >= 0 and var at)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var word = text[at..end];
            if (word.Length == 0 || Of(word) is not null)
            {
                return true;
            }

            text = text[end..];
        }

        return false;
    }

    private static FrozenDictionary<string, (decimal Scale, string? Currency)> Table(
        params (decimal Scale, string? Currency, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (word, row.Scale, row.Currency)))
            .ToFrozenDictionary(row => row.word, row => (row.Scale, row.Currency), StringComparer.OrdinalIgnoreCase);
}
