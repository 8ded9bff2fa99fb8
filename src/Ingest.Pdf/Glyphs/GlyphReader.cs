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
            glyphs[i] = Read(painted[i], space, faces.IndexOf(painted[i].Style));
        }

        return glyphs;
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
            0 or 2 => Upright(Math.Min(startX, endX), Math.Max(startX, endX), startY, ink, size),
            1 or 3 => Sideways(Math.Min(startY, endY), Math.Max(startY, endY), startX, ink, size),
            _ => ink,
        };

        return new Glyph(Normal(painted.Text), box, turn is 1 or 3 ? startX : startY, size, face, turn);
    }

    /// <summary>Left and right from the baseline, bottom and top from the ink where there is some, else from the size.</summary>
    private static Box Upright(double left, double right, double baseline, Box ink, double size) =>
        IsSane(ink.Height, size) ? new Box(left, ink.Bottom, right, ink.Top) : new Box(left, baseline, right, baseline + (0.7 * size));

    private static Box Sideways(double bottom, double top, double baseline, Box ink, double size) =>
        IsSane(ink.Width, size)
            ? new Box(ink.Left, bottom, ink.Right, top) : new Box(baseline - (0.35 * size), bottom, baseline + (0.35 * size), top);

    /// <summary>Some fonts carry glyph boxes that are empty or of the whole font.</summary>
    private static bool IsSane(double extent, double size) => extent > 0 && extent < 2 * size;

    private static double Size(in PaintedGlyph painted) =>
        PagePainter.IsSize(painted.Style.PointSize) ? painted.Style.PointSize : painted.Style.LooseHeight > 0.5
            ? painted.Style.LooseHeight : 1;

    private static string Normal(string? value) =>
        string.IsNullOrEmpty(value) ? "" : value.Length == 1 && value[0] < 0x300 ? value : PlainText.Of(Ligatures.Undo(value));
}
