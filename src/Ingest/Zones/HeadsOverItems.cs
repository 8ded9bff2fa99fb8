using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Zones;

/// <summary>
/// A running head that is printed over each item, and so within a page, where an item begins there: the very words of the head in the
/// same place and type, over a line with a number that stands under it on the other pages, too, with other figures.
/// <code>
/// Den 9. februar 2010                    FORRETNINGSUDVALGET
/// SAG NR. 5
/// </code>
/// </summary>
internal static partial class HeadsOverItems
{
    /// <summary>Pages that have it at their head, each over another number.</summary>
    private const int FewestPages = 2;

    /// <summary>In points.</summary>
    private const double SamePlace = 1;

    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        var heads = Enumerable.Range(0, Math.Max(0, lines.Length - 1))
            .Where(i => lines[i].Zone == LineZone.Furniture && lines[i].Turn == 0 && lines[i + 1].Zone == LineZone.Body
                && lines[i + 1].Page == lines[i].Page && lines[i].Words.Length > 1)
            .GroupBy(i => (lines[i].Text, Below: WithoutFigures(lines[i + 1].Text)))
            .Where(head => head.Select(i => lines[i + 1].Text).Distinct(StringComparer.Ordinal).Count() >= FewestPages)
            .ToDictionary(head => head.Key, head => lines[head.First()]);
        var texts = heads.Keys.Select(head => head.Text).ToHashSet(StringComparer.Ordinal);
        return heads.Count == 0 ? lines : [.. lines.Select((line, i) =>
            texts.Contains(line.Text) && IsHead(lines, i, heads) ? line with { Zone = LineZone.Furniture } : line)];
    }

    private static bool IsHead(ImmutableArray<TextLine> lines, int at, Dictionary<(string Text, string Below), TextLine> heads) =>
        lines[at] is { Zone: LineZone.Body, Turn: 0 } line && at + 1 < lines.Length && lines[at + 1].Page == line.Page
            && heads.TryGetValue((line.Text, WithoutFigures(lines[at + 1].Text)), out var head)
            && Math.Abs(head.Size - line.Size) < SamePlace && Math.Abs(head.Box.Left - line.Box.Left) < SamePlace
            && Math.Abs(head.Box.Right - line.Box.Right) < SamePlace;

    private static string WithoutFigures(string text) => Figures().Replace(text, "#");

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
