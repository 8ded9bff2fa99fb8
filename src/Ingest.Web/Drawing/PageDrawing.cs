using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Quality.Report.Pages;

namespace Ingest.Web.Drawing;

/// <summary>
/// A page as an SVG of its own: shown as a picture it has its colours in it, put into a page the style sheet decides. Where data was read
/// it has regions with the data's anchor; words have none, so that one drawing serves readers of all languages.
/// </summary>
internal static class PageDrawing
{
    /// <param name="isShown">Null: every word is.</param>
    public static string Draw(PageLayout page, ImmutableArray<PageRegion> regions, ImmutableArray<PageRegion> cells,
        Func<GlyphRun, bool>? isShown)
    {
        var svg = new StringBuilder();
        var ink = new PageInk(svg, page, standsAlone: true);
        var (width, height) = (Points(page.Width), Points(page.Height));
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sheet\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" "
                + $"height=\"{height}\">");
        ink.WriteGround();
        var data = regions.Where(region => region.Anchor is not null && region.Role != RegionRole.Meeting);
        foreach (var parts in data.GroupBy(region => (region.Role, Anchor: region.Anchor!))
            .OrderByDescending(parts => parts.Sum(part => part.Box.Width * part.Box.Height)))
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<g class=\"region {parts.Key.Role.ToString().ToLowerInvariant()}\" data-a=\"{parts.Key.Anchor}\" "
                    + $"fill=\"{Colour(parts.Key.Role)}\" fill-opacity=\"0.1\">");
            foreach (var part in parts)
            {
                ink.Rect("area", part.Box, 1.5);
            }

            svg.Append("</g>");
        }

        foreach (var cell in cells)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<g class=\"region cell\" data-a=\"{cell.Anchor}\" fill=\"none\" pointer-events=\"all\">");
            ink.Rect("area", cell.Box, 0.5);
            svg.Append("</g>");
        }

        ink.WriteText(PageRegion.Owner(regions), isShown);
        return svg.Append("</svg>").ToString();
    }

    private static string Colour(RegionRole role) => role switch
    {
        RegionRole.Item => "#1b5e8c",
        RegionRole.Attachment => "#a86f10",
        RegionRole.Table => "#7252a8",
        _ => "#2a7d74",
    };

    private static string Points(double value) => Math.Round(double.IsFinite(value) ? value : 0, 1).ToString(CultureInfo.InvariantCulture);
}
