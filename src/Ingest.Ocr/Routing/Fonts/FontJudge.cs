using Ingest.Text.Words;

namespace Ingest.Ocr.Routing.Fonts;

/// <summary>
/// Whether a font's characters mean nothing. Symbols, bullets and formulas stand alone or in twos and threes, figures have no
/// letters to speak for or against them, and a foreign language has the letters' usual shares: none of them is judged.
/// </summary>
internal static class FontJudge
{
    /// <summary>A run of different signs without white that is a word and no formula.</summary>
    private const int LettersOfWord = 5;
    private const int DifferentLetters = 3;

    /// <summary>From this share of glyphs without a character on a font has no map.</summary>
    private const double StrangeShare = 0.2;

    /// <summary>Private characters are symbols, unless there are words of them.</summary>
    private const int FewestPrivateWords = 3;
    private const double PrivateShare = 0.6;

    /// <summary>A font without a map whose codes happen to be the characters has more known words.</summary>
    private const double FewestKnownOfUnmapped = 0.4;

    /// <summary>
    /// Words that a font must have before statistics can speak against it, and words of other fonts beside which it is wrong.
    /// </summary>
    private const int FewestWords = 6;
    private const int FewestWordsBeside = 12;
    private const double KnownBeside = 0.6;
    private const double MostKnown = 0.12;
    private const double MostBroken = 0.25;

    /// <summary>Of a Latin text's letters those of Latin Extended (U+0100 to U+024F); Polish and Czech have a tenth.</summary>
    private const double MostExtended = 0.3;

    public static bool IsMeaningless(FontSample sample, IEnumerable<FontSample> all)
    {
        if (sample.Ink < LettersOfWord || IsFine(sample))
        {
            return false;
        }

        var words = sample.Pieces.SelectMany(piece => piece.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => IsWord(word) || (sample.UnknownWidths >= DifferentLetters && IsUnknownWord(word))).ToList();
        if (words.Count == 0)
        {
            return false;
        }

        if (sample.Strange >= StrangeShare * sample.Ink)
        {
            return words.Exists(word => word.Any(letter => Characters.IsNone(letter.ToString())));
        }

        if (sample.Private >= PrivateShare * sample.Ink)
        {
            return words.Count >= FewestPrivateWords && words.Sum(word => word.Length) >= PrivateShare * sample.Ink;
        }

        var speech = RoutingMessages.Of(words);
        return sample.Face.Unmapped ? speech.KnownShare < FewestKnownOfUnmapped
            : speech.Count >= FewestWords && speech.KnownShare <= MostKnown && !speech.IsOtherScript
                && (speech.BrokenShare >= MostBroken || speech.ExtendedShare >= MostExtended || LetterShares.IsStrange(words))
                && RoutingMessages.Of(
                    all.Where(other => other != sample).SelectMany(other => other.Pieces).SelectMany(piece => piece.Split(' ')))
                    is { Count: >= FewestWordsBeside, KnownShare: >= KnownBeside };
    }

    /// <summary>A handful of its words are in the word list: nearly always so, and soon seen.</summary>
    private static bool IsFine(FontSample sample)
    {
        if (sample.Strange + sample.Private > StrangeShare * sample.Ink || sample.Face.Unmapped)
        {
            return false;
        }

        int words = 0, known = 0;
        foreach (var word in sample.Pieces.SelectMany(piece => piece.Split(' '))
            .Where(word => word.Length >= LettersOfWord && word.All(char.IsLetter)).Take(FewestWordsBeside))
        {
            words++;
            known += DanishWords.Contains(word) ? 1 : 0;
        }

        return known > MostKnown * Math.Max(words, FewestWords);
    }

    private static bool IsUnknownWord(string word) => word.Count(letter => letter == '\uFFFD') >= LettersOfWord;

    private static bool IsWord(string word) =>
        word.Length >= LettersOfWord && word.Distinct().Take(DifferentLetters).Count() == DifferentLetters;
}
