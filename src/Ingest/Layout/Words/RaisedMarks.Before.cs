using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Layout.Words;

/// <content>Marks before a word or figure.</content>
internal static partial class RaisedMarks
{
    /// <summary>
    /// White in the host's sizes between a mark and the word that it stands before, and by how much that before it is wider:
    /// a third of a word space.
    /// </summary>
    private const double MostBehind = 0.15, ClearlyWider = 0.08;

    /// <summary>Of a mark.</summary>
    private const int MostSigns = 5;

    /// <summary>
    /// How many signs at the start are a mark before a figure (<c>¹905</c>), or before a word within its line. One before a line's
    /// first word begins a note, and stays.
    /// </summary>
    private static int Leading(ReadOnlySpan<Glyph> glyphs, List<int> ink, bool beforeWords)
    {
        var count = 0;
        while (count + 1 < ink.Count && MarkSigns.IsSign(glyphs[ink[count]]) && !IsRaised(glyphs[ink[0]], glyphs[ink[count]]))
        {
            count++;
        }

        return count > 0 && (IsFigure(glyphs[ink[count]]) || (beforeWords && IsLetterOfWord(glyphs[ink[count]])))
            && IsRaised(glyphs[ink[0]], glyphs[ink[count]]) ? count : 0;
    }

    /// <summary>
    /// Raised signs behind white with a word or figure right behind them are a mark of that one: <c>er ¹905</c>. The white before
    /// them is clearly wider than that behind them.
    /// </summary>
    /// <param name="row">Indices of the row's glyphs, left to right.</param>
    /// <param name="host">Index of the glyph before the mark.</param>
    /// <param name="at">The mark's place in the row.</param>
    public static bool StandsBeforeNext(ReadOnlySpan<Glyph> glyphs, List<int> row, int host, int at)
    {
        var end = at + 1;
        while (end < row.Count && MarkSigns.IsSign(glyphs[row[end]]) && IsRaised(glyphs[row[end]], glyphs[host]))
        {
            end++;
        }

        if (end == row.Count || !(IsFigure(glyphs[row[end]]) || IsLetterOfWord(glyphs[row[end]])))
        {
            return false;
        }

        var behind = glyphs[row[end]].Box.Left - glyphs[row[end - 1]].Box.Right;
        return behind < MostBehind * glyphs[host].Size
            && glyphs[row[at]].Box.Left - glyphs[host].Box.Right > behind + (ClearlyWider * glyphs[host].Size);
    }

    /// <summary>In a table's cell also a mark before a word is one: <c>¹Svømmehal</c>.</summary>
    /// <param name="ink">Indices of the word's glyphs that aren't blank, left to right.</param>
    /// <param name="text">Of the word, other marks in it written as such.</param>
    /// <returns>The word's text there; null where it is the same as elsewhere.</returns>
    public static string? WriteInCell(ReadOnlySpan<Glyph> glyphs, List<int> ink, string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsLetter(text[end]))
        {
            end++;
        }

        return end is > 0 and <= MostSigns && end < text.Length && ink.Count == text.Length && MarkSigns.AreMark(text[..end])
            && Leading(glyphs, ink, true) == end
            ? Superscript.Of(text[..end]) + text[end..] : null;
    }

    /// <summary>The glyph, which may be a mark's last, stands right before a word or figure of the row.</summary>
    private static bool StandsBefore(ReadOnlySpan<Glyph> glyphs, in Glyph mark, List<int> hosts)
    {
        if (!MarkSigns.IsSign(mark))
        {
            return false;
        }

        foreach (var host in hosts)
        {
            ref readonly var next = ref glyphs[host];
            if (next.Box.MiddleX > mark.Box.MiddleX && Math.Abs(next.Box.Left - mark.Box.Right) < MostBehind * next.Size
                && IsRaised(mark, next) && (IsFigure(next) || IsLetterOfWord(next)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetterOfWord(in Glyph glyph) => glyph.Text is [var sign, ..] && char.IsLetter(sign);
}
