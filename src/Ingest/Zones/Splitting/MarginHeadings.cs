using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Zones.Splitting;

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

    /// <summary>Share of the body's lines that start at the text's edge, or have a heading before it.</summary>
    private const double TextShare = 0.3;

    /// <summary>White in point sizes between the margin and the text.</summary>
    private const double White = 1;

    private const double SameEdgePoints = 1.5;

    /// <summary>Rows of one heading lie this near, in point sizes.</summary>
    private const double NextRow = 1.9;

    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines) => Edge(lines) is { } edge ? Split(lines, edge) : lines;

    private static double? Edge(ImmutableArray<TextLine> lines)
    {
        var body = lines.Where(line => line.Zone == LineZone.Body).ToList();
        var edges = body.Select(KnownHeadingEdge).OfType<double>().ToList();
        foreach (var edge in edges.Distinct())
        {
            if (edges.Count(other => Math.Abs(other - edge) < SameEdgePoints) >= FewestHeadings
                && body.Count(line => Math.Abs(line.Box.Left - edge) < SameEdgePoints || Cut(line, edge) > 0) >= TextShare * body.Count)
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
        return cut > 0 && FieldHeading.KindOf(string.Join(' ', line.Words.Take(cut).Select(word => word.Text))) is not null
            ? line.Words[cut].Box.Left : null;
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
        var text = "";
        var left = lines.Where(line => line.Zone == LineZone.Body && Cut(line, edge) > 0).GroupBy(line => Math.Round(line.Box.Left))
            .MaxBy(group => group.Count())!.Key;
        var right = lines.Where(line => line.Zone == LineZone.Body && Cut(line, edge) > 0)
            .Max(line => line.Words[Cut(line, edge) - 1].Box.Right);
        var isFront = true;
        foreach (var line in lines)
        {
            isFront &= KnownHeadingEdge(line) is null;
            var cut = line.Zone == LineZone.Body && !(isFront && IsParticular(line)) ? Cut(line, edge) : 0;
            var isMargin = cut > 0 || (line.Zone == LineZone.Body && line.Box.Right < edge && (heading is not null || IsAlone(line, left)));
            var row = cut > 0 ? line.Part(0, cut) : line;
            if (heading is not null && !(isMargin && GoesOn(heading, text, row, right)))
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

            text = heading is null ? row.Text : $"{text} {row.Text}";
            heading = row with { MarginRow = (heading?.MarginRow ?? 0) + 1 };
            split.Add(heading);
            if (cut > 0)
            {
                beside.Add(line.Part(cut, line.Words.Length));
            }
        }

        split.AddRange(beside);
        return split.ToImmutable();
    }

    /// <summary>"Dato   20. august 2024" in one type, over the first field heading: what the meeting's front says.</summary>
    private static bool IsParticular(TextLine line) =>
        line.Words.All(word => (word.Bold, word.Italic, word.Size) == (line.Words[0].Bold, line.Words[0].Italic, line.Words[0].Size))
            && line.Words[0].Text.All(sign => char.IsLetter(sign) || sign == ':');

    /// <summary>A known heading at the margin's edge with nothing beside it: a field that is still empty.</summary>
    private static bool IsAlone(TextLine line, double left) =>
        Math.Abs(line.Box.Left - left) < SameEdgePoints && line.Reading.FieldKind is not null;

    /// <summary>
    /// The heading's next row. A capital begins another heading, unless the row before was full and the two say a heading together
    /// ("Beslutning i Plan- og / Klimaudvalget den 2. maj").
    /// </summary>
    /// <param name="text">All of the heading so far.</param>
    /// <param name="right">How far the margin's rows reach, in points.</param>
    private static bool GoesOn(TextLine heading, string text, TextLine row, double right) =>
        heading.Page == row.Page && heading.Bold == row.Words[0].Bold
        && (heading.Baseline - row.Baseline < NextRow * heading.Size
            ? !char.IsUpper(row.Text[0])
                || (heading.Box.Right + (WordSpace * heading.Size) + row.Words[0].Box.Width > right && IsOne(text, row.Text))
            : heading.Baseline - row.Baseline < FarRow * heading.Size && IsOpenDecision(text) && IsOne(text, row.Text));

    private static bool IsOne(string text, string row) =>
        FieldHeading.KindOf(row) is null
        && (text[^1] == '-' || text.EndsWith(" og", StringComparison.Ordinal)
            || (FieldHeading.KindOf($"{text} {row}") is not null && (FieldHeading.KindOf(text) is null || IsOpenDecision(text))));

    /// <summary>"Beslutning i Plan- og" goes on until its date.</summary>
    private static bool IsOpenDecision(string text) =>
        FieldHeading.KindOf(text) == FieldKind.Decision && text.Contains(' ', StringComparison.Ordinal) && DanishDate.Find(text) is null;

    private const double WordSpace = 0.2;

    /// <summary>A row that a paragraph's white in the text beside it has pushed down.</summary>
    private const double FarRow = 2.6;
}
