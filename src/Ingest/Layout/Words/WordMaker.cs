using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>
/// Cuts a row of glyphs into words by the gaps between them. Space glyphs are evidence, not truth: some
/// producers draw none, some draw one and step back over it, some letter-space a word with them.
/// </summary>
internal sealed class WordMaker(PageLayout page, Glyph[] glyphs)
{
    /// <summary>A gap this wide (of the size) parts words in a row without space glyphs; plain TeX shrinks its 0.333 em to 0.22.</summary>
    private const double GapWithoutBlanks = 0.16;

    /// <summary>In such a row the narrowest gaps that can part words, and how much wider they are than those between its letters.</summary>
    private const double NarrowestGap = 0.09;
    private const double LeastStep = 0.07;

    /// <summary>Of the row's usual gap between words: a thin space within a figure is narrower.</summary>
    private const double OfUsualGap = 0.6;

    private const int FewestGaps = 3;

    /// <summary>The same where the row does draw space glyphs: narrower gaps are kerning or justification.</summary>
    private const double GapBesideBlanks = 0.32;

    /// <summary>A space glyph over a net gap narrower than this was stepped back over.</summary>
    private const double GapOfBlank = 0.11;

    /// <summary>From this gap on a space glyph parts words, whatever its neighbours do.</summary>
    private const double GapOfAnyBlank = 0.15;

    /// <summary>A space glyph over a gap narrower than this share of the row's usual one fell into a word ("he l-hedsprojekter").</summary>
    private const double StrayBlank = 0.5;

    private const int FewestBlanks = 3;

    /// <summary>Letters stand no farther apart than this share of the size: a wider gap is one between a table's cells.</summary>
    private const double WidestSpacing = 1.2;

    /// <summary>From this share of the size on the usual gap is letter-spacing.</summary>
    private const double SpacedFrom = 0.06;

    /// <summary>A glyph drawn again within this distance makes it look bold; it is no second letter.</summary>
    private const double Overprint = 0.12;

    /// <summary>Text up to this character is NFC as it is.</summary>
    private const char LastUncombined = '\u02FF';

    private readonly Hyphens _hyphens = new(glyphs);
    private readonly List<int> _ink = [];
    private readonly List<double> _gaps = [];

    /// <summary>Of the row that is cut: which of its glyphs are blank.</summary>
    private readonly List<bool> _blank = [];
    private readonly StringBuilder _text = new();
    private bool[]? _withoutBlanks;
    private double? _leastGap;

    /// <param name="row">Indices of the row's glyphs, left to right.</param>
    public List<Word> Make(List<int> row)
    {
        _blank.Clear();
        foreach (var index in row)
        {
            _blank.Add(glyphs[index].IsBlank);
        }

        var hasBlanks = Blanks.PartWords(glyphs, row);
        var spacing = LetterSpacing(row);
        var narrowest = hasBlanks ? NarrowestBlank(row) : 0;
        var apart = hasBlanks || spacing > 0 ? GapWithoutBlanks : GapBetweenWords();
        var words = new List<Word>();
        var start = 0;
        var last = -1;
        var blank = -1;
        for (var i = 0; i < row.Count; i++)
        {
            ref readonly var glyph = ref glyphs[row[i]];
            if (_blank[i] && glyph.Text.Length > 0)
            {
                blank = row[i];
                continue;
            }

            if (last >= 0 && !BelongsTo(row, last, i, blank) && Parts(glyphs[last], glyph, blank, hasBlanks, spacing, narrowest, apart))
            {
                words.Add(MakeWord(row, start, i));
                start = i;
            }

            last = row[i];
            blank = -1;
        }

        if (last >= 0)
        {
            words.Add(MakeWord(row, start, row.Count));
        }

        return SpacedLetters.Join(words, page.Rulings);
    }

    /// <summary>Some of a word's glyphs as a word.</summary>
    /// <param name="inked">In order, at least one of them no blank.</param>
    public Word Part(List<int> inked) => MakeWord(inked, 0, inked.Count);

