using Ingest.Model;
using Ingest.Pdf.Visibility;

namespace Ingest.Pdf.Glyphs;

/// <summary>
/// What was struck on a keyboard: one character again and again over words (hyphens, dashes, slashes, x). The characters are a line through
/// the words and no text. Double printing, slashed zeros, accents and underscores lie over other letters too, and strike none.
/// </summary>
internal sealed class Overtyping
{
    /// <summary>Of any character so many are a line; of those that are usual for it fewer.</summary>
    private const int FewestOfAny = 3, FewestUsual = 2;

    /// <summary>Letters under it.</summary>
    private const int FewestLetters = 2;

    /// <summary>In point sizes: neighbours of one line of marks stand nearer, and letters of one word do.</summary>
    private const double MarkGap = 1, LetterGap = 0.16;

    /// <summary>
    /// In point sizes: baselines of the marks and of what they strike lie nearer, and so do marks that are printed twice.
    /// </summary>
    private const double SameBaseline = 0.35, SamePlace = 0.12;

    /// <summary>The middle of a mark's ink over the words' baseline, in point sizes: in the middle of their letters.</summary>
    private const double Lowest = 0.12, Highest = 0.65;

    /// <summary>Of the marks' length.</summary>
    private const double MostOverWords = 0.6;

    /// <summary>
    /// In point sizes: marks that were there before the words are a line to write on, unless they are as long as the words.
    /// </summary>
    private const double SameEnd = 0.5;

    /// <summary>In point sizes: a word whose begin or end is struck reaches no farther beyond the marks.</summary>
    private const double LongestWord = 20;

    /// <summary>Where a strike runs over the baseline, in point sizes: through the middle of small letters.</summary>
    private const double StrikeHeight = 0.3;

    private readonly Glyph[] _glyphs;
    private readonly HiddenKind?[]? _hidden;
    private readonly HashSet<int> _marks;
    private readonly List<Ruling> _strikes;
    private GlyphIndex? _index;
    private bool _hasAccents;

    private Overtyping(Glyph[] glyphs, HiddenKind?[]? hidden, HashSet<int> marks, List<Ruling> strikes) =>
        (_glyphs, _hidden, _marks, _strikes) = (glyphs, hidden, marks, strikes);

    /// <param name="glyphs">In painting order.</param>
    /// <param name="hidden">What nobody sees strikes nothing, and is not struck.</param>
    /// <param name="marks">Told which glyphs are such characters.</param>
    /// <param name="strikes">Told the lines that they are.</param>
    /// <param name="hasAccents">Some glyph is, or has, an accent or stroke that letters can have:
    /// seen by the way, for every glyph is looked at.</param>
    public static void Find(Glyph[] glyphs, HiddenKind?[]? hidden, HashSet<int> marks, List<Ruling> strikes, out bool hasAccents)
    {
        var typed = new Overtyping(glyphs, hidden, marks, strikes);
        for (var i = 0; i < glyphs.Length;)
        {
            i = typed.MayBegin(i) ? typed.Look(i) : i + 1;
        }

        hasAccents = typed._hasAccents;
    }

    /// <summary>A dash, or the same character follows; nearly all glyphs of a page end here.</summary>
    private bool MayBegin(int at)
    {
        var text = _glyphs[at].Text;
        if (text.Length != 1)
        {
            _hasAccents |= text.Length > 1;
            return false;
        }

        if (char.IsWhiteSpace(text[0]))
        {
            return false;
        }

        _hasAccents |= text[0] is '\u0060' or '\u00A8' or '\u00AF' or '\u00B4' or '\u00B8' or (>= '\u02C6' and <= '\u0338');

        var next = at + 1 < _glyphs.Length ? _glyphs[at + 1].Text : "";
        return IsDash(text[0]) || (next.Length == 1 && (next[0] == text[0] || char.IsWhiteSpace(next[0])));
    }

