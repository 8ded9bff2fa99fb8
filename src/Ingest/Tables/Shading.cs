using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Which filled areas bound cells.</summary>
internal static class Shading
{
    /// <summary>
    /// Areas that hold text and leave room round it. A marker pen's area is as tight as the text
    /// (left and right within a point or so) and bounds no cell; a bar of a chart holds none.
    /// </summary>
    public static IEnumerable<Box> Cells(PageLayout page, ImmutableArray<PlacedWord> words)
    {
        if (page.Fills.Length > EdgeJoiner.MostEdges)
        {
            return [];
        }

        return page.Fills.Where(fill => Holds(fill, words)).ToImmutableArray();
    }

    private static bool Holds(Box fill, ImmutableArray<PlacedWord> words)
    {
        var text = Box.Around(words.Where(word => fill.Contains(word.MiddleX, word.MiddleY)).Select(word => word.Box));
        return text != default && !(Math.Abs(text.Left - fill.Left) < 1.5 && Math.Abs(text.Right - fill.Right) < 1.5);
    }
}
