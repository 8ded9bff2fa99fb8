using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Pages;

/// <summary>Finds letters that were turned to outlines: small painted shapes with curves or many corners, and rows of such.</summary>
internal static class OutlineReader
{
    /// <summary>Letters in points of height: twice the usual type at the most, and no specks.</summary>
    private const double Lowest = 2;
    private const double Highest = 40;

    /// <summary>A letter without curves (E, T, 1) has more corners than a box.</summary>
    private const int FewestCorners = 6;

    /// <summary>White between two letters or words of a line, in heights of the line.</summary>
    private const double Gap = 1.5;

    /// <summary>Shapes that make a row of letters: fewer are a bullet, a tick or an icon.</summary>
    private const int FewestInRow = 4;

    private const double ShareOfHeight = 0.4;

    public static (int Count, ImmutableArray<Box> Lines) Read(IReadOnlyList<PdfPath> paths, ReadingSpace space)
    {
        List<Box>? letters = null;
        foreach (var path in paths)
        {
            if (!path.IsFilled && !path.IsStroked)
            {
                continue;
            }

            foreach (var part in path)
            {
                if (IsShapeOfLetter(part) && part.GetBoundingRectangle() is { } bounds && IsSizeOfLetter(space.ToReading(bounds)))
                {
                    (letters ??= []).Add(space.ToReading(bounds));
                }
            }
        }

        return letters is null ? (0, []) : (letters.Count, Rows(letters));
    }

    private static bool IsSizeOfLetter(Box box) => box.Height is >= Lowest and <= Highest && box.Width <= Highest;

    private static bool IsShapeOfLetter(PdfSubpath part)
    {
        var corners = 0;
        var commands = part.Commands;
        for (var i = 0; i < commands.Count; i++)
        {
            var command = commands[i];
            if (command is PdfSubpath.CubicBezierCurve or PdfSubpath.QuadraticBezierCurve)
            {
                return true;
            }

            corners += command is PdfSubpath.Line ? 1 : 0;
        }

        return corners >= FewestCorners;
    }

    /// <summary>From the left, each joins the row that it overlaps in height and follows or meets in width.</summary>
    private static ImmutableArray<Box> Rows(List<Box> letters)
    {
        var found = ImmutableArray.CreateBuilder<Box>();
        foreach (var band in Bands(letters))
        {
            var rows = new List<(Box Box, int Count)>();
            foreach (var letter in band.OrderBy(letter => letter.Left))
            {
                var at = rows.FindIndex(row => Overlap(row.Box, letter) && letter.Left - row.Box.Right <= Gap * row.Box.Height);
                if (at >= 0)
                {
                    rows[at] = (rows[at].Box.Union(letter), rows[at].Count + 1);
                }
                else
                {
                    rows.Add((letter, 1));
                }
            }

            found.AddRange(rows.Where(row => row.Count >= FewestInRow).Select(row => row.Box));
        }

        return found.ToImmutable();
    }

    /// <summary>Letters whose heights follow on each other without white between.</summary>
    private static IEnumerable<List<Box>> Bands(List<Box> letters)
    {
        letters.Sort((a, b) => b.Top.CompareTo(a.Top));
        var band = new List<Box>();
        var bottom = double.MaxValue;
        foreach (var letter in letters)
        {
            if (band.Count > 0 && letter.Top <= bottom)
            {
                yield return band;
                band = [];
                bottom = double.MaxValue;
            }

            band.Add(letter);
            bottom = Math.Min(bottom, letter.Bottom);
        }

        yield return band;
    }

    private static bool Overlap(Box row, Box letter) =>
        Math.Min(row.Top, letter.Top) - Math.Max(row.Bottom, letter.Bottom) > ShareOfHeight * Math.Min(row.Height, letter.Height);
}
