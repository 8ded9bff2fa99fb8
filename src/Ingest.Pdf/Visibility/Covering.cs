using System.Numerics;
using Ingest.Model;
using Ingest.Pdf.Painting.Paints;

namespace Ingest.Pdf.Visibility;

/// <summary>
/// How much of each glyph lies under what was painted later: sixteen points of its box are asked. A word of which a third is
/// covered is covered; of a longer one, and so are some letters beside each other that are.
/// </summary>
/// <param name="boxOf">A glyph's box on the displayed page.</param>
/// <param name="index">Finds glyphs by it; made only where it is asked for.</param>
internal sealed class Covering(Glyph[] glyphs, Func<int, Box> boxOf, Lazy<GlyphIndex> index, Func<int, int> orderOf, Func<int, int> colorOf)
{
    private const int Points = 4;

    /// <summary>Of a word's points.</summary>
    private const double ShareOfWord = 1.0 / 3;

    /// <summary>Of a glyph's sixteen: it is covered as a whole.</summary>
    private const int MostOfGlyph = 14;

    /// <summary>Fewer are the edge of a box that was meant for the word beside them.</summary>
    private const int FewestLetters = 3;

    /// <summary>Letters of one word stand nearer, in point sizes.</summary>
    private const double LetterGap = 0.16;

    /// <summary>In points: what is thinner covers no third of a letter, and borders come by the hundred.</summary>
    private const double Thin = 1.2;

    /// <summary>Points that are asked on one page; what more there is to ask counts as covered where boxes meet.</summary>
    private const int MostAsked = 4_000_000;

    /// <summary>Strokes aslant of a cross; with more of them over it a glyph is scribbled out.</summary>
    private const int MostOfCross = 2;

    /// <summary>Of the point size: a wider stroke covers by itself.</summary>
    private const double WidestStrike = 0.25;

    /// <summary>Of the point size: a frame's wider edge is a bar.</summary>
    private const double WidestEdge = 0.5;

    /// <summary>In point sizes: what a frame lower than this is drawn round is a word.</summary>
    private const double LowestFrame = 2;

    private readonly ushort[] _covered = new ushort[glyphs.Length];
    private readonly Dictionary<int, (int Strokes, int Last, ushort Bits)> _slashed = [];
    private int _asked;
    private bool _any;

    public void Add(Paint paint)
    {
        if (Math.Min(paint.Bounds.Right - paint.Bounds.Left, paint.Bounds.Top - paint.Bounds.Bottom) < Thin)
        {
            return;
        }

        var isFrame = paint is { PenWidth: > 0, Path: [var frame] } && frame.GetDrawnRectangle() is not null;
        foreach (var i in index.Value.In(paint.Bounds))
        {
            if (orderOf(i) < paint.Order && !(isFrame && IsUnderFrame(paint, glyphs[i].Size)) && !IsSameBlock(paint, i)
                && _covered[i] != ushort.MaxValue && Contrast.Hides(paint, colorOf(i)) is not false and var hides)
            {
                var before = _covered[i];
                Cover(i, hides is null ? HidesAt(paint, colorOf(i)) : paint.Contains,
                    paint.Path is null ? Points * Points : Points * Points * (1 + (paint.Shape.Sides / 16)));
                if (paint.IsSlash && paint.PenWidth <= WidestStrike * glyphs[i].Size)
                {
                    PutAside(i, before, paint.Order);
                }
            }
        }
    }

    /// <summary>The edges of a stamp's frame run through lines of the text and hide none.</summary>
    private static bool IsUnderFrame(Paint frame, double size) =>
        frame.PenWidth <= WidestEdge * size && Math.Min(frame.Bounds.Width, frame.Bounds.Height) >= LowestFrame * size;

    /// <summary>What a stroke aslant covers counts where there are many.</summary>
    private void PutAside(int glyph, ushort before, int order)
    {
        var (strokes, last, bits) = _slashed.GetValueOrDefault(glyph, (0, -1, (ushort)0));
        strokes += _covered[glyph] == before || order == last ? 0 : 1;
        bits |= _covered[glyph];
        _slashed[glyph] = (strokes, order, bits);
        _covered[glyph] = strokes > MostOfCross ? bits : before;
    }

    /// <summary>A block that is printed twice, to be bold, covers nothing.</summary>
    private bool IsSameBlock(Paint paint, int glyph) => paint.Glyph is { } block && glyphs[block].Text == glyphs[glyph].Text;

    private static Func<double, double, bool> HidesAt(Paint paint, int text) =>
        (x, y) => paint.Contains(x, y) && paint.ColorAt(x, y) is { } color && Contrast.Hides(paint, text, color);

    public void Add(Box area)
    {
        foreach (var i in index.Value.In(area))
        {
            Cover(i, area.Contains, Points * Points);
        }
    }

    /// <returns>Which glyphs are covered; null: none is.</returns>
    public bool[]? Result()
    {
        if (!_any)
        {
            return null;
        }

        var result = new bool[glyphs.Length];
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start + 1;
            while (end < glyphs.Length && IsSameWord(glyphs[end - 1], glyphs[end]))
            {
                end++;
            }

            if (ShareCovered(start, end) >= ShareOfWord)
            {
                result.AsSpan(start, end - start).Fill(true);
            }
            else
            {
                MarkRuns(start, end, result);
            }

            start = end;
        }

        return result;
    }

    private double ShareCovered(int start, int end)
    {
        double covered = 0, all = 0;
        for (var i = start; i < end; i++)
        {
            var area = boxOf(i).Area;
            all += area;
            covered += area * BitOperations.PopCount(_covered[i]) / (Points * Points);
        }

        return all > 0 ? covered / all : 0;
    }

    private void MarkRuns(int start, int end, bool[] result)
    {
        var run = 0;
        for (var i = start; i <= end; i++)
        {
            if (i < end && BitOperations.PopCount(_covered[i]) >= MostOfGlyph)
            {
                run++;
                continue;
            }

            if (run >= FewestLetters)
            {
                result.AsSpan(i - run, run).Fill(true);
            }

            run = 0;
        }
    }

    private void Cover(int glyph, Func<double, double, bool> contains, int cost)
    {
        var box = boxOf(glyph);
        _asked += cost;
        var bits = _covered[glyph];
        for (var k = 0; k < Points * Points; k++)
        {
            var (x, y) = (box.Left + (((k % Points) + 0.5) / Points * (box.Right - box.Left)),
                box.Bottom + (((k / Points) + 0.5) / Points * (box.Top - box.Bottom)));
            bits |= (bits & (1 << k)) == 0 && (_asked > MostAsked || contains(x, y)) ? (ushort)(1 << k) : (ushort)0;
        }

        _covered[glyph] = bits;
        _any |= bits != 0;
    }

    private static bool IsSameWord(in Glyph left, in Glyph right) =>
        !left.IsBlank && !right.IsBlank && left.Turn == right.Turn && Math.Abs(left.Baseline - right.Baseline) < 0.1 * left.Size
        && Gap(left, right) < LetterGap * Math.Min(left.Size, right.Size) && Gap(left, right) > -right.Size;

    private static double Gap(in Glyph left, in Glyph right) => left.Turn switch
    {
        1 => right.Box.Bottom - left.Box.Top,
        2 => left.Box.Left - right.Box.Right,
        3 => left.Box.Bottom - right.Box.Top,
        _ => right.Box.Left - left.Box.Right,
    };
}
