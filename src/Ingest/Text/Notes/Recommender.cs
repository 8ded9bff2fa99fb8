using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Text.Notes;

/// <summary>
/// A heading that says who recommends something, and nothing of what: "Formandskabet indstiller", at most with its day: "Socialt Udvalg,
/// den 27. marts 2031, indstiller:", "Formandskabet indstiller (7. juni 2031, pkt. 11)". A colon makes one of "Afdelingen for Vand
/// foreslår, at:", too. To whom it is recommended may stand there instead: "Det indstilles, at Kulturudvalget" over what it is to do.
/// </summary>
internal static partial class Recommender
{
    /// <param name="folded">The heading, folded, without its colon.</param>
    /// <param name="printed">As it is printed.</param>
    public static bool Is(string folded, string printed) =>
        (folded is [.., 'r'] && Plain().IsMatch(folded)) || (printed.AsSpan().TrimEnd() is [.., ':'] && BeforeColon().IsMatch(folded))
            || (folded.StartsWith("det ", StringComparison.Ordinal) && ToBody().Match(printed) is { Success: true } to
                && BodyWords.Name(to.Groups["body"].Value))
            || (folded is [.., ')'] && DayBehind().IsMatch(folded))
            || (folded.EndsWith(", indstiller", StringComparison.Ordinal) && DayBetween().IsMatch(folded));

    /// <summary>
    /// A line that is set as a heading, and goes on in the text below: "Stationslederen indstiller, at", "Det indstilles, at",
    /// "FU foreslår".
    /// </summary>
    public static bool IsOfHeading(string folded) => SetAsHeading().IsMatch(folded);

    [GeneratedRegex(@"^(?:\p{L}[\p{L}-]+(?: (?:og|i|\p{L}[\p{L}-]+)){0,6} (?:indstiller|anbefaler|foreslår)"
        + @"|det (?:indstilles|anbefales|foreslås))(?:,? at)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SetAsHeading();

    /// <summary>A name of few words, and nothing behind it; before "at" it is a sentence's.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}-]{3,}(?: (?:og|\p{L}[\p{L}-]+)){0,3} (?:indstiller|anbefaler)$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\p{L}[\p{L}-]{3,}(?: (?:og|i|\p{L}[\p{L}-]+)){0,6} (?:indstiller|anbefaler|foreslår)(?:,? at)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"^(?i:det (?:indstilles|anbefales|foreslås)(?: til| over for|,? at)) "
        + @"(?<body>[\p{L}-]{4,}(?: (?i:og|for|i) \p{Lu}[\p{L}-]+|,? \p{Lu}[\p{L}-]+){0,4})(?i:,? at)?[ :]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ToBody();

    private const string Day = @"(?:\d{1,2}\. ?\p{L}{3,9} |\d{1,2}[./-]\d{1,2}[./-])\d{4}";

    [GeneratedRegex(@"^\p{L}[\p{L}-]{3,}(?: (?:og|\p{L}[\p{L}-]+)){0,4},? (?:den |d\. ?)" + Day + ", indstiller$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayBetween();

    [GeneratedRegex(@"^\p{L}[\p{L}-]{3,}(?: (?:og|\p{L}[\p{L}-]+)){0,4} (?:indstiller|anbefaler) \((?:den )?" + Day
        + @"(?:, ?(?:pkt|punkt|sag)\.?(?: nr\.?)? ?\d+)?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex DayBehind();
}
