using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>A coloured part of a page, in the page's reading space.</summary>
/// <param name="Anchor">The data it became; null for what is no data.</param>
public sealed record PageRegion(int Page, RegionRole Role, string? Anchor, Box Box)
{
    /// <summary>Gives for ink of the page the anchor of the smallest region that it lies in; null where it lies in none that has one.
    /// </summary>
    public static Func<GlyphRun, string?> Owner(IEnumerable<PageRegion> regions)
    {
        ImmutableArray<PageRegion> smallestFirst =
            [.. regions.Where(region => region.Anchor is not null).OrderBy(region => region.Box.Width * region.Box.Height)];
        return run => smallestFirst.FirstOrDefault(region => region.Box.Grow(1).Contains(run.Box.MiddleX, run.Box.MiddleY))?.Anchor;
    }

    /// <summary>Lines one under the other are one region.</summary>
    public static IEnumerable<Box> Merge(IEnumerable<Box> lines)
    {
        var merged = new List<Box>();
        foreach (var line in lines.OrderByDescending(line => line.Top))
        {
            var near = merged.FindIndex(box => box.Bottom - line.Top < 1.2 * line.Height && box.Left < line.Right && line.Left < box.Right);
            if (near < 0)
            {
                merged.Add(line);
            }
            else
            {
                merged[near] = merged[near].Union(line);
            }
        }

        return merged;
    }
}
