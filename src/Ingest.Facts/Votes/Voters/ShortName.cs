namespace Ingest.Facts.Votes.Voters;

/// <summary>First names that are printed short, with a point: "Johs. Bruun", "Th. Kjær", "Chr. Dam".</summary>
internal static class ShortName
{
    private const int LongestBare = 4;

    private const string Vowels = "aeiouyæøåé";

    private static readonly string[] Known = ["johs", "joh", "vilh", "jørg", "aug", "nic", "nik", "rasm", "alfr", "edv", "ejn", "ant",
        "aks", "alb", "arn", "ferd", "fred", "gust", "herm", "jac", "jak", "jul", "laur", "lud", "math",
        "mik", "nath", "osc", "ped", "sev", "sør", "thom", "vald", "vict", "wilh", "gdr", "hr", "frk", "pens"];

    /// <summary>A capital and a few letters without a vowel ("Chr"), or one of those that are known by it.</summary>
    public static bool Is(string word) => word.Length is > 1 and <= LongestBare + 1 && char.IsUpper(word[0]) && char.IsLower(word[1])
        && ((word.Length <= LongestBare && !word.Any(c => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)))
            || Array.IndexOf(Known, Text.Words.Folding.Lower(word)) >= 0);
}
