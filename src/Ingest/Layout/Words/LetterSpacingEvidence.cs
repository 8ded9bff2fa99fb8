using System.Globalization;
using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>
/// Whether wide gaps are between the letters of words. A table's row of short texts (<c>÷ 5 %</c>, <c>2½ %</c>,
/// <c>3 m</c>) has as many gaps between words as between letters; there the signs stand apart and the letters do not.
/// </summary>
internal static class LetterSpacingEvidence
{
    /// <summary>Share of the gaps within words that are wide in a letter-spaced row: kerning closes some, no half of them.</summary>
    private const double WideShare = 0.75;

    /// <param name="glyphs">The page's glyphs.</param>
    /// <param name="row">Indices of the row's glyphs, left to right.</param>
    /// <param name="widest">A gap from this share of the size on is one between a table's cells.</param>
    /// <param name="from">From this share of the size on a gap is wide.</param>
    /// <returns>False where too few of the gaps within what could be one word are wide, or there are none.</returns>
    public static bool Holds(Glyph[] glyphs, List<int> row, double widest, double from)
    {
        int within = 0, wide = 0;
        for (var i = 1; i < row.Count; i++)
        {
            ref readonly var left = ref glyphs[row[i - 1]];
            ref readonly var right = ref glyphs[row[i]];
            var gap = right.Box.Left - left.Box.Right;
            if (gap < widest * right.Size && AreOfOneWord(left.Text, right.Text))
            {
                within++;
                wide += gap > from * Math.Max(right.Size, 1) ? 1 : 0;
            }
        }

        return wide > 0 && wide >= WideShare * within;
    }

    /// <summary>Both are letters, or both digits with the points between them: other neighbours are often words of their own.</summary>
    private static bool AreOfOneWord(string left, string right)
    {
        var (before, after) = (Sort(left), Sort(right));
        return before != 0 && before == after;
    }

    private static int Sort(string text) => text.Length == 0 ? 0 : char.GetUnicodeCategory(text[^1]) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => 1,
        UnicodeCategory.DecimalDigitNumber => 2,
        _ => text[^1] is '.' or ',' ? 2 : 0,
    };
}
