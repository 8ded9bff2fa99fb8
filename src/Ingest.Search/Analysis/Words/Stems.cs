namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The stem that endings with a vowel stand on, and back: a consonant is doubled (<c>bus, busser</c>), an <c>e</c> goes
/// (<c>cykel, cykler</c>; <c>middel, midler</c>; <c>teater, teatre</c>), and so does a Latin ending (<c>museum, museet</c>).
/// </summary>
internal static class Stems
{
    private const string Vowels = "aeiouyæøå", Doubled = "bdfgklmnprst", Liquids = "lrn";

    /// <param name="word">A word of the list without ending.</param>
    /// <param name="losesE">Before l, r and n.</param>
    /// <returns>Its stems, the word itself first.</returns>
    public static IEnumerable<string> Of(string word, bool losesE)
    {
        yield return word;
        if (word.Length < 2)
        {
            yield break;
        }

        if (Doubled.AsSpan().Contains(word[^1]) && IsVowel(word[^2]))
        {
            yield return word + word[^1];
        }

        if (losesE && word.Length > 3 && word[^2] == 'e' && Liquids.AsSpan().Contains(word[^1]) && !IsVowel(word[^3]))
        {
            yield return (word[^3] == word[^4] ? word[..^3] : word[..^2]) + word[^1];
        }

        if (word.Length > 4 && word.EndsWith("um", StringComparison.Ordinal))
        {
            yield return word[..^2];
        }
    }

    /// <param name="stem">What is left of a word when an ending that begins with a vowel is taken away.</param>
    /// <returns>The words of the list that it may be the stem of.</returns>
    public static IEnumerable<string> WordsOf(string stem) => Candidates(stem).Where(word => Lexicon.Has(word));

    private static IEnumerable<string> Candidates(string stem)
    {
        yield return stem;
        if (stem.Length < 3)
        {
            yield break;
        }

        if (stem[^1] == stem[^2] && Doubled.AsSpan().Contains(stem[^1]))
        {
            yield return stem[..^1];
        }

        if (Liquids.AsSpan().Contains(stem[^1]) && !IsVowel(stem[^2]))
        {
            yield return stem[..^1] + 'e' + stem[^1];
            yield return stem[..^1] + stem[^2] + 'e' + stem[^1];
        }

        if (IsVowel(stem[^1]))
        {
            yield return stem + "um";
        }
    }

    public static bool IsVowel(char sign) => Vowels.AsSpan().Contains(sign);
}
