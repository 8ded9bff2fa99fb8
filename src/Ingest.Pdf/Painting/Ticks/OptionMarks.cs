using Ingest.Model;
using Ingest.Pdf.Painting.Paints;
using Ingest.Pdf.Visibility;
using Ingest.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Ticks;

/// <summary>
/// How printed options ("Åben", "Lukket punkt") are chosen without a sign of a font: a ring drawn round one, or a small picture of a box
/// before each, ticked or not. Of both is made the sign that a font would have set.
/// Rings and pictures beside other words mean nothing here.
/// </summary>
internal sealed class OptionMarks
{
    /// <summary>Points: a ring round a word or two.</summary>
    private const double Narrowest = 18, Widest = 200, Lowest = 9, Highest = 45;

    /// <summary>Lines of a ring that a pen drew.</summary>
    private const int FewestOfPen = 12;

    /// <summary>Points: a picture of a box is as high as the type beside it, and nearly a square.</summary>
    private const double Smallest = 4, Largest = 18, Square = 0.25;

    /// <summary>In point sizes: from a box to its word, and white within an option.</summary>
    private const double Beside = 1, WordGap = 0.8;

    /// <summary>More on a page are no options.</summary>
    private const int Most = 200;

    private const int Samples = 12;

    /// <summary>Of a box's side its edge is left out; and how much of what is in it a mark takes.</summary>
    private const double Edge = 0.2, LeastMark = 0.05;

    /// <summary>Steps of 255 from the box's own tone.</summary>
    private const int OtherTone = 60;

    private readonly List<Box> _rings = [];

    /// <param name="hull">Round the path, on the displayed page.</param>
    public void Look(PdfPath path, Box hull)
    {
        if (path is { IsStroked: true, IsFilled: false, Count: 1 } && hull.Width is >= Narrowest and <= Widest
            && hull.Height is >= Lowest and <= Highest && _rings.Count < Most && IsRing(path[0], hull))
        {
            _rings.Add(hull);
        }
    }

    /// <returns>A sign for each marked option and each box before one, with its place on the displayed page.</returns>
    public List<(Box Box, bool Ticked)> Find(List<PaintedGlyph> glyphs, List<Paint> paints)
    {
        var found = new List<(Box, bool)>();
        foreach (var ring in _rings)
        {
            if (Option(glyphs, glyph => ring.Contains((glyph.Left + glyph.Right) / 2, (glyph.Bottom + glyph.Top) / 2)) is { } first)
            {
                var size = first.Style.PointSize;
                found.Add((new Box(first.StartX - (0.8 * size), first.StartY, first.StartX - (0.1 * size), first.StartY + (0.7 * size)),
                    true));
            }
        }

        foreach (var picture in paints.Where(IsBox).Take(Most))
        {
            var box = picture.Bounds;
            if (Option(glyphs,
                glyph => glyph.StartX >= box.Right - 1 && glyph.StartY > box.Bottom - (0.5 * box.Height) && glyph.StartY < box.Top)
                is { } word
                && word.StartX - box.Right < Beside * word.Style.PointSize && IsMarked(picture) is { } ticked)
            {
                found.Add((new Box(box.Left, word.StartY, Math.Min(box.Right, word.StartX - 0.1),
                    word.StartY + (0.7 * word.Style.PointSize)), ticked));
            }
        }

        return found;
    }

    private static bool IsRing(PdfSubpath path, Box hull)
    {
        var (curves, lines) = (path.Commands.OfType<PdfSubpath.BezierCurve>().Count(), path.Commands.OfType<PdfSubpath.Line>().ToList());
        return curves >= 3
            ? lines.Count <= curves : lines.Count >= FewestOfPen && Math.Abs(lines[0].From.X - lines[^1].To.X) < 0.3 * hull.Width
                && Math.Abs(lines[0].From.Y - lines[^1].To.Y) < 0.6 * hull.Height;
    }

    private static bool IsBox(Paint paint) =>
        paint.IsPicture && paint.Bounds is var box && box.Height is >= Smallest and <= Largest
            && Math.Abs(box.Width - box.Height) <= Square * box.Height;

    /// <summary>The first glyph of the text at the place, if that is an option; what follows after wide white is another text.</summary>
    private static PaintedGlyph? Option(List<PaintedGlyph> all, Predicate<PaintedGlyph> isThere)
    {
        var glyphs = all.FindAll(
            glyph => glyph.Upright && !glyph.Style.OffLayer && !string.IsNullOrWhiteSpace(glyph.Text) && isThere(glyph));
        glyphs.Sort((one, other) => one.StartX.CompareTo(other.StartX));
        var text = "";
        for (var i = 0; i < glyphs.Count; i++)
        {
            var gap = i == 0 ? 0 : (glyphs[i].StartX - glyphs[i - 1].EndX) / glyphs[i].Style.PointSize;
            if (gap > WordGap)
            {
                break;
            }

            text += (gap > 0.15 ? " " : "") + glyphs[i].Text;
        }

        return AccessTicks.Read($"☒ {text}") is null ? null : glyphs[0];
    }

    /// <summary>Something stands in the box; null where its tones can't be made out.</summary>
    private static bool? IsMarked(Paint picture)
    {
        var tones = new List<int>();
        var box = picture.Bounds;
        for (var k = 0; k < Samples * Samples; k++)
        {
            double At(double from, double to, int n) => from + ((to - from) * (Edge + ((1 - (2 * Edge)) * (n + 0.5) / Samples)));
            var (x, y) = (At(box.Left, box.Right, k % Samples), At(box.Bottom, box.Top, k / Samples));
            var color = picture.Mask?.IsOpaque(x, y) == false ? Contrast.White : picture.ColorAt(x, y);
            if (color is null)
            {
                return null;
            }

            tones.Add(Contrast.Brightness(color.Value));
        }

        tones.Sort();
        var own = tones[tones.Count / 2];
        return tones.Count(tone => Math.Abs(tone - own) > OtherTone) >= LeastMark * tones.Count;
    }
}
