using System.Runtime.InteropServices;
using System.Text;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Layout.Words;

/// <summary>
/// Marks set above the line behind a word or figure, or right before it: footnotes' numbers, exponents. Whatever their size, they are
/// told by their baseline above that of the sign beside them.
/// </summary>
internal static partial class RaisedMarks
{
    /// <summary>Rise of the baseline over the host's, in the host's sizes: less is a rounding or another font, more another line.</summary>
    private const double LeastRise = 0.15;

    private const double MostRise = 0.7;

    /// <summary>A mark that is hardly smaller than its host must stand clearly higher.</summary>
    private const double HardlySmaller = 0.9;

    private const double ClearRise = 0.25;

    /// <summary>White between host and mark, and how far they may overlap (slanted figures), in the host's sizes.</summary>
    private const double Farthest = 0.3;

    /// <summary>The same where a blank was drawn between them: less than a word space and the mark's own.</summary>
    private const double FarthestBehindBlank = 0.5;

    /// <summary>The glyph is raised against one of its row before it, as a mark is.</summary>
    public static bool IsRaised(in Glyph glyph, in Glyph host)
    {
        var rise = (glyph.Baseline - host.Baseline) / host.Size;
        return rise > (glyph.Size > HardlySmaller * host.Size ? ClearRise : LeastRise) && rise < MostRise && glyph.Size <= host.Size * 1.01;
    }

    /// <summary>A raised sign that stands at the glyph before it and belongs to its word.</summary>
    public static bool BelongsTo(in Glyph host, in Glyph glyph, bool blankBetween) =>
        MarkSigns.IsSign(glyph) && IsRaised(glyph, host) && Touches(host, glyph, blankBetween ? FarthestBehindBlank : Farthest);

    /// <summary>
    /// Gives marks to the rows of the words at which they stand. A row of marks may hold another column's text, so each mark goes
    /// by itself; what is left stays as it was.
    /// </summary>
    /// <param name="rows">Topmost first; glyphs in no order.</param>
    public static void GiveToHosts(ReadOnlySpan<Glyph> glyphs, List<GlyphRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            for (var below = i + 1;
                below < rows.Count && rows[i].Glyphs.Count > 0 && rows[i].Baseline - rows[below].Baseline < MostRise * rows[below].Size;
                below++)
            {
                Give(glyphs, rows[i].Glyphs, rows[below].Glyphs);
            }
        }

