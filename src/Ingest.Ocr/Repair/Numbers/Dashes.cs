using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// Dashes and minus signs. Danish print has the hyphen and the dash (–), no longer one; which of them stands alone is told
/// by its width better than by the engine. What touches a figure's front is its minus.
/// </summary>
internal static partial class Dashes
{
    /// <summary>A hyphen's ink is 0.2 to 0.28 of the type's size wide, a dash's 0.37 to 0.56, in nearly all text faces.</summary>
    private const double DashWidth = 0.32;

    /// <summary>
    /// A minus sign stands 0.47 to 0.51 of a digit's height over its foot, a dash 0.37 to 0.43, in nearly all text faces.
    /// </summary>
    private const double Middle = 0.45;

    /// <summary>In point sizes: a box as high as letters is a guess of the engine's.</summary>
    private const double MostHeight = 0.5;

    public static string Correct(OcrWord word, double size)
    {
        var text = LongDash().Replace(word.Text, "–");
        text = IsFlat(word, size) ? "–" : text;
        text = text is "-" or "–" && size > 0 && word.Box.Height < MostHeight * size
            ? (word.Box.Width > DashWidth * size ? "–" : "-") : text;
        text = MisreadMinus().Replace(text, "–");
        return text is ['-' or '–', >= '0' and <= '9', ..] && word.Runs is [var stroke, var digit, ..] && size > 0
            && stroke.Width > DashWidth * size
            ? (stroke.MiddleY > digit.Bottom + (Middle * digit.Height) ? "−" : "–") + text[1..]
            : text;
    }

    /// <summary>Read as two strokes, but the box has room for one.</summary>
    public static bool IsFlat(OcrWord word, double size) => word.Text is "=" && word.Box.Height < OneStroke * size;

    private const double OneStroke = 0.12;

    [GeneratedRegex("[—―][-–—]?|[-–]—")]
    private static partial Regex LongDash();

    [GeneratedRegex(@"^[=~](?=\d)")]
    private static partial Regex MisreadMinus();
}
