using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>A coloured part of a page, in the page's reading space.</summary>
/// <param name="Anchor">The data it became; null for what is no data.</param>
internal sealed record PageRegion(int Page, RegionRole Role, string? Anchor, Box Box);
