using System.Text.RegularExpressions;

namespace Ingest.Text.Notes;

/// <summary>
/// A paragraph that says who took no part in an item, and nothing else: "Jonas Feld (B) og Ida Holm deltog ikke i sagens behandling.",
/// "Ida Holm var fraværende under punktet.", "Fraværende Ida Holm og Ole Friis."; one may be called by an office alone ("Vandinspektøren
/// deltog ikke i beslutningen.").
/// </summary>
public static partial class AttendanceNote
{
    private const string Said = " deltog ikke i ", WereAway = " var fraværende";

    private const int Longest = 200, MostWords = 5, LongestInitial = 3;

    public static bool Is(string text) =>
        text.Length <= Longest && Who(text) is { } who
            && Bracketed().Replace(who, "").Replace(" og ", ", ", StringComparison.Ordinal).Split(", ").All(AreNames);

    /// <summary>What stands before the verb; null where it is not said so, or something else is said, too.</summary>
    private static string? Who(string text) => Labelled().Match(text) is { Success: true } labelled ? labelled.Groups["who"].Value
        : text.IndexOf(Said, StringComparison.Ordinal) is var at and > 0 ? (What().IsMatch(text[(at + Said.Length)..]) ? text[..at] : null)
        : text.IndexOf(WereAway, StringComparison.Ordinal) is var away and > 0 && When().IsMatch(text[(away + WereAway.Length)..])
            ? text[..away] : null;

    private static bool AreNames(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostWords } words
            && (words.Length > 1 || IsOffice(words[0]))
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) && (word[^1] != '.' || word.Length <= LongestInitial));

    /// <summary>"Vandinspektøren", "Formanden": one person; "Forvaltningen" is many.</summary>
    private static bool IsOffice(string word) => Array.Exists(Offices, end => word.EndsWith(end, StringComparison.Ordinal));

    private static readonly string[] Offices = ["øren", "eren", "æren", "manden", "chefen"];

    /// <summary>"Fraværende Knud Palle og Amalie Rosen.", without a colon: whole names.</summary>
    [GeneratedRegex(@"^(?:Fraværende|Afbud(?: fra)?|Ikke til stede)(?: var)? (?<who>\p{Lu}\S* \p{Lu}.*?)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\([^()]{1,20}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>What they took no part in, and at most why.</summary>
    [GeneratedRegex(@"^(?:sagens|punktets) (?:behandling|afgørelse)(?: (?:på grund af|pga\.?|grundet) [\p{L} ]+)?\.?$"
        + @"|^(?:behandlingen|drøftelsen|afgørelsen|beslutningen)(?: af [\p{L}\d ]+)?(?: (?:på grund af|pga\.?|grundet) [\p{L} ]+)?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex What();

    /// <summary>At most at which item, and that it was said before.</summary>
    [GeneratedRegex(@"^(?: med afbud)?(?: (?:under|ved) (?:punktet|sagen|(?:punktets|sagens) behandling"
        + @"|behandlingen(?: af (?:punktet|sagen))?))?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex When();
}
