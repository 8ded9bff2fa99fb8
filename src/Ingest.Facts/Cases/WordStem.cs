namespace Ingest.Facts.Cases;

/// <summary>
/// A Danish word without the endings for definite, plural and genitive: "spildevandsplanen", "spildevandsplanens" and "spildevandsplaner"
/// are "spildevandsplan". As much of the first step of the Danish Snowball stemmer (snowballstem.org) as nouns need; for comparing only.
/// </summary>
internal static class WordStem
{
    /// <summary>What is left has so many letters at least: "veje" stays.</summary>
    private const int Shortest = 4;

    /// <summary>Before a genitive's "s"; another is the word's own: "status", "proces".</summary>
    private const string BeforeS = "abcdfghjklmnoprtvyzå";

    /// <summary>Longer ones first.</summary>
    private static readonly string[] Endings = ["erernes", "erens", "ernes", "erne", "eren", "ens", "ets", "enes", "ene", "ers",
        "en", "et", "er", "es", "e", "s"];

    /// <param name="word">In lower case; what has figures in it stays.</param>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)
                && (ending == "s" ? BeforeS.Contains(word[^2], StringComparison.Ordinal) : char.IsLetter(word[^(ending.Length + 1)])))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
