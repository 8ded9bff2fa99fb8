using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Pages;

/// <summary>
/// Finds ruling lines among a page's drawn paths: straight strokes along the page's edges, the edges of stroked
/// rectangles, and filled rectangles thin enough to be lines (as Word and LibreOffice draw table borders);
/// and pictures and shadings that are as thin.
/// </summary>
internal static class RulingReader
{
    /// <summary>A filled rectangle thinner than this is a line.</summary>
    private const double ThinPoints = 3;

    /// <summary>How far a stroke may leave its axis and still be straight.</summary>
    private const double StraightPoints = 0.6;

    /// <summary>Points: a stroke of width 0 is one dot of the printer's.</summary>
    private const double Thinnest = 0.1;

    private const int White = 0xF8;

    /// <summary>Less opacity is no line to see.</summary>
    private const double LeastAlpha = 0.1;

    public static (ImmutableArray<Ruling> Lines, ImmutableArray<Box> Fills) Read(PaintedPage page, ReadingSpace space)
    {
        var lines = ImmutableArray.CreateBuilder<Ruling>();
        var fills = ImmutableArray.CreateBuilder<Box>();
        foreach (var path in page.Paths)
        {
            if (!path.IsStroked && !path.IsFilled)
            {
                continue;
            }

            foreach (var part in path)
            {
                if (path.IsFilled)
                {
                    AddFill(path, part, space, lines, fills);
                }

                if (path.IsStroked)
                {
                    AddStrokes(part, page.Pens[path], space, lines);
                }
            }
        }

        AddPictures(page.Paints, space, lines);
        return (lines.ToImmutable(), fills.ToImmutable());
    }

    /// <summary>A point or two stretched to a line. Those of a picture that was cut into strips lie on each other.</summary>
    private static void AddPictures(List<Paint> paints, ReadingSpace space, ImmutableArray<Ruling>.Builder lines)
    {
        const double Beside = 0.5; // points
        Box? before = null;
        for (var i = 0; i < paints.Count; i++)
        {
            var box = paints[i].Bounds;
            if (!IsThinPicture(paints[i]))
            {
                continue;
            }

            var isStrip = (before is { } last && GoesOn(last, box))
                || (i + 1 < paints.Count && IsThinPicture(paints[i + 1]) && GoesOn(box, paints[i + 1].Bounds));
            before = box;
            if (!isStrip && paints[i].Contains(box.MiddleX, box.MiddleY))
            {
                var its = space.ToReading(box);
                lines.Add(its.Width > its.Height ? new Ruling(its.Left, its.MiddleY, its.Right, its.MiddleY, its.Height)
                    : new Ruling(its.MiddleX, its.Bottom, its.MiddleX, its.Top, its.Width));
            }
        }

        static bool GoesOn(Box one, Box other) =>
            (Math.Abs(one.Left - other.Left) < Beside && Math.Abs(one.Right - other.Right) < Beside
                && Math.Max(one.Bottom, other.Bottom) - Math.Min(one.Top, other.Top) < Beside)
            || (Math.Abs(one.Bottom - other.Bottom) < Beside && Math.Abs(one.Top - other.Top) < Beside
                && Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) < Beside);
    }

    private static bool IsThinPicture(Paint paint) =>
        paint is { Path: null, Glyph: null, Alpha: > LeastAlpha } && paint.Bounds is var box
            && Math.Min(box.Width, box.Height) is > 0 and <= ThinPoints and var thin && Math.Max(box.Width, box.Height) > thin * 2;

    private static void AddFill(
        PdfPath path, PdfSubpath part, ReadingSpace space, ImmutableArray<Ruling>.Builder lines, ImmutableArray<Box>.Builder fills)
    {
        if (part.GetBoundingRectangle() is not { } bounds || HasCurve(part))
        {
            return;
        }

        var box = space.ToReading(bounds);
        if (box.Height <= ThinPoints && box.Width > box.Height * 2)
        {
            lines.Add(new Ruling(box.Left, box.MiddleY, box.Right, box.MiddleY, box.Height));
        }
        else if (box.Width <= ThinPoints && box.Height > box.Width * 2)
        {
            lines.Add(new Ruling(box.MiddleX, box.Bottom, box.MiddleX, box.Top, box.Width));
        }
        else if (!IsWhite(path))
        {
            fills.Add(box);
        }
    }

    private static bool HasCurve(PdfSubpath part)
    {
        var commands = part.Commands;
        for (var i = 0; i < commands.Count; i++)
        {
            if (commands[i] is PdfSubpath.BezierCurve)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhite(PdfPath path)
    {
        try
        {
            return path.FillColor?.ToRGBValues() is { } rgb && Math.Min(rgb.r, Math.Min(rgb.g, rgb.b)) * 255 >= White;
        }
        catch (Exception unsupported) when (unsupported is InvalidOperationException or NotSupportedException)
        {
            return false; // a pattern has no one colour
        }
    }

    private static void AddStrokes(PdfSubpath part, Pen pen, ReadingSpace space, ImmutableArray<Ruling>.Builder lines)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        var commands = part.Commands;
        for (var i = 0; i < commands.Count; i++)
        {
            switch (commands[i])
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddStroke(line.From, line.To, pen, space, lines);
                    first ??= line.From;
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } start && last is { } end:
                    AddStroke(end, start, pen, space, lines);
                    break;
            }
        }
    }

    private static void AddStroke(PdfPoint from, PdfPoint to, Pen pen, ReadingSpace space, ImmutableArray<Ruling>.Builder lines)
    {
        var (x0, y0) = space.ToReading(from.X, from.Y);
        var (x1, y1) = space.ToReading(to.X, to.Y);
        var width = Math.Abs(x1 - x0);
        var height = Math.Abs(y1 - y0);
        var thickness = Math.Max(pen.Across(to.X - from.X, to.Y - from.Y), Thinnest);
        if (height <= StraightPoints && width > StraightPoints)
        {
            var y = (y0 + y1) / 2;
            lines.Add(new Ruling(Math.Min(x0, x1), y, Math.Max(x0, x1), y, thickness));
        }
        else if (width <= StraightPoints && height > StraightPoints)
        {
            var x = (x0 + x1) / 2;
            lines.Add(new Ruling(x, Math.Min(y0, y1), x, Math.Max(y0, y1), thickness));
        }
    }
}
