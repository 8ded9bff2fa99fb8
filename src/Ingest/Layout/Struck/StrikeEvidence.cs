using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout.Struck;

/// <summary>
/// Tells a line through a row's words from table borders, underlines and rules that the words merely stand on: it runs through the
/// middle of the small letters, and begins and ends with its words.
/// </summary>
internal sealed class StrikeEvidence(PageLayout page, List<Word> words, GlyphRow row)
{
    /// <summary>
    /// Height over the baseline in point sizes. Programs strike at a third of the ascent (Chromium, 0.30 to 0.36) or at the font's own
    /// height (OS/2 yStrikeoutPosition, 0.22 to 0.32); a double line lies on both sides of it, and smaller or larger words share their
    /// neighbours' line.
    /// </summary>
    private const double Lowest = 0.15;
    private const double Highest = 0.5;

    /// <summary>A line thicker than this share of the size covers words.</summary>
    private const double Thickest = 0.25;

    /// <summary>A line drawn by hand may reach that far beyond its words, in point sizes.</summary>
    private const double Overrun = 0.5;

    /// <summary>White in point sizes that a strike does not run on through: a table's, between its cells.</summary>
    private const double White = 2.5;

    /// <summary>
    /// A line whose ends lie this near to its words' was drawn for them, and one that ends this near to a border is part of the grid;
    /// in point sizes.
    /// </summary>
    private const double SameEnd = 0.3;
    private const double AtBorder = 0.1;

    /// <summary>A program's line ends this near to a letter's edge; in point sizes.</summary>
    private const double Exact = 0.06;

    /// <summary>A hand goes a little lower or higher, over the baseline in point sizes.</summary>
    private const double LowestByHand = 0.12, HighestByHand = 0.6;

    /// <summary>
    /// In point sizes: how far a line by hand rises over its length, and strays from straight; a scribble's, which turns so often.
    /// </summary>
    private const double MostRise = 0.6, Straight = 0.2, Scribbled = 0.4;
    private const int FewestTurns = 4;

    /// <summary>Share of a line by hand; one to a remark in the margin is mostly on white.</summary>
    private const double MostOnWords = 0.6;

    /// <summary>The line strikes words of this row.</summary>
    public bool Holds(Strike line)
    {
        var covered = words.FindAll(word => Crosses(line, word) && Covers(line, word));
        if (covered.Count == 0 || line.IsAnnotation)
        {
            return covered.Count > 0;
        }

        var size = covered.Max(word => word.Size);
        if (line.Pen is { } pen)
        {
            return IsThrough(pen, size) && Reach(line, covered) >= MostOnWords * (line.Right - line.Left);
        }

        var (left, right) = (covered[0].Box.Left - line.Left, line.Right - RightOf(covered[^1]));
        return Math.Max(left, right) <= Overrun * size && !IsInGrid(line, size)
            && (!HasWhite(covered, size) || (Math.Max(Math.Abs(left), Math.Abs(right)) <= SameEnd * size && !HasLike(line)));
    }

    /// <summary>
    /// A line, or a scribble that goes up and down over the letters; a ring stays above and below them. What rises from one row to the
    /// next strikes none of them.
    /// </summary>
    private static bool IsThrough(PenStroke pen, double size) =>
        Math.Abs(pen.Y1 - pen.Y0) <= MostRise * size
            && (pen.Spread <= Straight * size || (pen.Spread <= Scribbled * size && pen.Turns >= FewestTurns));

    /// <summary>Points of the line that lie on words, the white between two neighbours counted.</summary>
    private static double Reach(Strike line, List<Word> covered)
    {
        var reach = 0.0;
        for (var i = 0; i < covered.Count; i++)
        {
            reach += Math.Min(line.Right, covered[i].Box.Right) - Math.Max(line.Left, covered[i].Box.Left);
            reach += i > 0 ? Math.Clamp(covered[i].Box.Left - covered[i - 1].Box.Right, 0, covered[i].Size) : 0;
        }

        return reach;
    }

    /// <summary>The word, flagged where it is struck; its parts where a part of it is.</summary>
    public IEnumerable<Word> Part(Word word, List<Strike> strikes, WordMaker maker)
    {
        bool[]? struck = null;
        foreach (var strike in strikes)
        {
            if (Crosses(strike, word) && Covers(strike, word))
            {
                Mark(strike, word, struck ??= new bool[word.Glyphs.Length]);
            }
        }

        if (struck is null || !struck.Contains(true))
        {
            return [word];
        }

        for (var i = struck.Length - 2; i >= 0; i--)
        {
            struck[i] |= page.Glyphs[word.Glyphs[i]].IsBlank && struck[i + 1]
                && word.Glyphs.Take(i).All(before => page.Glyphs[before].IsBlank);
        }

        return Array.TrueForAll(struck, glyph => glyph) ? [word with { Struck = true }] : Parts(word, struck, maker);
    }

    private static IEnumerable<Word> Parts(Word word, bool[] struck, WordMaker maker)
    {
        var start = 0;
        for (var i = 1; i <= struck.Length; i++)
        {
            if (i == struck.Length || struck[i] != struck[start])
            {
                yield return maker.Part([.. word.Glyphs[start..i]]) with { Struck = struck[start] };
                start = i;
            }
        }
    }

