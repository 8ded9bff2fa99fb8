using System.Collections.Frozen;

namespace Ingest.Facts.Amounts.Reading;

/// <summary>Danish numbers in letters: <c>tolv</c>, <c>femogtyve</c>, <c>trehundrede</c>, <c>halvanden</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Small = new Dictionary<string, decimal>
    {
        ["nul"] = 0, ["en"] = 1, ["et"] = 1, ["én"] = 1, ["ét"] = 1, ["to"] = 2, ["tre"] = 3, ["fire"] = 4, ["fem"] = 5, ["seks"] = 6,
        ["syv"] = 7, ["otte"] = 8, ["ni"] = 9, ["ti"] = 10, ["elleve"] = 11, ["tolv"] = 12, ["tretten"] = 13, ["fjorten"] = 14,
        ["femten"] = 15, ["seksten"] = 16, ["sytten"] = 17, ["atten"] = 18, ["nitten"] = 19, ["halvanden"] = 1.5m, ["halvandet"] = 1.5m,
        ["trekvart"] = 0.75m, ["halv"] = Half, ["halve"] = Half, ["kvart"] = 0.25m, 
        ["toenhalv"] = 2.5m, ["treenhalv"] = 3.5m, ["hundrede"] = Hundred, ["hundred"] = Hundred,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Tens = new Dictionary<string, decimal>
    {
        ["tyve"] = 20, ["tredive"] = 30, ["tredve"] = 30, ["fyrre"] = 40, ["halvtreds"] = 50, ["tres"] = 60, ["halvfjerds"] = 70,
        ["firs"] = 80, ["halvfems"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public const decimal Hundred = 100;

    public const decimal Half = 0.5m;

    private const int Longest = 32;

    /// <summary>Null of a word that is no number.</summary>
    public static decimal? Of(ReadOnlySpan<char> word) => word.Length is < 2 or > Longest ? null
        : Simple(word) ?? Joined(word, "tusinde", MoneyWords.Thousand) ?? Joined(word, "tusind", MoneyWords.Thousand)
            ?? Joined(word, "hundrede", Hundred) ?? Joined(word, "hundred", Hundred);

    private static decimal? Simple(ReadOnlySpan<char> word)
    {
        if (Small.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var small))
        {
            return small;
        }

        var tens = Tens.GetAlternateLookup<ReadOnlySpan<char>>();
        if (tens.TryGetValue(word, out var ten))
        {
            return ten;
        }

        var and = word.IndexOf("og", StringComparison.OrdinalIgnoreCase);
        return and > 0 && tens.TryGetValue(word[(and + 2)..], out ten)
            && Small.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..and], out small) && small < Ten ? ten + small : null;
    }

    private const decimal Ten = 10;

    /// <summary><c>tohundredefemogtyve</c>: how many hundreds, and what comes on top.</summary>
    private static decimal? Joined(ReadOnlySpan<char> word, string part, decimal size)
    {
        var at = word.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return null;
        }

        var rest = word[(at + part.Length)..];
        rest = rest.StartsWith("og", StringComparison.OrdinalIgnoreCase) ? rest[2..] : rest;
        var many = Of(word[..at]);
        var more = rest.Length == 0 ? 0 : Of(rest);
        return many is < MoneyWords.Thousand && more < size ? (many * size) + more : null;
    }
}
