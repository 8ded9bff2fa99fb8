using Ingest.Model;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;

namespace Ingest.Pdf.Pages;

/// <summary>
/// The page turned so that most of its text runs from left to right. PdfPig has already applied the
/// page's own /Rotate; this undoes text that is drawn sideways on an upright page.
/// </summary>
/// <param name="Turn">Quarter turns that the displayed page is turned clockwise.</param>
internal sealed record ReadingSpace(int Turn, double Width, double Height)
{
    /// <summary>Not along any page edge: a slanted stamp or watermark.</summary>
    public const int Slanted = -1;

    public static ReadingSpace Of(double width, double height, ReadOnlySpan<PaintedGlyph> glyphs)
    {
        Span<int> votes = stackalloc int[4];
        foreach (ref readonly var glyph in glyphs)
        {
            var direction = Direction(glyph);
            if (direction >= 0 && !glyph.Style.OffLayer)
            {
                votes[direction]++;
            }
        }

        var most = 0;
        for (var direction = 1; direction < 4; direction++)
        {
            if (votes[direction] > votes[most])
            {
                most = direction;
            }
        }

        return most is 1 or 3 ? new ReadingSpace(most, height, width) : new ReadingSpace(most, width, height);
    }

    /// <summary>Where a glyph's text runs to: 0 right, 1 up, 2 left, 3 down; <see cref="Slanted"/> when over 8° off.</summary>
    public static int Direction(in PaintedGlyph glyph)
    {
        var x = glyph.EndX - glyph.StartX;
        var y = glyph.EndY - glyph.StartY;
        if (glyph.Upright || (x == 0 && y == 0))
        {
            return 0;
        }

        const double TangentOf8Degrees = 0.14;
        return Math.Abs(y) <= Math.Abs(x) * TangentOf8Degrees ? (x > 0 ? 0 : 2)
            : Math.Abs(x) <= Math.Abs(y) * TangentOf8Degrees ? (y > 0 ? 1 : 3)
            : Slanted;
    }

    public (double X, double Y) ToReading(double x, double y) => Turn switch
    {
        1 => (y, Height - x),
        2 => (Width - x, Height - y),
        3 => (Width - y, x),
        _ => (x, y),
    };

    public Box ToReading(PdfRectangle box) => ToReading(new Box(box.Left, box.Bottom, box.Right, box.Top));

    /// <summary>A box of the reading space on the displayed page.</summary>
    public Box ToDisplay(Box box) => Turn switch
    {
        1 => new Box(Height - box.Top, box.Left, Height - box.Bottom, box.Right),
        2 => new Box(Width - box.Right, Height - box.Top, Width - box.Left, Height - box.Bottom),
        3 => new Box(box.Bottom, Width - box.Right, box.Top, Width - box.Left),
        _ => box,
    };

    public Box ToReading(Box box)
    {
        var (x0, y0) = ToReading(box.Left, box.Bottom);
        var (x1, y1) = ToReading(box.Right, box.Top);
        return new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
    }
}