    /// <summary>
    /// Letter by letter where the line ends at letters' edges, as programs draw it; a line drawn by hand strikes the word that it covers
    /// half of.
    /// A blank goes with the letter before it.
    /// </summary>
    private void Mark(Strike strike, Word word, bool[] struck)
    {
        var byLetter = strike.Pen is null && IsAtEdge(strike.Left, word) && IsAtEdge(strike.Right, word);
        var half = Math.Min(strike.Right, word.Box.Right) - Math.Max(strike.Left, word.Box.Left) >= 0.5 * word.Box.Width;
        var last = byLetter ? LastOf(strike, word) : struck.Length - 1;
        for (var i = 0; i < struck.Length; i++)
        {
            var glyph = page.Glyphs[word.Glyphs[i]];
            struck[i] |= glyph.IsBlank ? i > 0 && struck[i - 1]
                : i <= last && (byLetter ? glyph.Box.MiddleX > strike.Left && glyph.Box.MiddleX < strike.Right : half);
        }
    }

    /// <summary>
    /// The letter at whose right edge the line ends: a comma that is set back under it (kerned) is none of it,
    /// though most of it lies under the line.
    /// </summary>
    private int LastOf(Strike strike, Word word)
    {
        var (last, nearest) = (word.Glyphs.Length - 1, Exact * word.Size);
        for (var i = 0; i < word.Glyphs.Length; i++)
        {
            ref readonly var glyph = ref page.Glyphs.ItemRef(word.Glyphs[i]);
            if (!glyph.IsBlank && Math.Abs(glyph.Box.Right - strike.Right) < nearest)
            {
                (last, nearest) = (i, Math.Abs(glyph.Box.Right - strike.Right));
            }
        }

        return last;
    }

    /// <summary>The end lies outside the word, or between two of its letters.</summary>
    private bool IsAtEdge(double end, Word word)
    {
        var near = Exact * word.Size;
        if (end < word.Box.Left + near || end > word.Box.Right - near)
        {
            return true;
        }

        foreach (var index in word.Glyphs)
        {
            var box = page.Glyphs[index].Box;
            if (Math.Abs(box.Left - end) < near || Math.Abs(box.Right - end) < near)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line lies at the height of the word's small letters. A raised or lowered figure is judged by its row's.</summary>
    private bool Crosses(Strike line, Word word)
    {
        var (baseline, size) = (row.Baseline, 0.0);
        foreach (var index in word.Glyphs)
        {
            ref readonly var glyph = ref page.Glyphs.ItemRef(index);
            if (glyph.Size > size && !glyph.IsBlank)
            {
                (baseline, size) = (glyph.Baseline, glyph.Size);
            }
        }

        if (Math.Abs(baseline - row.Baseline) > Exact * row.Size && size < row.Size)
        {
            (baseline, size) = (row.Baseline, row.Size);
        }

        if (line.Pen is { } pen)
        {
            return (pen.At(word.Box.MiddleX) - baseline) / size is >= LowestByHand and <= HighestByHand;
        }

        var height = (line.Y - baseline) / size;
        return line.IsAnnotation ? height is > 0 and < 0.8 : height is >= Lowest and <= Highest && line.Thickness <= Thickest * size;
    }

    /// <summary>At least one whole letter: a row of dots or dashes covers none.</summary>
    private bool Covers(Strike line, Word word)
    {
        if (line.Left > word.Box.Right || line.Right < word.Box.Left)
        {
            return false;
        }

        foreach (var index in word.Glyphs)
        {
            ref readonly var glyph = ref page.Glyphs.ItemRef(index);
            var slack = Exact * glyph.Size;
            if (!glyph.IsBlank && glyph.Box.Left >= line.Left - slack && glyph.Box.Right <= line.Right + slack)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The right edge of the word with the blanks behind it, which a program may strike too.</summary>
    private double RightOf(Word word)
    {
        var right = word.Box.Right;
        foreach (var index in word.Glyphs)
        {
            right = Math.Max(right, page.Glyphs[index].Box.Right);
        }

        return right;
    }

    private bool HasWhite(List<Word> covered, double size)
    {
        for (var i = 1; i < covered.Count; i++)
        {
            if (covered[i].Box.Left - RightOf(covered[i - 1]) > White * size)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Upright rulings meet it at both ends.</summary>
    private bool IsInGrid(Strike line, double size)
    {
        bool left = false, right = false;
        foreach (var ruling in page.Rulings)
        {
            if (!ruling.IsHorizontal && ruling.Y0 <= line.Y + 1 && ruling.Y1 >= line.Y - 1)
            {
                left |= Math.Abs(ruling.X0 - line.Left) < AtBorder * size;
                right |= Math.Abs(ruling.X0 - line.Right) < AtBorder * size;
            }
        }

        return left && right;
    }

    /// <summary>Another level ruling has the same ends: both are a table's.</summary>
    private bool HasLike(Strike line)
    {
        foreach (var ruling in page.Rulings)
        {
            if (ruling.IsHorizontal && ruling.Y0 != line.Y && Math.Abs(ruling.X0 - line.Left) < 2 && Math.Abs(ruling.X1 - line.Right) < 2)
            {
                return true;
            }
        }

        return false;
    }
}
