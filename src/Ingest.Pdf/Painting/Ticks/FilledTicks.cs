using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting.Paints;
using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting.Ticks;

/// <summary>
/// Boxes that are filled where they are ticked, with a light hook or cross upon the fill, as browsers draw a page's own inputs. A filled
/// square with anything else upon it (a letter, an arrow, a plus, a smaller white square) is an icon or an empty box with a wide edge.
/// </summary>
internal sealed class FilledTicks
{
    /// <summary>Of the area round it: what is filled by more is no ring or letter. A disc fills 0.79.</summary>
    private const double LeastFill = 0.7;

    /// <summary>Steps of 255 by which the mark is lighter than its box.</summary>
    private const int Lighter = 60;

    /// <summary>Of the box's side.</summary>
    private const double SmallestMark = 0.35, LargestMark = 0.95;

    /// <summary>Of a hook's width, from its left: its lowest point.</summary>
    private const double LeftOfHook = 0.15, RightOfHook = 0.45;

    /// <summary>Of the mark's size: what rises by less is level.</summary>
    private const double Slant = 0.15;

    /// <summary>Corners of a hook or a cross that is drawn as an area.</summary>
    private const int MostCorners = 14;

    /// <summary>A page with more has a drawing of squares.</summary>
    private const int Most = 400;

    private readonly List<(Box Box, int Color, int Strokes)> _boxes = [];
    private readonly List<Box> _ticked = [];

    public IReadOnlyList<Box> Ticked => _ticked;

    /// <param name="hull">Round it: nearly a square, of a box's size.</param>
    public void AddBox(PdfPath path, Box hull)
    {
        var color = FaceTable.Rgb(path.FillColor!);
        if (_boxes.Count < Most && path.Count == 1 && !Contrast.AreAlike(color, Contrast.White)
            && Shape.OfFill(path).Area >= LeastFill * hull.Area)
        {
            _boxes.RemoveAll(before => hull.Contains(before.Box.MiddleX, before.Box.MiddleY));
            _boxes.Add((hull, color, 0));
        }
    }

    /// <param name="hull">Round a path that was painted after the boxes.</param>
    public void AddMark(PdfPath path, Box hull)
    {
        var at = _boxes.FindLastIndex(each => IsIn(hull, each.Box));
        if (at < 0 || Contrast.Brightness(FaceTable.Rgb((path.IsStroked ? path.StrokeColor : path.FillColor)!))
            - Contrast.Brightness(_boxes[at].Color) < Lighter)
        {
            return;
        }

        // The two strokes of a cross may be two paths.
        var (box, color, strokes) = _boxes[at];
        strokes += path.IsStroked ? Strokes(path, hull) : 0;
        _boxes[at] = (box, color, strokes);
        if (strokes == 2 || (path.IsStroked ? IsHook(path, hull) : IsArea(path, hull)))
        {
            _ticked.Add(box);
            _boxes.RemoveAt(at);
        }
    }

    private static bool IsIn(Box mark, Box box) =>
        mark.Left >= box.Left && mark.Right <= box.Right && mark.Bottom >= box.Bottom && mark.Top <= box.Top
        && Math.Max(mark.Width, mark.Height) >= SmallestMark * box.Height && Math.Max(mark.Width, mark.Height) <= LargestMark * box.Height;

    /// <summary>Straight strokes aslant from one corner to the other; 3, which is no cross, where there is anything else.</summary>
    private static int Strokes(PdfPath path, Box hull)
    {
        foreach (var part in path)
        {
            if (part.Commands is not [PdfSubpath.Move, PdfSubpath.Line line] || Math.Abs(line.To.X - line.From.X) < 0.9 * hull.Width
                || Math.Abs(line.To.Y - line.From.Y) < 0.9 * hull.Height
                || Math.Min(hull.Width, hull.Height) < 0.5 * Math.Max(hull.Width, hull.Height))
            {
                return 3;
            }
        }

        return path.Count;
    }

    /// <summary>A short side down and a long one up.</summary>
    private static bool IsHook(PdfPath path, Box hull) =>
        path is [{ Commands: [PdfSubpath.Move, PdfSubpath.Line first, PdfSubpath.Line second] }] && IsLowest(first.To, hull)
        && Math.Min(first.From.Y, second.To.Y) - hull.Bottom > Slant * hull.Height;

    private static bool IsLowest(PdfPoint point, Box hull) =>
        point.Y - hull.Bottom < 0.1 * hull.Height && (point.X - hull.Left) / hull.Width is >= LeftOfHook and <= RightOfHook;

    /// <summary>A hook or a cross as its outline: corners, of which the lowest or the sides tell which it is.</summary>
    private static bool IsArea(PdfPath path, Box hull)
    {
        if (path.Count != 1 || path[0].Commands.Count is < 6 or > MostCorners + 2
            || path[0].Commands.Any(command => command is PdfSubpath.BezierCurve))
        {
            return false;
        }

        var lines = path[0].Commands.OfType<PdfSubpath.Line>().ToList();
        var slanted =
            lines.Count(
                line => Math.Abs(line.To.X - line.From.X) > Slant * hull.Width / 2
                    && Math.Abs(line.To.Y - line.From.Y) > Slant * hull.Height / 2);
        var area = Shape.OfFill(path).Area / hull.Area;
        var isHook = lines.Exists(line => IsLowest(line.To, hull)) && lines.MaxBy(line => line.To.Y) is { } top
            && (top.To.X - hull.Left) / hull.Width > 0.6;
        return area < 0.6 && slanted >= lines.Count - 2 && (isHook || lines.Count >= 11);
    }
}
