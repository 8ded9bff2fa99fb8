using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Rulings;

/// <summary>
/// Strokes to edges: nearly collinear ones are snapped to one position and those that touch are
/// joined, so that a line drawn cell by cell, dashed or doubled is one edge (the first two steps of
/// the lattice method as pdfplumber's README explains it).
/// </summary>
internal static class EdgeJoiner
{
    /// <summary>Strokes nearer than this in points are one line: no row or column of text is this thin.</summary>
    public const double SnapPoints = 2.5;

    /// <summary>A gap up to this in points is a dash's gap, not an end.</summary>
    public const double GapPoints = 3.5;

    /// <summary>What is shorter after joining is a tick, a bullet or a part of a drawing.</summary>
    public const double ShortestPoints = 5;

    /// <summary>A page with more edges than this is a map or a chart: no edges are taken from it.</summary>
    public const int MostEdges = 1500;

    public static ImmutableArray<Edge> Join(ImmutableArray<Ruling> rulings, IEnumerable<Box> shades)
    {
        var horizontal = new List<Edge>();
        var vertical = new List<Edge>();
        foreach (var ruling in rulings)
        {
            if (ruling.IsHorizontal)
            {
                horizontal.Add(new Edge(true, ruling.Y0, ruling.X0, ruling.X1));
            }
            else
            {
                vertical.Add(new Edge(false, ruling.X0, ruling.Y0, ruling.Y1));
            }
        }

        foreach (var box in shades)
        {
            horizontal.Add(new Edge(true, box.Bottom, box.Left, box.Right));
            horizontal.Add(new Edge(true, box.Top, box.Left, box.Right));
            vertical.Add(new Edge(false, box.Left, box.Bottom, box.Top));
            vertical.Add(new Edge(false, box.Right, box.Bottom, box.Top));
        }

        var joined = ImmutableArray.CreateBuilder<Edge>();
        Join(horizontal, joined);
        Join(vertical, joined);
        return joined.Count > MostEdges ? [] : joined.ToImmutable();
    }

    private static void Join(List<Edge> edges, ImmutableArray<Edge>.Builder joined)
    {
        edges.RemoveAll(edge => !double.IsFinite(edge.At) || !double.IsFinite(edge.Length) || edge.Length < 0);
        edges.Sort((a, b) => a.At.CompareTo(b.At));
        var start = 0;
        for (var i = 1; i <= edges.Count; i++)
        {
            if (i == edges.Count || edges[i].At - edges[i - 1].At > SnapPoints || edges[i].At - edges[start].At > 2 * SnapPoints)
            {
                JoinLine(edges[start..i], joined);
                start = i;
            }
        }
    }

    private static void JoinLine(List<Edge> line, ImmutableArray<Edge>.Builder joined)
    {
        var at = line.Sum(edge => edge.At * (edge.Length + 1)) / line.Sum(edge => edge.Length + 1);
        line.Sort((a, b) => a.From.CompareTo(b.From));
        var current = line[0] with { At = at };
        foreach (var edge in line.Skip(1))
        {
            if (edge.From <= current.To + GapPoints)
            {
                current = current with { To = Math.Max(current.To, edge.To) };
                continue;
            }

            Keep(current, joined);
            current = edge with { At = at };
        }

        Keep(current, joined);
    }

    private static void Keep(Edge edge, ImmutableArray<Edge>.Builder joined)
    {
        if (edge.Length >= ShortestPoints)
        {
            joined.Add(edge);
        }
    }
}
