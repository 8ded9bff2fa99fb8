using System.Text;
using Ingest.Model;

namespace Ingest.Ocr.Repair;

/// <summary>
/// One sign that an engine wrote twice, for it was in doubt between two shapes of it: "Cc)", "Ssag", "467" before "0Opfølgning", "2..".
/// The two stand in the same place.
/// </summary>
internal static class DoubledSigns
{
    /// <summary>Share of the narrower one that lies over the other.</summary>
    private const double Over = 0.6;

    /// <summary>Against the type's size: small letters are lower, capitals higher.</summary>
    private const double CapitalHeight = 0.62;

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(OcrWord word, double size)
    {
        if (word.Symbols.Length != word.Text.Length)
        {
            return null;
        }

        var text = new StringBuilder(word.Text[..1]);
        var last = word.Symbols[0];
        for (var i = 1; i < word.Text.Length; i++)
        {
            if (AreOne(text[^1], word.Text[i]) && AreInOnePlace(last, word.Symbols[i]))
            {
                text[^1] = Which(text[^1], word.Text[i], Math.Min(last.Height, word.Symbols[i].Height) < CapitalHeight * size,
                    i + 1 < word.Text.Length ? word.Text[i + 1] : ' ');
                last = Box.Around([last, word.Symbols[i]]);
            }
            else
            {
                text.Append(word.Text[i]);
                last = word.Symbols[i];
            }
        }

        return text.Length == word.Text.Length ? null : text.ToString();
    }

    private static bool AreInOnePlace(Box one, Box other) =>
        Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left) >= Over * Math.Min(one.Width, other.Width);

    private static bool AreOne(char one, char other) => Shape(one) == Shape(other) && (one != other || one == '.');

    private static char Shape(char sign) =>
        sign is '0' ? 'o' : char.ToLowerInvariant(sign).ToString().Normalize(NormalizationForm.FormD)[0];

    private static char Which(char one, char other, bool low, char after) =>
        char.IsDigit(one) != char.IsDigit(other) ? (char.IsDigit(one) == char.IsDigit(after) ? one : other)
        : IsHigh(one) == IsHigh(other) ? one
        : IsHigh(one) == low ? other : one;

    /// <summary>A capital, or a letter with a ring or an accent.</summary>
    private static bool IsHigh(char sign) => char.IsUpper(sign) || !sign.ToString().IsNormalized(NormalizationForm.FormD);
}
