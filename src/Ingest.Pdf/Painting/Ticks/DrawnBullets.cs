using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting.Paints;
using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Ticks;

/// <summary>
/// The marks of lists that are drawn and not set, as browsers print them: a small disc or ring before the first word of a line. Such a one
/// reads as a sign, • or ◦, as a font's would.
/// </summary>
internal sealed class DrawnBullets
{
    /// <summary>Points.</summary>
    private const double Smallest = 1.2, Largest = 7;

    /// <summary>Sides of the square round it differ by less.</summary>
    private const double Square = 0.15;

    /// <summary>Of the square round it a disc fills 0.79; a letter or an arrow less.</summary>
    private const double LeastFill = 0.7, MostFill = 0.87;

    /// <summary>Against the type size of the word beside it.</summary>
    private const double SmallestOfType = 0.15, LargestOfType = 0.6;

    /// <summary>In type sizes: from the mark to its word, and white that is left of it.</summary>
    private const double Near = 3, White = 2;

    /// <summary>In type sizes over the word's baseline, the mark's middle.</summary>
    private const double Lowest = 0.1, Highest = 0.65;

    /// <summary>A page with more has a drawing of points.</summary>
    private const int Most = 300;

    private readonly List<(Box Box, bool IsDisc, PdfPath Path)> _found = [];

    /// <summary>Looks at a path that was painted.</summary>
    /// <param name="hull">Round it, on the displayed page.</param>
    public void Look(PdfPath path, Box hull)
    {
        if (hull.Width is < Smallest or > Largest || Math.Abs(hull.Width - hull.Height) > Square * hull.Height || _found.Count > Most
            || path.Count != 1 || !path[0].Commands.Any(command => command is PdfSubpath.BezierCurve))
        {
            return;
        }

        var color = FaceTable.Rgb((path.IsFilled ? path.FillColor : path.StrokeColor)!);
        if (!Contrast.AreAlike(color, Contrast.White)
            && (path.IsFilled ? Shape.OfFill(path).Area / hull.Area is >= LeastFill and <= MostFill : path.IsStroked))
        {
            _found.Add((hull, path.IsFilled, path));
        }
    }

    /// <returns>Those before the first word of a line, in the order in which they were painted, with what drew them.</returns>
    public IEnumerable<(Box Box, bool IsDisc, PdfPath Path)> Find(List<PaintedGlyph> glyphs) =>
        _found.Count > Most ? [] : _found.Where(mark => IsBeforeWord(mark.Box, glyphs));

    private static bool IsBeforeWord(Box box, List<PaintedGlyph> glyphs)
    {
        var nearest = double.MaxValue;
        foreach (var glyph in glyphs)
        {
            var size = glyph.Style.PointSize;
            if (!glyph.Upright || size <= 0 || (box.MiddleY - glyph.StartY) / size is < Lowest or > Highest
                || string.IsNullOrWhiteSpace(glyph.Text))
            {
                continue;
            }

            if (glyph.EndX <= box.MiddleX ? box.Left - glyph.EndX < White * size : glyph.StartX < box.MiddleX)
            {
                return false;
            }

            if (glyph.StartX >= box.MiddleX && box.Height / size is >= SmallestOfType and <= LargestOfType)
            {
                nearest = Math.Min(nearest, (glyph.StartX - box.Right) / size);
            }
        }

        return nearest <= Near;
    }
}
