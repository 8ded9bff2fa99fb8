using Ingest.Model;
using Ingest.Pdf.Pages;
using Ingest.Pdf.Painting.Paints;

namespace Ingest.Pdf.Visibility;

/// <summary>Finds the glyphs that stand in a box: they are sorted into strips of the displayed page.</summary>
internal sealed class GlyphIndex
{
    /// <summary>About a line's height, in points.</summary>
    private const double Strip = 16;

    private readonly Glyph[] _ofPage;
    private readonly ReadingSpace? _space;
    private readonly int[] _starts;
    private readonly int[] _glyphs;
    private readonly double _bottom;

    /// <param name="glyphs">All of the page, in reading space.</param>
    /// <param name="space">Boxes that are asked for are of the displayed page; null: of reading space.</param>
    public GlyphIndex(Glyph[] glyphs, ReadingSpace? space)
    {
        (_ofPage, _space) = (glyphs, space);
        var (bottom, top) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var box = BoxOf(i);
            (bottom, top) = (Math.Min(bottom, box.Bottom), Math.Max(top, box.Top));
        }

        _bottom = bottom;
        var strips = glyphs.Length == 0 || !double.IsFinite(top - bottom) ? 1 : (int)Math.Clamp(((top - bottom) / Strip) + 1, 1, 10_000);
        _starts = new int[strips + 1];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var (first, last) = StripsOf(BoxOf(i));
            for (var strip = first; strip <= last; strip++)
            {
                _starts[strip + 1]++;
            }
        }

        for (var strip = 0; strip < strips; strip++)
        {
            _starts[strip + 1] += _starts[strip];
        }

        var next = _starts.AsSpan(0, strips).ToArray();
        _glyphs = new int[_starts[^1]];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var (first, last) = StripsOf(BoxOf(i));
            for (var strip = first; strip <= last; strip++)
            {
                _glyphs[next[strip]++] = i;
            }
        }
    }

    /// <summary>Each glyph that touches the box; one over several strips may come more than once.</summary>
    public IEnumerable<int> In(Box box)
    {
        var (first, last) = StripsOf(box);
        for (var strip = first; strip <= last; strip++)
        {
            for (var i = _starts[strip]; i < _starts[strip + 1]; i++)
            {
                if (BoxOf(_glyphs[i]).Touches(box))
                {
                    yield return _glyphs[i];
                }
            }
        }
    }

    private Box BoxOf(int glyph) => _space is null ? _ofPage[glyph].Box : _space.ToDisplay(_ofPage[glyph].Box);

    private (int First, int Last) StripsOf(Box box) => (StripOf(box.Bottom), StripOf(box.Top));

    private int StripOf(double y) => (int)Math.Clamp((y - _bottom) / Strip, 0, _starts.Length - 2);
}
