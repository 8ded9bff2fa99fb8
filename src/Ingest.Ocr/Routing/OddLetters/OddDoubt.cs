using System.Collections.Immutable;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>Whether a font's odd signs stand where Danish letters belong, whichever they are: filled in they make known words.</summary>
internal static class OddDoubt
{
    private const string Letters = "æøåÆØÅ";

    /// <summary>Different signs of one word; more leave too much open.</summary>
    private const int MostSigns = 2;

    /// <summary>
    /// Words that letters make known, and by how many times they outnumber those that none does: a ligature without a character.
    /// </summary>
    private const int FewestKnown = 2;
    private const int TimesUnknown = 2;

    /// <param name="words">All different.</param>
    public static bool Holds(IEnumerable<OddWord> words)
    {
        int known = 0, unknown = 0;
        foreach (var word in words.Where(IsDoubted))
        {
            var isKnown = Readings([.. word.Signs.Where(OddWord.IsNoLetter).Distinct(StringComparer.Ordinal)])
                .Any(reading => OddWord.IsKnown([.. word.Signs.Select(sign => reading.GetValueOrDefault(sign, sign))]));
            known += isKnown ? 1 : 0;
            unknown += !isKnown && word.IsBroken ? 1 : 0;
        }

        return known >= FewestKnown && known >= TimesUnknown * unknown;
    }

    /// <summary>A sign that is no letter stands in it or before it, and it is no word without.</summary>
    public static bool IsDoubted(OddWord word) => word.Signs.SkipLast(1).Any(OddWord.IsNoLetter) && !OddWord.IsKnown(word.Signs);

    private static IEnumerable<Dictionary<string, string>> Readings(ImmutableArray<string> signs) => signs.Length switch
    {
        1 => Letters.Select(letter => Reading((signs[0], letter))),
        MostSigns =>
            Letters.SelectMany(one => Letters.Where(other => other != one).Select(other => Reading((signs[0], one), (signs[1], other)))),
        _ => [],
    };

    private static Dictionary<string, string> Reading(params (string Sign, char Letter)[] letters) =>
        letters.ToDictionary(each => each.Sign, each => each.Letter.ToString(), StringComparer.Ordinal);
}
