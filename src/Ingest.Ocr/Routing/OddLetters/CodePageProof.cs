using System.Collections.Immutable;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>
/// Whether a font's odd signs are Danish letters of another code page. Each pair of code pages that is known is tried on all words
/// with such signs: one is right where it makes known words of them, hardly any unknown ones, and takes no known one away.
/// </summary>
internal static class CodePageProof
{
    /// <summary>
    /// Known words that prove a code page, and by how many times they outnumber those that no list has, and known ones that are lost.
    /// </summary>
    private const int FewestKnown = 2;
    private const int TimesUnknown = 2;
    private const int TimesLost = 4;

    /// <summary>Of so many letters one word is proof enough, where no language has its sign between letters.</summary>
    private const int LettersOfProof = 6;

    /// <param name="words">All different.</param>
    /// <returns>From sign to letter; null where none is proved.</returns>
    public static ImmutableDictionary<string, string>? Find(IReadOnlyCollection<OddWord> words)
    {
        var signs = words.SelectMany(word => word.Signs).Where(OddWord.IsOdd).ToHashSet(StringComparer.Ordinal);
        var best = (Score: 0, Letters: (ImmutableDictionary<string, string>?)null);
        foreach (var page in CodePage.All)
        {
            if (page.Letters.Keys.Any(signs.Contains) && Score(words, page.Letters) is > 0 and var score && score > best.Score)
            {
                best = (score, page.Letters);
            }
        }

        return best.Letters;
    }

    /// <summary>Known words less unknown ones; 0 where they prove nothing.</summary>
    private static int Score(IReadOnlyCollection<OddWord> words, ImmutableDictionary<string, string> letters)
    {
        int known = 0, unknown = 0, lost = 0;
        var proof = false;
        foreach (var word in words)
        {
            var read = word.With(letters);
            if (read.SequenceEqual(word.Signs))
            {
                unknown += word.IsBroken ? 1 : 0;
                continue;
            }

            var isKnown = OddWord.IsKnown(read);
            known += isKnown ? 1 : 0;
            proof |= isKnown && word.IsBroken && word.Signs.Length >= LettersOfProof;
            unknown += OddWord.IsUnknown(read) ? 1 : 0;
            lost += OddWord.IsKnown(word.Signs) ? 1 : 0;
        }

        var isProved = known >= FewestKnown ? known >= TimesUnknown * unknown && known >= TimesLost * lost : proof && unknown + lost == 0;
        return isProved ? known - unknown : 0;
    }
}
