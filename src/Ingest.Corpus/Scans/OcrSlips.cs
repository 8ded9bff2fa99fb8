using System.Collections.Immutable;
using System.Text;

namespace Ingest.Corpus.Scans;

/// <summary>The slips of an old OCR engine, Danish letters the first to go.</summary>
internal static class OcrSlips
{
    /// <summary>What is read for what; two letters before one.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Confusions = new Dictionary<string, ImmutableArray<string>>
    {
        ["rn"] = ["m"], ["ll"] = ["II", "11", "U"], ["ri"] = ["n"], ["cl"] = ["d"], ["li"] = ["h"], ["vi"] = ["w", "\\i"],
        ["er"] = ["cr", "ei"],
        ["æ"] = ["ae", "ee", "ce", "re", "a", "»"], ["ø"] = ["o", "0", "e", "6", "ö"], ["å"] = ["a", "ä", "á", "&"],
        ["Æ"] = ["AE", "E", "/E"], ["Ø"] = ["O", "0", "Q"], ["Å"] = ["A", "Ä"],
        ["m"] = ["rn", "in", "nn"], ["l"] = ["1", "I", "!", "|"], ["i"] = ["l", "1", "í", "j"], ["I"] = ["l", "1", "|"],
        ["o"] = ["0", "c", "a"],
        ["e"] = ["c", "o", "é"], ["c"] = ["e", "("], ["t"] = ["f", "r", "1"], ["h"] = ["b", "li", "n"], ["n"] = ["u", "ri", "ii"],
        ["u"] = ["ii", "n", "v"],
        ["s"] = ["5", "8", "a"], ["g"] = ["q", "9", "e"], ["d"] = ["cl", "ol", "a"], ["r"] = ["t", "i", "f"], ["f"] = ["t", "r", "l"],
        ["a"] = ["e", "s", "n"],
        ["b"] = ["h", "6"], ["k"] = ["lc", "h", "ic"], ["v"] = ["y", "\\/"], ["p"] = ["n", "jo"], ["j"] = ["i", ";"], ["y"] = ["v", "g"],
        ["B"] = ["8", "E"], ["S"] = ["5", "8", "$"], ["D"] = ["0", "O"], ["G"] = ["6", "C"], ["0"] = ["O", "o"], ["1"] = ["l", "I"],
        ["2"] = ["Z", "7"],
        ["3"] = ["8", "S"], ["5"] = ["S", "6"], ["6"] = ["b", "G"], ["8"] = ["B", "3"], ["9"] = ["g", "0"], ["."] = [",", "·", ""],
        [","] = [".", "'", ""],
        ["-"] = ["~", "—", ""], ["§"] = ["8", "S", "&"],
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<string> Junk = ["~", "^", "*", "|", "'", "\"", "»", "«", "•", "_", "=", "¦", "¬", ";", "%", "€",
        "¢"];

    /// <param name="rate">About the share of characters read wrong.</param>
    public static string Read(string text, double rate, Dice dice)
    {
        var read = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!dice.Chance(rate))
            {
                read.Append(text[i]);
            }
            else if (i + 1 < text.Length && Confusions.TryGetValue(text.Substring(i, 2), out var pair) && dice.Chance(0.6))
            {
                read.Append(dice.Pick(pair));
                i++;
            }
            else
            {
                read.Append(Slip(text[i], dice));
            }
        }

        return read.ToString();
    }

    /// <summary>Share of wrong characters: Levenshtein's distance over the right text's length.</summary>
    public static double Share(IEnumerable<(string Right, string Read)> lines)
    {
        var (wrong, all) = (0, 0);
        foreach (var (right, read) in lines)
        {
            wrong += Distance(right, read);
            all += right.Length;
        }

        return all == 0 ? 0 : (double)wrong / all;
    }

    private static string Slip(char c, Dice dice)
    {
        if (c == ' ')
        {
            return dice.Chance(0.6) ? "" : " " + dice.Pick(Junk) + " ";
        }

        return dice.Next(10) switch
        {
            0 => c + " ", // a broken word
            1 => dice.Pick(Junk),
            2 when dice.Chance(0.4) => "",
            _ => Confusions.TryGetValue(c.ToString(), out var others) ? dice.Pick(others) : dice.Chance(0.5)
                ? char.ToLowerInvariant(c).ToString() : dice.Pick(Junk),
        };
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
