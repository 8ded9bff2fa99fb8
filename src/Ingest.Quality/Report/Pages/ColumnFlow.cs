using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>
/// The output has one box a page for a field, and where the field flows from one column into the next that box covers other fields too.
/// Such a box is parted into the lines that are its own: those that lie in no smaller box,
/// and of an item those that its title is printed on.
/// </summary>
internal static class ColumnFlow
{
    /// <summary>Boxes that touch by less do not cover each other.</summary>
    private const double TouchPoints = 3;

    /// <summary>So many letters tell a line of a title from other text of its item.</summary>
    private const int TellingLetters = 12;

    /// <param name="regions">Of one page.</param>
    /// <param name="lines">Of the same page, without furniture.</param>
    /// <param name="title">Of the item with an anchor.</param>
    public static IEnumerable<PageRegion> Part(ImmutableArray<PageRegion> regions, ImmutableArray<TextLine> lines,
        Func<string, string> title)
    {
        var smallestFirst = regions.OrderBy(Area).ToList();
        foreach (var region in regions)
        {
            var own = regions.Any(other => Covers(region, other))
                ? PageRegion.Merge(lines.Where(line => Owner(smallestFirst, line, title) == region).Select(line => line.Box)).ToList()
                : [];
            foreach (var box in own.Count == 0 ? [region.Box] : own)
            {
                yield return region with { Box = box };
            }
        }
    }

    private static PageRegion? Owner(List<PageRegion> smallestFirst, TextLine line, Func<string, string> title)
    {
        var around = smallestFirst.Where(region => region.Box.Grow(1).Contains(line.Box.MiddleX, line.Box.MiddleY)).ToList();
        return around.Find(region => region.Role == RegionRole.Item && IsOfTitle(line, title(region.Anchor!))) ?? around.FirstOrDefault();
    }

    private static bool IsOfTitle(TextLine line, string title)
    {
        var letters = Letters(line.Text);
        return letters.Length > 2 && Letters(title).Contains(letters[..Math.Min(letters.Length, TellingLetters)], StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>An attachment inside its list and a table inside its field are no other's ink.</summary>
    private static bool Covers(PageRegion region, PageRegion other) =>
        region != other && Area(region) > Area(other) && region.Role != RegionRole.Table
            && other.Role is RegionRole.Item or RegionRole.Field or RegionRole.Attachment
        && other.Anchor?.Contains('a', StringComparison.Ordinal) != true
        && region.Box.Grow(-TouchPoints).Overlaps(other.Box.Grow(-TouchPoints));

    private static double Area(PageRegion region) => region.Box.Width * region.Box.Height;
}
