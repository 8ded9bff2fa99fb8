using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Ocr.Routing;

/// <summary>
/// A page is nearly always good, and a handful of its words show it: they are cut from the glyphs as these were drawn, from
/// all over the page, at a hundredth of what its lines cost.
/// </summary>
internal static class PageTriage
{
    private const int Sample = 60;
    private const int LettersOfWord = 6;
    private const int ShortestWord = 3;
    private const int FewestWords = 12;

    private const double KnownShare = 0.75;

    /// <summary>Gap between words, in point sizes.</summary>
    private const double Gap = 0.15;

    /// <summary>The words that were looked at are Danish.</summary>
    public static bool IsGood(PageLayout page)
    {
        var stride = Math.Max(1, page.Glyphs.Length / LettersOfWord / Sample);
        int words = 0, known = 0, start = 0;
        var unknown = new List<string>();
        for (var i = 1; i <= page.Glyphs.Length; i++)
        {
            if (i < page.Glyphs.Length && IsSameWord(page.Glyphs.ItemRef(i - 1), page.Glyphs.ItemRef(i)))
            {
                continue;
            }

            if (i - start >= ShortestWord && words++ % stride == 0 && Lower(page, start, i) is { } word)
            {
                if (DanishWords.Contains(word))
                {
                    known++;
                }
                else
                {
                    unknown.Add(word);
                }
            }

            start = i;
        }

        var count = known + unknown.Count;
        return count >= FewestWords
            && (known >= KnownShare * count || known + unknown.Count(DanishWords.IsWordOrCompound) >= KnownShare * count);
    }

    private static bool IsSameWord(in Glyph left, in Glyph right) =>
        !left.IsBlank && !right.IsBlank && right.Box.Left - left.Box.Right < Gap * right.Size && right.Baseline == left.Baseline
            && right.Box.Left >= left.Box.Left;

    /// <summary>Null where anything else than small letters is in it; a mark at its end is left out.</summary>
    private static string? Lower(PageLayout page, int start, int end)
    {
        Span<char> word = stackalloc char[end - start <= 40 ? end - start : 0];
        var length = 0;
        for (var i = start; i < end && length < word.Length; i++)
        {
            if (page.Glyphs[i].Text is not [var letter] || !char.IsLower(letter))
            {
                return i == end - 1 && length >= ShortestWord ? word[..length].ToString() : null;
            }

            word[length++] = letter;
        }

        return length >= ShortestWord ? word[..length].ToString() : null;
    }
}
