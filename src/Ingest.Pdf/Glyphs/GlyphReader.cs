using Ingest.Model;
using Ingest.Pdf.Pages;
using Ingest.Pdf.Painting;

namespace Ingest.Pdf.Glyphs;

/// <summary>Painted glyphs in reading space.</summary>
internal static class GlyphReader
{
    /// <summary>One for each, in their order.</summary>
    public static Glyph[] Read(ReadOnlySpan<PaintedGlyph> painted, ReadingSpace space, FaceTable faces)
    {
        var glyphs = new Glyph[painted.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var its = ref painted[i];
            var face = faces.IndexOf(its.Style);
            glyphs[i] = its.Upright && space.Turn == 0 ? ReadUpright(its, face) : Read(its, space, face);
        }

        return glyphs;
    }

    /// <summary>Nearly all glyphs stand so: nothing is to be turned.</summary>
    private static Glyph ReadUpright(in PaintedGlyph painted, int face)
    {
        var (size, bottom, top) = (Size(painted), Math.Min(painted.Bottom, painted.Top), Math.Max(painted.Bottom, painted.Top));
        var (left, right) = (Math.Min(painted.StartX, painted.EndX), Math.Max(painted.StartX, painted.EndX));
        return new Glyph(Normal(painted.Text), Upright(left, right, painted.StartY, bottom, top, size), painted.StartY, size, face);
    }

    private static Glyph Read(in PaintedGlyph painted, ReadingSpace space, int face)
    {
        var direction = ReadingSpace.Direction(painted);
        var turn = direction < 0 ? ReadingSpace.Slanted : (direction - space.Turn) & 3;
        var (startX, startY) = space.ToReading(painted.StartX, painted.StartY);
        var (endX, endY) = space.ToReading(painted.EndX, painted.EndY);
        var ink = space.ToReading(new Box(painted.Left, painted.Bottom, painted.Right, painted.Top));
        var size = Size(painted);
        var box = turn switch
        {
            0 or 2 => Upright(Math.Min(startX, endX), Math.Max(startX, endX), startY, ink.Bottom, ink.Top, size),
            1 or 3 => Sideways(Math.Min(startY, endY), Math.Max(startY, endY), startX, ink, size),
            _ => ink,
        };

        return new Glyph(Normal(painted.Text), box, turn is 1 or 3 ? startX : startY, size, face, turn);
    }

    /// <summary>Left and right from the baseline, bottom and top from the ink where there is some, else from the size.</summary>
    private static Box Upright(double left, double right, double baseline, double bottom, double top, double size) =>
        IsSane(top - bottom, size) ? new Box(left, bottom, right, top) : new Box(left, baseline, right, baseline + (0.7 * size));

    private static Box Sideways(double bottom, double top, double baseline, Box ink, double size) =>
        IsSane(ink.Width, size)
            ? new Box(ink.Left, bottom, ink.Right, top) : new Box(baseline - (0.35 * size), bottom, baseline + (0.35 * size), top);

    /// <summary>Some fonts carry glyph boxes that are empty or of the whole font.</summary>
    private static bool IsSane(double extent, double size) => extent > 0 && extent < 2 * size;

    private static double Size(in PaintedGlyph painted)
    {
        var style = painted.Style;
        return PagePainter.IsSize(style.PointSize) ? style.PointSize : style.LooseHeight > 0.5 ? style.LooseHeight : 1;
    }

    private static string Normal(string? value) =>
        string.IsNullOrEmpty(value) ? "" : value.Length == 1 && value[0] < 0x300 ? value : PlainText.Of(Ligatures.Undo(value));
}
