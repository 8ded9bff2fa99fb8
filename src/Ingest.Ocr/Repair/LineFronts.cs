using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>
/// What stands at a line's front before a title: "5,1." is 5.1, since no decimal fraction has a point behind it, and "5," is 5.;
/// "Il." is the Roman II; ".J." and "|." are the enclosure sign (./.), which no model knows; "Ad1." has a blank in it.
/// </summary>
internal static partial class LineFronts
{
    /// <summary>The first word of a line as it was meant, or null.</summary>
    /// <param name="after">The next word.</param>
    /// <param name="marksEnclosures">The document marks enclosures so, see <see cref="HasEnclosures"/>.</param>
    public static string? Correct(string text, string? after, bool marksEnclosures) =>
        marksEnclosures && BrokenEnclosure().Match(text) is { Success: true } broken
            && (broken.Length < text.Length || (after is not null && char.IsUpper(after[0])))
            ? string.Join(' ', "./.", text[broken.Length..]).TrimEnd()
        : PageOf().IsMatch(text) && text.EndsWith('f') == (after is not null && after.All(char.IsAsciiDigit))
        ? PageOf().Replace(text, " of ").TrimEnd()
        : after is null || !(char.IsUpper(after[0]) || char.IsAsciiDigit(after[0])) ? null
        : Number().IsMatch(text) ? text.Replace(',', '.')
        : Roman().IsMatch(text) ? new string('I', text.Length - 1) + "."
        : Trail().IsMatch(text) ? text[..^1]
        : Enclosure().IsMatch(text) ? "./."
        : Ad().Match(text) is { Success: true } match ? "Ad " + match.Groups[1].Value
        : null;

    /// <summary>A line of the page begins with an undoubted sign.</summary>
    public static bool HasEnclosures(OcrPage page) => page.Lines.Any(line => line.Words is [{ Text: "./." }, _, ..]);

    /// <summary>The sign where it is known to stand: one of its marks lost, or the next word come to it.</summary>
    [GeneratedRegex(@"^(?:[.,]?[J|I/\[l7]{1,2}\.$|[.,]?[J|/\[]{1,2}\.(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenEnclosure();

    /// <summary>The page numbers of an English printer, "1 of 12", drawn together in one word or two.</summary>
    [GeneratedRegex(@"(?<=^\d{1,3})0f(?=\d{0,3}$)")]
    private static partial Regex PageOf();

    /// <summary>"7.…": dots that a hyphen or a smudge was taken for.</summary>
    [GeneratedRegex(@"^\d{1,3}\.…$")]
    private static partial Regex Trail();

    [GeneratedRegex(@"^Ad(\d{1,3}\.?)$")]
    private static partial Regex Ad();

    [GeneratedRegex(@"^\d{1,2},\d{1,2}\.$|^\d{1,3},$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?=.*I)[Il|]{2,3}\.$")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?:[.,][J|I/\[l7]|\|)\.$")]
    private static partial Regex Enclosure();
}
