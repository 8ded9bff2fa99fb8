using System.Text;
using Ingest.Model;

namespace Ingest.Pdf.Glyphs;

/// <summary>
/// Accents set as signs of their own over a letter, as TeX sets å and ö from fonts that have none (Knuth, The TeXbook, chapter 9: \accent):
/// the letter with its accent is one character. An accent that stands alone, or beside letters, is a sign.
/// </summary>
internal static class SpacingAccents
{
    /// <summary>
    /// Accents with advance and the combining characters that they are over a letter (Unicode, Spacing Modifier Letters).
    /// </summary>
    private const string Spacing = "\u02DA\u00A8\u00B4\u0060\u02C6\u02DC\u02C7\u00AF\u00B8",
        Combining = "\u030A\u0308\u0301\u0300\u0302\u0303\u030C\u0304\u0327";

    /// <summary>Of the letter's width: from the middle of the one to that of the other.</summary>
    private const double SameMiddle = 0.45;

    /// <summary>In point sizes: over a capital it is set higher.</summary>
    private const double MostRise = 0.45;

    /// <param name="glyphs">In painting order; letters get their accents.</param>
    /// <param name="marks">Told which glyphs are accents and no text of their own.</param>
    public static void Join(Glyph[] glyphs, HiddenKind?[]? hidden, HashSet<int> marks)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i].Text is not [var sign] || Spacing.IndexOf(sign, StringComparison.Ordinal) is not (>= 0 and var kind)
                || hidden?[i] is not null)
            {
                continue;
            }

            foreach (var letter in (ReadOnlySpan<int>)[i + 1, i - 1])
            {
                if (letter >= 0 && letter < glyphs.Length && !marks.Contains(letter) && IsOver(glyphs[i], glyphs[letter])
                    && $"{glyphs[letter].Text}{Combining[kind]}".Normalize(NormalizationForm.FormC) is [var whole])
                {
                    glyphs[letter] = glyphs[letter] with { Text = whole.ToString() };
                    marks.Add(i);
                    break;
                }
            }
        }
    }

    private static bool IsOver(in Glyph accent, in Glyph letter) =>
        letter.Text is [var sign] && (char.IsAsciiLetter(sign) || sign == 'ı') && accent.Turn == 0 && letter.Turn == 0
            && Math.Abs(accent.Size - letter.Size) < 0.1 * letter.Size
        && Math.Abs(accent.Box.MiddleX - letter.Box.MiddleX) < SameMiddle * letter.Box.Width
        && Math.Abs(accent.Baseline - letter.Baseline) < MostRise * letter.Size;
}
