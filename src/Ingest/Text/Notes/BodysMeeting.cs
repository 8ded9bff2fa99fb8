using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text.Notes;

/// <summary>
/// "Økonomiudvalgets møde 20. juni 2031": whose meeting and when, and nothing else. Inside an item it heads what was decided there; at the
/// front of a paper it is its title.
/// </summary>
public static partial class BodysMeeting
{
    /// <summary>Characters; a longer line is a sentence about a meeting.</summary>
    private const int Longest = 120;

    public static bool Is(string text) => Of(text) is not null;

    /// <summary>The body, without its genitive: "Økonomiudvalget"; null for other lines.</summary>
    public static string? Of(string text) =>
        text.Length <= Longest && text.Contains("s møde ", StringComparison.OrdinalIgnoreCase)
            && Pattern().Match(text) is { Success: true } match && BodyWords.Name(match.Groups["body"].Value)
            ? match.Groups["body"].Value : null;

    [GeneratedRegex(@"^(?<body>\p{Lu}[\p{L} ,&\-]{3,70}?)['’]?s møde,? (?:(?:\p{L}{3,4}dag )?(?:den |d\. ?))?"
        + @"\d{1,2}(?:[./-]\d{1,2}[./-]|\. ?\p{L}{3,9} )\d{4}(?:, ?(?:pkt|punkt|sag)\.?(?: nr\.?)? ?\d+)? ?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