    private bool BelongsTo(List<int> row, int last, int at, int blank) =>
        RaisedMarks.BelongsTo(glyphs[last], glyphs[row[at]], blank >= 0) && !RaisedMarks.StandsBeforeNext(glyphs, row, last, at);

    private bool Parts(in Glyph left, in Glyph right, int blank, bool hasBlanks, double spacing, double narrowestBlank, double apart)
    {
        var size = Math.Min(left.Size, right.Size);
        var gap = right.Box.Left - left.Box.Right - spacing;
        if (blank < 0)
        {
            return EndsRunInHeading(left, right)
                || (hasBlanks && !IsWithoutBlanks(left, right) ? IsPenMove(gap, size) : gap > size * apart);
        }

        if (gap >= size * GapOfBlank)
        {
            return gap >= Math.Min(narrowestBlank, size * GapOfAnyBlank);
        }

        // Widths may be wrong, so look also at how far the space itself moved the pen.
        ref readonly var space = ref glyphs[blank];
        return right.Box.Left - space.Box.Left >= 0.6 * Math.Max(space.Box.Width, 0.15 * size) && gap > -0.6 * size
            && space.Box.Left > left.Box.Left + (0.3 * left.Box.Width);
    }

    /// <summary>White that no space glyph of a row that has some made, as wide as those of its page.</summary>
    private bool IsPenMove(double gap, double size) =>
        gap > size * GapBesideBlanks
            || (gap > size * GapWithoutBlanks && gap > size * (_leastGap ??= UsualBlank.LeastGap(glyphs, GapBesideBlanks)));

    /// <summary>Both are of a font that is set without space glyphs, though something else in the row has some.</summary>
    private bool IsWithoutBlanks(in Glyph left, in Glyph right) =>
        left.Font == right.Font && (_withoutBlanks ??= Blanks.FontsWithout(glyphs, page.Fonts.Length))[left.Font];

    /// <summary>A bold "Referat:" with plain text set right against it.</summary>
    private bool EndsRunInHeading(in Glyph left, in Glyph right) =>
        left.Text == ":" && page.Fonts[left.Font].Bold && !page.Fonts[right.Font].Bold && right.Text.Length > 0
            && char.IsUpper(right.Text[0]);

    /// <summary>
    /// The narrowest gap in points that a space glyph of this row may part words with; 0 where the row has too few to tell.
    /// </summary>
    private double NarrowestBlank(List<int> row)
    {
        List<double>? gaps = null;
        for (var i = 1; i + 1 < row.Count; i++)
        {
            if (_blank[i] && !_blank[i - 1] && !_blank[i + 1])
            {
                (gaps ??= []).Add(glyphs[row[i + 1]].Box.Left - glyphs[row[i - 1]].Box.Right);
            }
        }

        if (gaps is null || gaps.Count < FewestBlanks)
        {
            return 0;
        }

        gaps.Sort();
        return StrayBlank * gaps[gaps.Count / 2];
    }

    /// <summary>The usual gap between neighbouring letters in points: 0 unless the row as a whole is letter-spaced.</summary>
    private double LetterSpacing(List<int> row)
    {
        _gaps.Clear();
        var wide = 0;
        for (var i = 1; i < row.Count; i++)
        {
            ref readonly var left = ref glyphs[row[i - 1]];
            ref readonly var right = ref glyphs[row[i]];
            if (right.Box.Left - left.Box.Right < WidestSpacing * right.Size && !_blank[i - 1] && !_blank[i]
                && right.Text != ".") // a leader's dots are no letters
            {
                var gap = (right.Box.Left - left.Box.Right) / Math.Max(right.Size, 1);
                _gaps.Add(gap);
                wide += gap > SpacedFrom ? 1 : 0;
            }
        }

        if (_gaps.Count < 4 || 2 * wide < _gaps.Count)
        {
            return 0;
        }

        if (!LetterSpacingEvidence.Holds(glyphs, row, WidestSpacing, SpacedFrom))
        {
            return 0;
        }

        _gaps.Sort();
        var median = _gaps[_gaps.Count / 2];
        return median > SpacedFrom ? median * glyphs[row[0]].Size : 0;
    }

