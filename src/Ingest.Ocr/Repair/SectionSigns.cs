using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>
/// The paragraph sign before a number, which Tesseract has no eye for: it reads § as 8, $ or S. An "8" alone before a number is
/// one where a law is spoken of: "jf. 8 12", "lovens 8 4, stk. 2".
/// </summary>
internal static partial class SectionSigns
{
    private static readonly string[] Before = ["jf.", "lov", "loven", "lovens", "bekendtgørelsen", "bekendtgørelsens", "efter", "i", "af"];

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(string? before, string text, string? after, string? afterThat) =>
        after is null || !char.IsAsciiDigit(after[0]) ? null
        : text is "$" or "$$" or "S" or "&" ? "§"
        : text is ['1' or '3' or '5' or '8' or '9'] && before is not null && Law().IsMatch(before) ? "§"
        : text is "8" or "88" && (IsOfLaw(afterThat) || (before is not null && Array.Exists(Before, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) && after.EndsWith(','))) ? new string('§', text.Length)
        : null;

    /// <summary>"Sundhedslovens", "Dagtilbudsloven": what follows is a paragraph, and a paragraph has its sign.</summary>
    [GeneratedRegex("lov(?:en|ens)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    private static bool IsOfLaw(string? word) => word is not null && (word.StartsWith("stk", StringComparison.Ordinal) || word is "nr.");
}
