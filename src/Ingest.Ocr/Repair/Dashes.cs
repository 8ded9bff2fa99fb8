using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>
/// Dashes and minus signs. Danish print has the hyphen and the dash (–), no longer one; which of them stands alone is told
/// by its width better than by the engine. What touches a figure's front is its minus.
/// </summary>
internal static partial class Dashes
{
    /// <summary>A hyphen's ink is 0.2 to 0.28 of the type's size wide, a dash's 0.37 to 0.56, in nearly all text faces.</summary>
    private const double DashWidth = 0.32;

    public static string Correct(OcrWord word, double size)
    {
        var text = LongDash().Replace(word.Text, "–");
        text = text is "-" or "–" && size > 0 ? (word.Box.Width > DashWidth * size ? "–" : "-") : text;
        text = text.Length > 1 && text[0] is '-' && char.IsAsciiDigit(text[1]) && word.Runs is [{ } minus, _, ..] && size > 0 && minus.Width > DashWidth * size ? "–" + text[1..] : text;
        return MisreadMinus().Replace(text, "–");
    }

    [GeneratedRegex("[—―][-–—]?|[-–]—")]
    private static partial Regex LongDash();

    [GeneratedRegex(@"^[=~](?=\d)")]
    private static partial Regex MisreadMinus();
}
