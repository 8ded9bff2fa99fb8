using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>
/// Columns of upright letters side by side in one drawn cell: a head of several words, each set below its own first letter.
/// </summary>
internal static class StackedColumns
{
    /// <summary>In sizes: middles of two columns of letters in one cell, and white to the cell's sides.</summary>
    private const double Nearest = 0.5, Farthest = 2, Side = 3;

    /// <summary>The shorter one stands at the height of the taller one, with no line between them and one on each side.</summary>
    public static bool IsBeside(PageLayout page, List<PlacedWord> one, List<PlacedWord> other)
    {
        var (left, right) = Left(one) < Left(other) ? (one, other) : (other, one);
        var (size, top, bottom) = (other[0].Size, Math.Max(one[0].Box.Top, other[0].Box.Top),
            Math.Min(one[^1].Box.Bottom, other[^1].Box.Bottom));
        var (shorter, taller) = Height(one) < Height(other) ? (one, other) : (other, one);
        var middle = (shorter[0].Box.Top + shorter[^1].Box.Bottom) / 2;
        var apart = (right[0].MiddleX - left[0].MiddleX) / size;
        if (Math.Abs(one[0].Size - size) > 0.1 * size || apart is < Nearest or > Farthest || middle > taller[0].Box.Top
            || middle < taller[^1].Box.Bottom)
        {
            return false;
        }

        bool before = false, behind = false;
        foreach (var rule in page.Rulings)
        {
            if (rule.IsHorizontal || rule.Y0 >= top || rule.Y1 <= bottom)
            {
                continue;
            }

            if (rule.X0 > left[0].MiddleX && rule.X0 < right[0].MiddleX)
            {
                return false;
            }

            before |= rule.X0 <= left[0].MiddleX && rule.X0 > left[0].MiddleX - (Side * size);
            behind |= rule.X0 >= right[0].MiddleX && rule.X0 < right[0].MiddleX + (Side * size);
        }

        return before && behind;
    }

    /// <summary>Those of one cell together, left to right.</summary>
    public static List<List<List<PlacedWord>>> Group(PageLayout page, List<List<PlacedWord>> stacks)
    {
        var groups = new List<List<List<PlacedWord>>>();
        foreach (var stack in stacks.OrderBy(Left))
        {
            var group = groups.Find(group => IsBeside(page, stack, group[^1]));
            if (group is null)
            {
                groups.Add([stack]);
            }
            else
            {
                group.Add(stack);
            }
        }

        return groups;
    }

    private static double Left(List<PlacedWord> stack) => stack[0].MiddleX;

    private static double Height(List<PlacedWord> stack) => stack[0].Box.Top - stack[^1].Box.Bottom;
}
