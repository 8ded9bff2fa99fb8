using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rulings;

/// <summary>Which filled areas bound cells.</summary>
internal static class ShadedCells
{
    /// <summary>
    /// Areas that hold text and leave room round it. A marker pen's area is as tight as the text
    /// (left and right within a point or so) and bounds no cell; a bar of a chart holds none; an area
    /// of one text between strokes left and right only colours what the strokes bound.
    /// </summary>
    public static ImmutableArray<Box> Cells(PageLayout page, ImmutableArray<PlacedWord> words)
    {
        if (page.Fills.IsEmpty || page.Fills.Length > EdgeJoiner.MostEdges)
        {
            return [];
        }

        var sorted = words.OrderBy(word => word.MiddleY).ToArray();
        var upright = page.Rulings.Where(ruling => !ruling.IsHorizontal).OrderBy(ruling => ruling.X0).ToArray();
        return [.. page.Fills.Distinct().Where(fill => IsWhole(fill) && Holds(fill, sorted, upright))];
    }

    private static bool IsWhole(Box fill) =>
        double.IsFinite(fill.Width) && double.IsFinite(fill.Height) && fill.Width > 0 && fill.Height > 0;

    private static bool Holds(Box fill, PlacedWord[] sorted, Ruling[] upright)
    {
        var held = Within(sorted, fill).Where(word => fill.Contains(word.MiddleX, word.MiddleY)).ToImmutableArray();
        if (held.All(word => word.Text.All(sign => sign == PageLayout.CoverSign[0])))
        {
            return false; // nothing, or what covers words
        }

        var text = Box.Around(held.Select(word => word.Box));
        var tight = Math.Abs(text.Left - fill.Left) < 1.5 && Math.Abs(text.Right - fill.Right) < 1.5;
        return !tight && !(IsBetween(fill, upright, held[0].Size) && TextRows.Of(held).All(SignRuns.IsOneText));
    }

    /// <summary>Are there vertical strokes beside the area, no farther than a cell's padding, left and right?</summary>
    private static bool IsBetween(Box fill, Ruling[] upright, double size)
    {
        bool left = false, right = false;
        foreach (var stroke in upright)
        {
            if (stroke.Y0 <= fill.MiddleY && stroke.Y1 >= fill.MiddleY)
            {
                left |= Math.Abs(stroke.X0 - fill.Left) < size;
                right |= Math.Abs(stroke.X0 - fill.Right) < size;
            }
        }

        return left && right;
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
}
