using System.Text.RegularExpressions;

namespace Ingest.Text.Notes;

/// <summary>
/// A paragraph that says who took no part in an item, and nothing else: "Jonas Feld (B) og Ida Holm deltog ikke i sagens behandling.".
/// </summary>
public static partial class AttendanceNote
{
    private const string Said = " deltog ikke i ";

    private const int Longest = 200, MostWords = 5, LongestInitial = 3;

    public static bool Is(string text) =>
        text.Length <= Longest && text.IndexOf(Said, StringComparison.Ordinal) is var at and > 0
            && What().IsMatch(text[(at + Said.Length)..])
            && Bracketed().Replace(text[..at], "").Replace(" og ", ", ", StringComparison.Ordinal).Split(", ").All(AreNames);

    private static bool AreNames(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostWords } words
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) && (word[^1] != '.' || word.Length <= LongestInitial));

    [GeneratedRegex(@"\([^()]{1,20}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>What they took no part in, and at most why.</summary>
    [GeneratedRegex(@"^(?:sagens|punktets) (?:behandling|afgørelse)(?: (?:på grund af|pga\.?|grundet) [\p{L} ]+)?\.?$"
        + @"|^(?:behandlingen|drøftelsen|afgørelsen)(?: af [\p{L}\d ]+)?(?: (?:på grund af|pga\.?|grundet) [\p{L} ]+)?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex What();
}
