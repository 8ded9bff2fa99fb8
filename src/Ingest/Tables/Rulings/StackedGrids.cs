using System.Collections.Immutable;

namespace Ingest.Tables.Rulings;

/// <summary>
/// Two ruled tables set close under one another share the line between them: their edges hang together, but no inner line goes over
/// it, and those above stand elsewhere than those below. A head's groups are no such table: their lines go on down through the body.
/// </summary>
internal static class StackedGrids
{
    /// <summary>Against the group's width, a line that goes over all of it.</summary>
    private const double FullShare = 0.97;

    /// <returns>The edges of each table, or the same group alone.</returns>
    public static IEnumerable<ImmutableArray<Edge>> Part(ImmutableArray<Edge> group)
    {
        var across = group.Where(edge => edge.Horizontal).ToArray();
        var upright = group.Where(edge => !edge.Horizontal).ToArray();
        if (across.Length < FewestLines || upright.Length < FewestLines)
        {
            return [group];
        }

        var (left, right) = (across.Min(edge => edge.From), across.Max(edge => edge.To));
        var inner = Array.FindAll(
            upright, edge => edge.At > left + EdgeGroups.ReachPoints && edge.At < right - EdgeGroups.ReachPoints);
        var full = across.Where(edge => edge.Length > FullShare * (right - left)).Select(edge => edge.At).Order().ToArray();
        var between = Array.FindIndex(full, at => IsBetween(inner, full, at));
        return between < 0 ? [group]
            : [.. Part([.. Within(group, full[between], double.MaxValue)]), [.. Within(group, double.MinValue, full[between])]];
    }

    /// <summary>Of two tables of two rows each: three lines across, and as many down, each.</summary>
    private const int FewestLines = 5;

    /// <summary>Inner lines end at it from both sides, at other places above than below, and each part has two rows or more.</summary>
    private static bool IsBetween(Edge[] inner, double[] full, double at)
    {
        if (inner.Any(edge => edge.From < at - EdgeGroups.ReachPoints && edge.To > at + EdgeGroups.ReachPoints))
        {
            return false;
        }

        var above = inner.Where(edge => Math.Abs(edge.From - at) <= EdgeGroups.ReachPoints).ToArray();
        var below = inner.Where(edge => Math.Abs(edge.To - at) <= EdgeGroups.ReachPoints).ToArray();
        return above.Length > 0 && below.Length > 0 && HasRows(above, full) && HasRows(below, full)
            && !above.Any(one => below.Any(other => Math.Abs(one.At - other.At) <= EdgeGroups.ReachPoints));
    }

    /// <summary>The lines go down over another line across.</summary>
    private static bool HasRows(Edge[] lines, double[] full) => Array.TrueForAll(lines,
        line => full.Any(at => at > line.From + EdgeGroups.ReachPoints && at < line.To - EdgeGroups.ReachPoints));

    private static IEnumerable<Edge> Within(ImmutableArray<Edge> group, double bottom, double top)
    {
        foreach (var edge in group)
        {
            if (edge.Horizontal)
            {
                if (edge.At > bottom - EdgeGroups.ReachPoints && edge.At < top + EdgeGroups.ReachPoints)
                {
                    yield return edge;
                }
            }
            else if (edge with { From = Math.Max(edge.From, bottom), To = Math.Min(edge.To, top) } is var part
                && part.Length > EdgeGroups.ReachPoints)
            {
                yield return part;
            }
        }
    }
}
