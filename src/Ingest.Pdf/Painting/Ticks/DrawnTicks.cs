using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Ticks;

/// <summary>
/// Boxes to tick that are drawn and not set: a small square beside a word, and what was drawn inside it (a cross, a hook, a
/// smaller square), or a filled one with a light hook. Such a pair reads as one sign, ☒ or ☐, as a font's would.
/// Where a page has no box that is ticked they are left alone.
/// </summary>
internal sealed class DrawnTicks
{
    /// <summary>Points; a printed box is as high as the type beside it.</summary>
    private const double Smallest = 5, Largest = 16;

    /// <summary>Sides of a square differ by less.</summary>
    private const double Square = 0.2;

    /// <summary>Of the box's side: a mark is at least so large, and so much smaller than the box.</summary>
    private const double SmallestMark = 0.35, Inset = 0.05;

    /// <summary>In box sides, from the box to the word that it belongs to.</summary>
    private const double Beside = 2;

    private readonly List<Box> _squares = [];
    private readonly List<Box> _marks = [];
    private readonly FilledTicks _filled = new();

    /// <summary>Looks at a path that was painted.</summary>
    /// <param name="hull">Round it, on the displayed page.</param>
    public void Look(PdfPath path, Box hull)
    {
        if (hull.Width > Largest || hull.Height > Largest)
        {
            return;
        }

        _filled.AddMark(path, hull);
        var isSquare = hull.Width >= Smallest && hull.Height >= Smallest && Math.Abs(hull.Width - hull.Height) <= Square * hull.Height;
        if (path.IsFilled && isSquare)
        {
            _filled.AddBox(path, hull);
        }

        if (path.IsStroked && !path.IsFilled && path.Count == 1 && path[0].Commands.Count >= 5 && isSquare)
        {
            _squares.Add(hull);
        }
        else if (path.IsStroked || !Contrast.AreAlike(FaceTable.Rgb(path.FillColor!), Contrast.White))
        {
            _marks.Add(hull);
        }
    }

    /// <returns>Each box beside a word, and whether it is ticked; none where none is.</returns>
    public IEnumerable<(Box Box, bool Ticked)> Find(List<PaintedGlyph> glyphs)
    {
        if ((_squares.Count == 0 || _marks.Count == 0) && _filled.Ticked.Count == 0)
        {
            return [];
        }

        var found = _filled.Ticked.Select(box => (box, Ticked: true))
            .Concat(_squares.Where(box => !_filled.Ticked.Any(filled => filled.Contains(box.MiddleX, box.MiddleY)))
                .Select(box => (box, Ticked: _marks.Exists(mark => IsIn(mark, box)))))
            .Where(each => IsBesideWord(each.box, glyphs)).ToList();
        return found.Exists(each => each.Ticked) ? found : [];
    }

    private static bool IsIn(Box mark, Box box)
    {
        var side = Math.Max(box.Width, box.Height);
        return mark.Left >= box.Left && mark.Right <= box.Right && mark.Bottom >= box.Bottom && mark.Top <= box.Top
            && Math.Max(mark.Width, mark.Height) >= SmallestMark * side && Math.Min(mark.Width, mark.Height) <= (1 - (2 * Inset)) * side;
    }

    /// <summary>On a line with it, and with no sign of a font inside, which would be the tick itself.</summary>
    private static bool IsBesideWord(Box box, List<PaintedGlyph> glyphs)
    {
        var beside = false;
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text) || glyph.StartY < box.Bottom - (0.5 * box.Height) || glyph.StartY > box.Top)
            {
                continue;
            }

            if (box.Contains((glyph.Left + glyph.Right) / 2, (glyph.Bottom + glyph.Top) / 2))
            {
                return false;
            }

            beside |= (glyph.StartX >= box.Right && glyph.StartX - box.Right <= Beside * box.Width)
                || (glyph.EndX <= box.Left && box.Left - glyph.EndX <= Beside * box.Width);
        }

        return beside;
    }
}
