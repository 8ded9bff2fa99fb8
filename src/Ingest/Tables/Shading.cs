using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Which filled areas bound cells.</summary>
internal static class Shading
{
    /// <summary>
    /// Areas that hold text and leave room round it. A marker pen's area is as tight as the text
    /// (left and right within a point or so) and bounds no cell; a bar of a chart holds none. Areas
    /// that touch are one where strokes bound the cells: some producers shade a cell line by line.
    /// </summary>
    public static ImmutableArray<Box> Cells(PageLayout page, ImmutableArray<PlacedWord> words)
    {
        if (page.Fills.IsEmpty || page.Fills.Length > EdgeJoiner.MostEdges)
        {
            return [];
        }

        var sorted = words.OrderBy(word => word.MiddleY).ToArray();
        var shades = page.Fills.Where(fill => IsWhole(fill) && Holds(fill, sorted)).Distinct().ToList();
        var strokes = page.Rulings.Where(ruling => ruling.Length > EdgeJoiner.ShortestPoints).ToArray();
        var bounded = shades.Where(fill => strokes.Count(stroke => Bounds(stroke, fill)) >= 2).ToList();
        return [.. shades.Except(bounded), .. JoinDown(bounded)];
    }

    private static bool IsWhole(Box fill) => double.IsFinite(fill.Width) && double.IsFinite(fill.Height) && fill.Width > 0 && fill.Height > 0;

    private static bool Holds(Box fill, PlacedWord[] sorted)
    {
        var text = Box.Around(Within(sorted, fill).Where(word => fill.Contains(word.MiddleX, word.MiddleY)).Select(word => word.Box));
        return text != default && !(Math.Abs(text.Left - fill.Left) < 1.5 && Math.Abs(text.Right - fill.Right) < 1.5);
    }

    private static IEnumerable<PlacedWord> Within(PlacedWord[] sorted, Box fill)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].MiddleY < fill.Bottom ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < sorted.Length && sorted[i].MiddleY <= fill.Top; i++)
        {
            yield return sorted[i];
        }
    }

    private static bool Bounds(Ruling stroke, Box fill)
    {
        var (at, from, to, low, high, start, end) = stroke.IsHorizontal
            ? (stroke.Y0, stroke.X0, stroke.X1, fill.Bottom, fill.Top, fill.Left, fill.Right)
            : (stroke.X0, stroke.Y0, stroke.Y1, fill.Left, fill.Right, fill.Bottom, fill.Top);
        var near = Math.Min(Math.Abs(at - low), Math.Abs(at - high)) <= EdgeGroups.ReachPoints;
        return near && Math.Min(to, end) - Math.Max(from, start) >= 0.5 * (end - start);
    }

    /// <summary>Joins areas of the same width that stand on one another.</summary>
    private static List<Box> JoinDown(List<Box> boxes)
    {
        var joined = new List<Box>();
        foreach (var box in boxes.OrderBy(box => Math.Round(box.Left)).ThenByDescending(box => box.Top))
        {
            if (joined.Count > 0 && Math.Abs(joined[^1].Left - box.Left) < 1.5 && Math.Abs(joined[^1].Right - box.Right) < 1.5
                && box.Top >= joined[^1].Bottom - 1.5)
            {
                joined[^1] = joined[^1].Union(box);
            }
            else
            {
                joined.Add(box);
            }
        }

        return joined;
    }
}
