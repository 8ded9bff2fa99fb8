using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Lines;

/// <summary>
/// Parts headings that stand in a margin of their own from the text beside them. The text's left edge is where
/// known field headings are followed by white, and where a good share of all lines start:
/// <code>
/// Økonomiske        Udgiften afholdes inden for …
/// konsekvenser      den eksisterende ramme.
///                   Der søges ikke om …
/// </code>
/// A heading's lines come before the lines of the text beside them.
/// </summary>
internal static class MarginHeadings
{
    private const int FewestHeadings = 3;

    /// <summary>Share of the body's lines that start at the text's edge.</summary>
    private const double TextShare = 0.3;

    /// <summary>White in point sizes between the margin and the text.</summary>
    private const double White = 1;

    private const double SameEdgePoints = 1.5;

    /// <summary>Rows of one heading lie this near, in point sizes.</summary>
    private const double NextRow = 1.9;

    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines) => Edge(lines) is { } edge ? Split(lines, edge) : lines;

    private static double? Edge(ImmutableArray<TextLine> lines)
    {
        var edges = lines.Where(line => line.Zone == LineZone.Body).Select(KnownHeadingEdge).OfType<double>().ToList();
        foreach (var edge in edges.Distinct())
        {
            if (edges.Count(other => Math.Abs(other - edge) < SameEdgePoints) >= FewestHeadings
                && lines.Count(line => line.Zone == LineZone.Body && Math.Abs(line.Box.Left - edge) < SameEdgePoints) >= TextShare * lines.Length)
            {
                return edge;
            }
        }

        return null;
    }

    /// <summary>Where the text starts that stands beside a known field heading, or its first line.</summary>
    private static double? KnownHeadingEdge(TextLine line)
    {
        var cut = Cut(line, double.NaN);
        return cut > 0 && FieldHeading.KindOf(string.Join(' ', line.Words.Take(cut).Select(word => word.Text))) is not null ? line.Words[cut].Box.Left : null;
    }

    /// <summary>The first word behind the line's first white, which stands at the edge; 0 where there is none.</summary>
    private static int Cut(TextLine line, double edge)
    {
        for (var w = 1; w < line.Words.Length; w++)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > White * line.Size)
            {
                return double.IsNaN(edge) || Math.Abs(line.Words[w].Box.Left - edge) < SameEdgePoints ? w : 0;
            }
        }

        return 0;
    }

    private static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines, double edge)
    {
        var split = ImmutableArray.CreateBuilder<TextLine>(lines.Length + 16);
        var beside = new List<TextLine>();
        TextLine? heading = null;
        foreach (var line in lines)
        {
            var cut = line.Zone == LineZone.Body ? Cut(line, edge) : 0;
            var isMargin = cut > 0 || (line.Zone == LineZone.Body && heading is not null && line.Box.Right < edge);
            if (heading is not null && !(isMargin && GoesOn(heading, line)))
            {
                split.AddRange(beside);
                beside.Clear();
                heading = null;
            }

            if (!isMargin)
            {
                split.Add(line);
                continue;
            }

            heading = cut > 0 ? line.Part(0, cut) : line;
            split.Add(heading);
            if (cut > 0)
            {
                beside.Add(line.Part(cut, line.Words.Length));
            }
        }

        split.AddRange(beside);
        return split.ToImmutable();
    }

    /// <summary>The heading's next row: a capital would begin another heading.</summary>
    private static bool GoesOn(TextLine heading, TextLine line) =>
        heading.Page == line.Page && heading.Baseline - line.Baseline < NextRow * heading.Size && heading.Bold == line.Words[0].Bold && !char.IsUpper(line.Text[0]);
}
