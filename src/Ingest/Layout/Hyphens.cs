using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Tells soft hyphens (places where a word may be split) from hyphens that are printed. Chromium draws an unused one as a blank or U+00AD
/// over which the pen doesn't move, and a used one as the same and then U+2010; other producers draw used ones, and some all
/// hyphens, as a U+00AD that is seen.
/// </summary>
internal sealed class Hyphens(Glyph[] glyphs)
{
    /// <summary>Share of the point size: the pen hasn't moved.</summary>
    private const double NoAdvance = 0.1;

    /// <summary>White to the next word in point sizes; behind a line's end there is none, or a column's.</summary>
    private const double NextWord = 1;

    /// <summary>U+00AD where the hyphen splits a word, nothing where it isn't seen.</summary>
    /// <param name="row">Indices of the row's glyphs, left to right.</param>
    /// <param name="at">The hyphen's place in it, U+00AD or U+2010.</param>
    /// <param name="end">The first place behind its word.</param>
    public string Text(List<int> row, int at, int end)
    {
        ref readonly var hyphen = ref glyphs[row[at]];
        var isSoft = hyphen.Text[0] == '\u00AD';
        var isLast = at + 1 == end || AreBlank(row, at + 1, end);
        if (!isLast)
        {
            return !isSoft ? hyphen.Text : IsPassedOver(row, at) ? "" : "-";
        }

        if (isSoft)
        {
            return end < row.Count && glyphs[row[end]].Box.Left - hyphen.Box.Right < NextWord * hyphen.Size ? "-" : hyphen.Text;
        }

        return at > 0 && (glyphs[row[at - 1]].IsBlank || glyphs[row[at - 1]].Text == "\u00AD") && IsPassedOver(row, at - 1)
            ? "\u00AD" : hyphen.Text;
    }

    private bool AreBlank(List<int> row, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!glyphs[row[i]].IsBlank)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next glyph begins where this one does.</summary>
    private bool IsPassedOver(List<int> row, int at) =>
        at + 1 < row.Count && glyphs[row[at + 1]].Box.Left - glyphs[row[at]].Box.Left < NoAdvance * glyphs[row[at]].Size;
}
