using SkiaSharp;

namespace Ingest.Corpus.Drawing;

/// <summary>One trimmed font: its widths for setting lines and its typeface for drawing them.</summary>
internal sealed class Face
{
    private const int Known = 0x3000;
    private readonly float[] _widths = new float[Known];
    private readonly bool[] _present = new bool[Known];

    private readonly Func<Face> _fallback;

    /// <param name="fallback">Gives the face whose widths hold for the signs that this one lacks; it may be this one.</param>
    public Face(SKTypeface typeface, Func<Face> fallback)
    {
        _fallback = fallback;
        Typeface = typeface;
        using var font = FontAt(1000);
        for (var c = ' '; c < Known; c++)
        {
            var glyph = font.GetGlyph(c);
            _present[c] = glyph != 0;
            _widths[c] = glyph == 0 ? 0 : font.GetGlyphWidths([glyph])[0] / 1000;
        }

        Ascent = -font.Metrics.Ascent / 1000;
        Descent = font.Metrics.Descent / 1000;
    }

    public SKTypeface Typeface { get; }

    /// <summary>Of the em, upwards from the baseline.</summary>
    public float Ascent { get; }

    /// <summary>Of the em, downwards from the baseline.</summary>
    public float Descent { get; }

    public bool Has(char c) => c < Known && _present[c];

    /// <summary>Of the em; a sign the face lacks has the width it has in the fallback.</summary>
    public float Width(char c) =>
        Has(c) || ReferenceEquals(this, _fallback()) ? c < Known ? _widths[c] : 0 : _fallback().Width(c);

    public SKFont FontAt(float size) => new(Typeface, size)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };
}