    /// <returns>Where to look next.</returns>
    private int Look(int from)
    {
        ref readonly var first = ref _glyphs[from];
        var (next, count, last) = (from + 1, 1, from);
        while (next < _glyphs.Length
            && (_glyphs[next].IsBlank || (_glyphs[next].Text == first.Text && GoesOn(_glyphs[last], _glyphs[next]))))
        {
            (count, last) = _glyphs[next].IsBlank ? (count, last) : (count + 1, next);
            next++;
        }

        if (first.Turn == 0 && _hidden?[from] is null && IsLine(first.Text[0], count)
            && !(count == 1 || IsOfWords(first.Text[0]) ? IsInFlow(from, last) : IsInWord(from)))
        {
            Strike(from, last);
        }

        return last + 1;
    }

    /// <summary>What stands on the baseline is leaders, an underline or a line to write on.</summary>
    private static bool IsLine(char mark, int count) =>
        count == 1 ? IsDash(mark) : mark is not ('_' or '.' or ',') && count >= (IsUsual(mark) ? FewestUsual : FewestOfAny);

    private static bool IsDash(char mark) => mark is '\u2013' or '\u2014' or '\u2015';

    private static bool IsUsual(char mark) => IsDash(mark) || mark is '-' or '\u2010' or '\u2212' or '/' or 'x' or 'X' or '=' or '#' or '*';

    private static bool IsOfWords(char mark) => char.IsLetterOrDigit(mark) && !IsUsual(mark);

    /// <summary>
    /// Between what was set before and behind it on its line, or alone at its end: text,
    /// as most dashes are and figures that come again ("000").
    /// </summary>
    private bool IsInFlow(int from, int last) =>
        from > 0 && IsLeftOf(_glyphs[from - 1], _glyphs[from])
            && (last + 1 == _glyphs.Length || !IsSameRow(_glyphs[last], _glyphs[last + 1]) || IsLeftOf(_glyphs[last], _glyphs[last + 1]));

    /// <summary>
    /// It follows on the letter that was set before it: "1.000", "www--". What strikes begins over a letter, or behind a blank.
    /// </summary>
    private bool IsInWord(int mark) =>
        mark > 0 && !_glyphs[mark - 1].IsBlank && IsLeftOf(_glyphs[mark - 1], _glyphs[mark])
            && _glyphs[mark].Box.Left - _glyphs[mark - 1].Box.Right < LetterGap * _glyphs[mark].Size;

    private static bool IsSameRow(in Glyph one, in Glyph other) =>
        one.Turn == other.Turn && Math.Abs(one.Baseline - other.Baseline) < SameBaseline * one.Size;

    private static bool IsLeftOf(in Glyph left, in Glyph right) =>
        IsSameRow(left, right) && left.Box.Right < right.Box.Left + (SamePlace * right.Size);

    private static bool GoesOn(in Glyph left, in Glyph right) =>
        left.Turn == right.Turn && Math.Abs(left.Baseline - right.Baseline) < SamePlace * left.Size && right.Box.Left > left.Box.Left
            && right.Box.Left - left.Box.Right < MarkGap * left.Size;

    private void Strike(int from, int last)
    {
        var (left, right, size) = (_glyphs[from].Box.Left, _glyphs[last].Box.Right, _glyphs[from].Size);
        var row = Row(from, last,
            new Box(left - (LongestWord * size), _glyphs[from].Baseline - (0.2 * size), right + (LongestWord * size),
                _glyphs[from].Baseline + (0.8 * size)));
        var under = row.FindAll(i => _glyphs[i].Box.MiddleX > left && _glyphs[i].Box.MiddleX < right && !IsAgain(i, from, last));
        if (under.Count < FewestLetters || !IsThrough(from, last, under))
        {
            return;
        }

        var (first, end) = (row.IndexOf(under[0]), row.IndexOf(under[^1]));
        (first, end) = (Begin(row, first, end), End(row, first, end));
        if (first <= end)
        {
            var (begin, close) = (_glyphs[row[first]], _glyphs[row[end]]);
            var y = begin.Baseline + (StrikeHeight * begin.Size);
            _strikes.Add(new Ruling(begin.Box.Left, y, close.Box.Right, y, 1));
            _marks.UnionWith(Enumerable.Range(from, last - from + 1).Where(i => !_glyphs[i].IsBlank));
        }
    }

