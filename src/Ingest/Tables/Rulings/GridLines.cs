using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Rulings;

/// <summary>The x and y positions of a group of edges, and which stretch of each is really drawn.</summary>
internal sealed record GridLines
{
    /// <summary>A stretch counts as drawn when this share of it is.</summary>
    private const double DrawnShare = 0.55;

    /// <summary>Ascending, the group's outer edges included whether drawn or not.</summary>
    public required ImmutableArray<double> Xs { get; init; }

    /// <summary>Descending: row 0 is the topmost.</summary>
    public required ImmutableArray<double> Ys { get; init; }

    /// <summary>The edges that lie on each of <see cref="Xs"/>.</summary>
    public required ImmutableArray<Edge[]> Vertical { get; init; }

    /// <summary>The edges that lie on each of <see cref="Ys"/>.</summary>
    public required ImmutableArray<Edge[]> Horizontal { get; init; }

    public Box Box => new(Xs[0], Ys[^1], Xs[^1], Ys[0]);

    public static GridLines? Of(ImmutableArray<Edge> edges)
    {
        var xs = edges.Where(e => !e.Horizontal).Select(e => e.At)
            .Concat(Ends(edges.Where(e => e.Horizontal)));
        var ys = edges.Where(e => e.Horizontal).Select(e => e.At)
            .Concat(Ends(edges.Where(e => !e.Horizontal)));
        var columns = Distinct(xs);
        var rows = Distinct(ys);
        if (columns.Length < 2 || rows.Length < 2)
        {
            return null;
        }

        rows = [.. rows.Reverse()];
        return new GridLines
        {
            Xs = columns,
            Ys = rows,
            Vertical = [.. columns.Select(x => On(edges, false, x))],
            Horizontal = [.. rows.Select(y => On(edges, true, y))],
        };
    }

    /// <summary>
    /// Is the vertical line at <see cref="Xs"/>[<paramref name="column"/>] drawn from <paramref name="bottom"/> to <paramref name="top"/>?
    /// </summary>
    public bool DrawnDown(int column, double bottom, double top) => IsDrawn(Vertical[column], bottom, top);

    /// <summary>
    /// Is the horizontal line at <see cref="Ys"/>[<paramref name="row"/>] drawn from <paramref name="left"/> to <paramref name="right"/>?
    /// </summary>
    public bool DrawnAcross(int row, double left, double right) => IsDrawn(Horizontal[row], left, right);

    private static bool IsDrawn(Edge[] edges, double from, double to)
    {
        var drawn = 0.0;
        foreach (var edge in edges)
        {
            drawn += Math.Max(0, Math.Min(edge.To, to) - Math.Max(edge.From, from));
        }

        return drawn >= DrawnShare * (to - from);
    }

    private static Edge[] On(ImmutableArray<Edge> edges, bool horizontal, double at) =>
        [.. edges.Where(edge => edge.Horizontal == horizontal && Math.Abs(edge.At - at) <= EdgeGroups.ReachPoints)];

    private static IEnumerable<double> Ends(IEnumerable<Edge> edges)
    {
        double low = double.MaxValue, high = double.MinValue;
        foreach (var edge in edges)
        {
            low = Math.Min(low, edge.From);
            high = Math.Max(high, edge.To);
        }

        return low < high ? [low, high] : [];
    }

    private static ImmutableArray<double> Distinct(IEnumerable<double> positions)
    {
        var distinct = ImmutableArray.CreateBuilder<double>();
        foreach (var position in positions.Order())
        {
            if (distinct.Count == 0 || position - distinct[^1] > EdgeGroups.ReachPoints)
            {
                distinct.Add(position);
            }
        }

        return distinct.ToImmutable();
    }
}
