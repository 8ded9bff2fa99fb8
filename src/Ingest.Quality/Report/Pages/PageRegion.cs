using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>A coloured part of a page, in the page's reading space.</summary>
/// <param name="Anchor">The data it became; null for what is no data.</param>
internal sealed record PageRegion(int Page, RegionRole Role, string? Anchor, Box Box)
{
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
