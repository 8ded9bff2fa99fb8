using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Ocr.Repair;

/// <summary>
/// A g whose loop an underline cut off, read as q: "oq", "auqust", "Retsqrundlaq". Danish has no such words, so the word list alone
/// decides, however sure the engine is.
/// </summary>
internal static partial class UnderlinedG
{
    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(string text)
    {
        if (!text.Contains('q', StringComparison.Ordinal))
        {
            return null;
        }

        var word = Letters().Match(text).Value;
        return word.Contains('q', StringComparison.Ordinal) && !DanishWords.IsWordOrCompound(word)
            && Candidates(word).FirstOrDefault(DanishWords.IsWordOrCompound) is { } meant
            ? text.Replace(word, meant, StringComparison.Ordinal) : null;
    }

    private static IEnumerable<string> Candidates(string word) =>
    [
        word.Replace('q', 'g'),
        word.Replace("qg", "g", StringComparison.Ordinal).Replace("gq", "g", StringComparison.Ordinal).Replace('q', 'g'),
    ];

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
