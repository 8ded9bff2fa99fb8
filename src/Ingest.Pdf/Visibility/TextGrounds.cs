using Ingest.Model;
using Ingest.Pdf.Painting.Paints;

namespace Ingest.Pdf.Visibility;

/// <summary>What was painted under a page's text, and whether the text can be told from it.</summary>
/// <param name="paints">In painting order.</param>
internal sealed class TextGrounds(List<Paint> paints)
{
    private readonly HashSet<int> _colors = [.. paints.Select(paint => paint.OneColor).OfType<int>(), Contrast.White];

    /// <summary>Each paint's bounds and when it was painted, one behind the other: for most glyphs no more is asked.</summary>
    private readonly (Box Bounds, int Order)[] _places = [.. paints.Select(paint => (paint.Bounds, paint.Order))];

    /// <summary>Is it the colour of the paper or of something on the page? Only such text is held against what is under it.</summary>
    public bool MayBeAlike(int text) => _colors.Any(ground => Contrast.AreAlike(text, ground));

    /// <param name="glyph">Its box on the displayed page.</param>
    /// <param name="order">When it was painted.</param>
    /// <param name="text">0xRRGGBB.</param>
    /// <returns>The colour under it and what was painted there last (null: bare paper), if the text has that colour; else null.</returns>
    public (int Color, Paint? Paint)? Under(Box glyph, int order, int text)
    {
        if (At(glyph.MiddleX, glyph.MiddleY, order) is not ({ } color, var last) || !Contrast.AreAlike(color, text))
        {
            return null;
        }

        // A picture, a pattern or a shading may have that colour under the glyph's middle alone.
        return last is null || last.OneColor is not null || IsAlikeAllOver(glyph, order, text) ? (color, last) : null;
    }

    private bool IsAlikeAllOver(Box glyph, int order, int text) =>
        Array.TrueForAll(PointsOf(glyph), point => At(point.X, point.Y, order).Color is { } its && Contrast.AreAlike(its, text));

    /// <summary>A glyph's middle, and points towards its sides.</summary>
    public static (double X, double Y)[] PointsOf(Box glyph)
    {
        var (x, y, right, up) = (glyph.MiddleX, glyph.MiddleY, 0.4 * glyph.Width, 0.4 * glyph.Height);
        return [(x, y), (x - right, y), (x + right, y), (x, y - up), (x, y + up)];
    }

    /// <summary>The colour at a point, null where it isn't known; and what was painted there last, null on bare paper.</summary>
    private (int? Color, Paint? Paint) At(double x, double y, int order)
    {
        int? ground = Contrast.White;
        Paint? last = null;
        for (var i = 0; i < _places.Length; i++)
        {
            ref readonly var place = ref _places[i];
            if (place.Order > order)
            {
                break;
            }

            if (!place.Bounds.Contains(x, y))
            {
                continue;
            }

            var paint = paints[i];
            if (paint.IsPicture ? paint.Contains(x, y) : paint.IsOver(x, y))
            {
                ground = ground is { } below || (paint.Alpha >= 1 && !paint.IsMasked)
                    ? Contrast.On(ground ?? Contrast.White, paint, x, y) : null;
                last = paint;
            }
        }

        return (ground, last);
    }
}
