using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>
/// Dashes and minus signs. Danish print has the hyphen and the dash (–), no longer one; which of them stands alone is told
/// by its width better than by the engine. What touches a figure's front is its minus.
/// </summary>
internal static partial class Dashes
{
    /// <summary>A hyphen is about 0.33 of the type's size wide, a dash 0.5, in nearly all text faces.</summary>
    private const double DashWidth = 0.42;

    public static string Correct(OcrWord word, double size)
    {
        var text = LongDash().Replace(word.Text, "–");
        text = text is "-" or "–" && size > 0 ? (word.Box.Width > DashWidth * size ? "–" : "-") : text;
        return MisreadMinus().Replace(text, "–");
    }

    [GeneratedRegex("[—―][-–—]?|[-–]—")]
    private static partial Regex LongDash();

    [GeneratedRegex(@"^[=~](?=\d)")]
    private static partial Regex MisreadMinus();
}