    /// <summary>The marks run through the middle of the letters, over all of their own length, and were typed over them.</summary>
    private bool IsThrough(int from, int last, List<int> under)
    {
        var (left, right, size) = (_glyphs[from].Box.Left, _glyphs[last].Box.Right, _glyphs[from].Size);
        var (first, end) = (_glyphs[under[0]], _glyphs[under[^1]]);
        return (_glyphs[from].Box.MiddleY - first.Baseline) / size is >= Lowest and <= Highest
            && Reach(under, left, right) >= MostOverWords * (right - left)
            && !(_glyphs[from].Text == "/" && under.TrueForAll(i => _glyphs[i].Text is "0" or "O" or "o"))
            && (under.TrueForAll(i => i < from)
                || (IsUsual(_glyphs[from].Text[0]) && Math.Abs(first.Box.Left - left) <= SameEnd * size
                    && Math.Abs(end.Box.Right - right) <= SameEnd * size));
    }

    /// <summary>Letters on the marks' baseline, left to right, without the marks.</summary>
    private List<int> Row(int from, int last, Box box)
    {
        var marks = _glyphs[from];
        _index ??= new GlyphIndex(_glyphs, null);
        return [.. _index.In(box).Distinct()
            .Where(i => (i < from || i > last) && !_marks.Contains(i) && _hidden?[i] is null && IsBeside(_glyphs[i], marks))
            .OrderBy(i => _glyphs[i].Box.Left)];
    }

    private static bool IsBeside(in Glyph letter, in Glyph mark) =>
        !letter.IsBlank && letter.Turn == 0 && Math.Abs(letter.Baseline - mark.Baseline) <= SameBaseline * mark.Size
            && letter.Size < 2 * mark.Size && mark.Size < 2 * letter.Size;

    /// <summary>The same character at the same place: it is printed twice.</summary>
    private bool IsAgain(int letter, int from, int last)
    {
        for (var i = from; i <= last && _glyphs[letter].Text == _glyphs[from].Text; i++)
        {
            if (Math.Abs(_glyphs[i].Box.Left - _glyphs[letter].Box.Left) < SamePlace * _glyphs[letter].Size)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Points of the marks that lie on letters and the white between them.</summary>
    private double Reach(List<int> under, double left, double right)
    {
        var reach = 0.0;
        for (var k = 0; k < under.Count; k++)
        {
            var glyph = _glyphs[under[k]];
            reach += Math.Min(right, glyph.Box.Right) - Math.Max(left, glyph.Box.Left);
            reach += k > 0 ? Math.Clamp(glyph.Box.Left - _glyphs[under[k - 1]].Box.Right, 0, glyph.Size) : 0;
        }

        return reach;
    }

    /// <summary>
    /// The first letter that is struck: one mark too many strikes no letter of the word before, one too few strikes the word none the less.
    /// </summary>
    private int Begin(List<int> row, int first, int last)
    {
        var (start, end) = WordOf(row, first);
        return first - start == 1 && end - start > 1 ? start : first == end && end - start > 1 && last > end ? end + 1 : first;
    }

    /// <summary>The last one, likewise.</summary>
    private int End(List<int> row, int first, int last)
    {
        var (start, end) = WordOf(row, last);
        return end - last == 1 && end - start > 1 ? end : last == start && end - start > 1 && first < start ? start - 1 : last;
    }

    private (int Start, int End) WordOf(List<int> row, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsSameWord(row[start - 1], row[start]))
        {
            start--;
        }

        while (end + 1 < row.Count && IsSameWord(row[end], row[end + 1]))
        {
            end++;
        }

        return (start, end);
    }

    private bool IsSameWord(int left, int right) =>
        _glyphs[right].Box.Left - _glyphs[left].Box.Right < LetterGap * Math.Min(_glyphs[left].Size, _glyphs[right].Size);
}