        rows.RemoveAll(row => row.Glyphs.Count == 0);
    }

    private static void Give(ReadOnlySpan<Glyph> glyphs, List<int> from, List<int> to)
    {
        if (!AnyMark(glyphs, from, to))
        {
            return;
        }

        SortByLeft(glyphs, from);
        for (var start = 0; start < from.Count;)
        {
            var end = start + 1;
            while (end < from.Count && !glyphs[from[end]].IsBlank && Touches(glyphs[from[end - 1]], glyphs[from[end]], Farthest))
            {
                end++;
            }

            if (!IsMarkAt(glyphs, from, start, end, to))
            {
                start = end;
                continue;
            }

            while (end < from.Count && glyphs[from[end]].IsBlank)
            {
                end++; // a blank set in the mark's type parts words of the line
            }

            to.AddRange(from.GetRange(start, end - start));
            from.RemoveRange(start, end - start);
        }
    }

    /// <summary>A first look without sorting.</summary>
    private static bool AnyMark(ReadOnlySpan<Glyph> glyphs, List<int> from, List<int> to)
    {
        foreach (var index in from)
        {
            if (MarkSigns.MayBegin(glyphs[index]) && (HasHost(glyphs, glyphs[index], to) || StandsBefore(glyphs, glyphs[index], to)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Signs of a mark alone, right behind a glyph of the row, or right before one.</summary>
    private static bool IsMarkAt(ReadOnlySpan<Glyph> glyphs, List<int> from, int start, int end, List<int> hosts)
    {
        if (!MarkSigns.MayBegin(glyphs[from[start]])
            || !(HasHost(glyphs, glyphs[from[start]], hosts) || StandsBefore(glyphs, glyphs[from[end - 1]], hosts)))
        {
            return false;
        }

        var signs = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            signs.Append(glyphs[from[i]].Text);
        }

        return MarkSigns.AreMark(signs.ToString());
    }

    private static bool HasHost(ReadOnlySpan<Glyph> glyphs, in Glyph mark, List<int> hosts)
    {
        foreach (var host in hosts)
        {
            if (!glyphs[host].IsBlank && IsRaised(mark, glyphs[host]) && Touches(glyphs[host], mark, Farthest))
            {
                return true;
            }
        }

        return false;
    }

    private static void SortByLeft(ReadOnlySpan<Glyph> glyphs, List<int> row)
    {
        var keys = new double[row.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = glyphs[row[i]].Box.Left;
        }

        keys.AsSpan().Sort(CollectionsMarshal.AsSpan(row));
    }

    private static bool Touches(in Glyph left, in Glyph right, double farthest) =>
        right.Box.Left - left.Box.Right is var white && white < farthest * left.Size && white > -Farthest * left.Size
            && right.Box.MiddleX > left.Box.MiddleX;

    /// <summary>A word's text with the raised signs in it as Unicode's superscripts; null where it has none.</summary>
    /// <param name="ink">Indices of the word's glyphs that aren't blank, left to right.</param>
    /// <param name="within">A word of the line stands right before it.</param>
    public static string? Write(ReadOnlySpan<Glyph> glyphs, List<int> ink, bool within)
    {
        var raised = default(bool[]);
        var host = Leading(glyphs, ink, within);
        var stands = false;
        for (var i = 0; i < ink.Count; i++)
        {
            if (i == host || (i > host && !IsRaised(glyphs[ink[i]], glyphs[ink[host]])))
            {
                host = i;
                stands |= !MarkSigns.IsOpening(glyphs[ink[i]]);
            }
            else if (i < host
                || (stands && ((MarkSigns.IsSign(glyphs[ink[i]]) && !ClosesStar(glyphs, ink, i)) || IsLetterMark(glyphs, ink, host, i)
                    || IsNumeralMark(glyphs, ink, host, i))))
            {
                (raised ??= new bool[ink.Count])[i] = true;
            }
        }

        if (raised is null)
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = 0; i < ink.Count; i++)
        {
            var sign = glyphs[ink[i]].Text;
            text.Append(raised[i] ? Superscript.Of(sign) : sign.Length == 0 || char.IsControl(sign[0]) ? "\uFFFD" : sign);
        }

        return text.ToString();
    }

    /// <summary>A letter alone behind a figure (<c>905ᵃ</c>), or one in brackets, is a mark; more of them are an ending.</summary>
    private static bool IsLetterMark(ReadOnlySpan<Glyph> glyphs, List<int> ink, int host, int i)
    {
        if (!MarkSigns.IsLetter(glyphs[ink[i]]) || (i > host + 1 && !MarkSigns.IsOpening(glyphs[ink[i - 1]])))
        {
            return false;
        }

        var isLast = i + 1 == ink.Count || !IsRaised(glyphs[ink[i + 1]], glyphs[ink[host]]);
        return isLast ? i == host + 1 && IsFigure(glyphs[ink[host]]) : MarkSigns.IsClosing(glyphs[ink[i + 1]]);
    }

    /// <summary>A small Roman numeral in brackets or before one, or in type that is smaller than its host's: <c>boligⁱⁱ⁾</c>.</summary>
    private static bool IsNumeralMark(ReadOnlySpan<Glyph> glyphs, List<int> ink, int host, int i)
    {
        var (start, end) = (i, i);
        while (end < ink.Count && MarkSigns.IsNumeral(glyphs[ink[end]]) && IsRaised(glyphs[ink[end]], glyphs[ink[host]]))
        {
            end++;
        }

        while (start - 1 > host && MarkSigns.IsNumeral(glyphs[ink[start - 1]]))
        {
            start--;
        }

        if (end == i || (start > host + 1 && !MarkSigns.IsSign(glyphs[ink[start - 1]])))
        {
            return false;
        }

        var isLast = end == ink.Count || !IsRaised(glyphs[ink[end]], glyphs[ink[host]]);
        return isLast ? glyphs[ink[i]].Size <= HardlySmaller * glyphs[ink[host]].Size : MarkSigns.IsClosing(glyphs[ink[end]]);
    }

    /// <summary>A star is raised as it is, so its bracket stays, too: <c>*)</c>.</summary>
    private static bool ClosesStar(ReadOnlySpan<Glyph> glyphs, List<int> ink, int i) =>
        glyphs[ink[i]].Text == ")" && glyphs[ink[i - 1]].Text == "*";

    private static bool IsFigure(in Glyph glyph) => glyph.Text is [var sign] && char.IsAsciiDigit(sign);
}