    /// <summary>
    /// From which gap on, as a share of the point size, words of a row without space glyphs are apart:
    /// usually the same for all, narrower in a justified line, whose letters and words part clearly in two groups.
    /// </summary>
    private double GapBetweenWords()
    {
        if (!_gaps.Exists(gap => gap is > NarrowestGap and < GapWithoutBlanks))
        {
            return GapWithoutBlanks;
        }

        _gaps.Sort();
        var first = _gaps.FindIndex(gap => gap > NarrowestGap);
        var usual = _gaps[first + ((_gaps.Count - first) / 2)];
        return first > 0 && _gaps.Count - first >= FewestGaps && _gaps[first] - _gaps[first - 1] > LeastStep
            && _gaps[first] > OfUsualGap * usual ? (_gaps[first] + _gaps[first - 1]) / 2 : GapWithoutBlanks;
    }

    private Word MakeWord(List<int> row, int start, int end)
    {
        _text.Clear();
        _ink.Clear();
        Box box = default;
        int bold = 0, italic = 0, ink = 0, overprinted = 0;
        double size = 0, trust = 0, low = double.MaxValue, high = double.MinValue;
        for (var i = start; i < end; i++)
        {
            ref readonly var glyph = ref glyphs[row[i]];
            if (glyph.IsBlank && glyph.Text.Length > 0)
            {
                continue;
            }

            if (IsOverprint(glyph))
            {
                overprinted++;
                continue;
            }

            _text.Append(glyph.Text.Length == 0 || char.IsControl(glyph.Text[0]) ? "\uFFFD" : glyph.Text is "\u00AD" or "\u2010"
                ? _hyphens.Text(row, i, end) : glyph.Text);
            box = ink == 0 ? glyph.Box : box.Union(glyph.Box);
            size = Math.Max(size, glyph.Size);
            (low, high) = (Math.Min(low, glyph.Baseline), Math.Max(high, glyph.Baseline));
            bold += page.Fonts[glyph.Font].Bold ? 1 : 0;
            italic += page.Fonts[glyph.Font].Italic ? 1 : 0;
            trust += page.GlyphConfidences.IsEmpty ? 1 : page.GlyphConfidences[row[i]];
            ink++;
            _ink.Add(row[i]);
        }

        var text = _text.ToString();
        text = high > low ? RaisedMarks.Write(glyphs, _ink, IsWithin(row, start)) ?? text : text;
        var inCell = high > low ? RaisedMarks.WriteInCell(glyphs, _ink, text) : null;
        text = text.AsSpan().ContainsAnyExceptInRange('\0', LastUncombined) ? text.Normalize() : text;
        return new Word(text, box, [.. CollectionsMarshal.AsSpan(row)[start..end]], size, (bold + overprinted) * 2 > ink, italic * 2 > ink,
            trust / ink) { InCell = inCell };
    }

    /// <summary>A word stands before the place, no farther than words of one line do.</summary>
    private bool IsWithin(List<int> row, int start)
    {
        var before = start - 1;
        while (before >= 0 && glyphs[row[before]].IsBlank)
        {
            before--;
        }

        return before >= 0 && glyphs[row[start]].Box.Left - glyphs[row[before]].Box.Right < WidestSpacing * glyphs[row[before]].Size;
    }

    private bool IsOverprint(in Glyph glyph)
    {
        for (var k = _ink.Count - 1; k >= 0 && k >= _ink.Count - 2; k--)
        {
            ref readonly var before = ref glyphs[_ink[k]];
            if (Math.Abs(glyph.Box.Left - before.Box.Left) < Overprint * glyph.Size
                && Math.Abs(glyph.Baseline - before.Baseline) < Overprint * glyph.Size
                && string.Equals(before.Text, glyph.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
