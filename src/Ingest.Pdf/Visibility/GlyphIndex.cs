using Ingest.Model;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;

namespace Ingest.Pdf.Visibility;

/// <summary>Finds the glyphs that stand in a box: they are sorted into strips of the displayed page.</summary>
internal sealed class GlyphIndex
{
    /// <summary>About a line's height, in points.</summary>
    private const double Strip = 16;

    private readonly Box[] _boxes;
    private readonly int[] _starts;
    private readonly int[] _glyphs;
    private readonly double _bottom;

    /// <param name="boxes">Of all glyphs, on the displayed page.</param>
    public GlyphIndex(Box[] boxes)
    {
        _boxes = boxes;
        var (bottom, top) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (ref readonly var box in boxes.AsSpan())
        {
            (bottom, top) = (Math.Min(bottom, box.Bottom), Math.Max(top, box.Top));
        }

        _bottom = bottom;
        var strips = boxes.Length == 0 || !double.IsFinite(top - bottom) ? 1 : (int)Math.Clamp(((top - bottom) / Strip) + 1, 1, 10_000);
        _starts = new int[strips + 1];
        foreach (ref readonly var box in boxes.AsSpan())
        {
            for (var strip = StripOf(box.Bottom); strip <= StripOf(box.Top); strip++)
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
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var strip = StripOf(boxes[i].Bottom); strip <= StripOf(boxes[i].Top); strip++)
            {
                _glyphs[next[strip]++] = i;
            }
        }
    }

    /// <summary>Each glyph that touches the box; one over several strips may come more than once.</summary>
    public IEnumerable<int> In(Box box)
    {
        for (var strip = StripOf(box.Bottom); strip <= StripOf(box.Top); strip++)
        {
            for (var i = _starts[strip]; i < _starts[strip + 1]; i++)
            {
                if (_boxes[_glyphs[i]].Touches(box))
                {
                    yield return _glyphs[i];
                }
            }
        }
    }

    private int StripOf(double y) => (int)Math.Clamp((y - _bottom) / Strip, 0, _starts.Length - 2);
}
