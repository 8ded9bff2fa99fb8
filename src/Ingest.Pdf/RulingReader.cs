using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf;

/// <summary>
/// Finds ruling lines among a page's drawn paths: straight strokes along the page's edges, the edges of stroked
/// rectangles, and filled rectangles thin enough to be lines (as Word and LibreOffice draw table borders).
/// </summary>
internal static class RulingReader
{
    /// <summary>A filled rectangle thinner than this is a line.</summary>
    private const double ThinPoints = 3;

    /// <summary>How far a stroke may leave its axis and still be straight.</summary>
    private const double StraightPoints = 0.6;

    private const int White = 0xF8;

    public static (ImmutableArray<Ruling> Lines, ImmutableArray<Box> Fills) Read(IReadOnlyList<PdfPath> paths, ReadingSpace space)
    {
        var lines = ImmutableArray.CreateBuilder<Ruling>();
        var fills = ImmutableArray.CreateBuilder<Box>();
        foreach (var path in paths)
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
                    AddStrokes(part, Math.Max(path.LineWidth, 0.1), space, lines);
                }
            }
        }

        return (lines.ToImmutable(), fills.ToImmutable());
    }

    private static void AddFill(
        PdfPath path, PdfSubpath part, ReadingSpace space, ImmutableArray<Ruling>.Builder lines, ImmutableArray<Box>.Builder fills)
    {
        if (part.GetBoundingRectangle() is not { } bounds || part.Commands.Any(c => c is PdfSubpath.BezierCurve))
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

    private static void AddStrokes(PdfSubpath part, double thickness, ReadingSpace space, ImmutableArray<Ruling>.Builder lines)
    {
        PdfPoint? first = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddStroke(line.From, line.To, thickness, space, lines);
                    first ??= line.From;
                    last = line.To;
                    break;
                case PdfSubpath.Close when first is { } start && last is { } end:
                    AddStroke(end, start, thickness, space, lines);
                    break;
            }
        }
    }

    private static void AddStroke(PdfPoint from, PdfPoint to, double thickness, ReadingSpace space, ImmutableArray<Ruling>.Builder lines)
    {
        var (x0, y0) = space.ToReading(from.X, from.Y);
        var (x1, y1) = space.ToReading(to.X, to.Y);
        var width = Math.Abs(x1 - x0);
        var height = Math.Abs(y1 - y0);
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
