using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Content;

namespace Ingest.Pdf;

/// <summary>PdfPig's letters as glyphs of the reading space.</summary>
internal static class GlyphReader
{
    public static ImmutableArray<Glyph> Read(IReadOnlyList<Letter> letters, ReadingSpace space, FaceTable faces)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>(letters.Count);
        foreach (var letter in letters)
        {
            glyphs.Add(Read(letter, space, faces.IndexOf(letter)));
        }

        return glyphs.MoveToImmutable();
    }

    private static Glyph Read(Letter letter, ReadingSpace space, int face)
    {
        var direction = ReadingSpace.Direction(letter);
        var turn = direction < 0 ? ReadingSpace.Slanted : (direction - space.Turn) & 3;
        var (startX, startY) = space.ToReading(letter.StartBaseLine.X, letter.StartBaseLine.Y);
        var (endX, endY) = space.ToReading(letter.EndBaseLine.X, letter.EndBaseLine.Y);
        var ink = space.ToReading(letter.BoundingBox);
        var size = Size(letter);
        var box = turn switch
        {
            0 or 2 => Upright(Math.Min(startX, endX), Math.Max(startX, endX), startY, ink, size),
            1 or 3 => Sideways(Math.Min(startY, endY), Math.Max(startY, endY), startX, ink, size),
            _ => ink,
        };

        return new Glyph(Normal(letter.Value), box, turn is 1 or 3 ? startX : startY, size, face, turn);
    }

    /// <summary>Left and right from the baseline, bottom and top from the ink where there is some, else from the size.</summary>
    private static Box Upright(double left, double right, double baseline, Box ink, double size) =>
        IsSane(ink.Height, size) ? new Box(left, ink.Bottom, right, ink.Top) : new Box(left, baseline, right, baseline + (0.7 * size));

    private static Box Sideways(double bottom, double top, double baseline, Box ink, double size) =>
        IsSane(ink.Width, size) ? new Box(ink.Left, bottom, ink.Right, top) : new Box(baseline - (0.35 * size), bottom, baseline + (0.35 * size), top);

    /// <summary>Some fonts carry glyph boxes that are empty or of the whole font.</summary>
    private static bool IsSane(double extent, double size) => extent > 0 && extent < 2 * size;

    private static double Size(Letter letter) =>
        letter.PointSize > 0.5 && double.IsFinite(letter.PointSize) ? letter.PointSize
        : letter.GlyphRectangleLoose.Height > 0.5 ? letter.GlyphRectangleLoose.Height
        : 1;

    private static string Normal(string? value) =>
        string.IsNullOrEmpty(value) ? "" : value.Length == 1 && value[0] < 0x300 ? value : PlainText.Of(Ligatures.Undo(value));
}
