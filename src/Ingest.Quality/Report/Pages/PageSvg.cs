using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages;

/// <summary>A page as it was read: its ink, with the regions behind it.</summary>
internal static class PageSvg
{
    /// <param name="regions">Of this page.</param>
    /// <param name="wrong">Anchors where the output differs from the truth.</param>
    /// <param name="names">What a region is called, by its anchor.</param>
    public static string Draw(PageLayout page, IReadOnlyList<PageRegion> regions, IReadOnlySet<string> wrong,
        Func<string, BilingualText> names)
    {
        var svg = new StringBuilder();
        var ink = new PageInk(svg, page, standsAlone: false);
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"sheet\" viewBox=\"0 0 {Html.Num(page.Width)} {Html.Num(page.Height)}\" role=\"group\" "
                + $"{Html.Label("aria-label", PlaceWords.Page(page.Number))}>");
        ink.WriteGround();
        foreach (var parts in regions.GroupBy(region => (region.Role, region.Anchor))
            .OrderByDescending(parts => parts.Sum(part => part.Box.Width * part.Box.Height)))
        {
            Region(svg, ink, [.. parts], wrong, names);
        }

        ink.WriteText(PageRegion.Owner(regions));
        return svg.Append("</svg>").ToString();
    }

    private static void Region(StringBuilder svg, PageInk ink, ImmutableArray<PageRegion> parts, IReadOnlySet<string> wrong,
        Func<string, BilingualText> names)
    {
        var region = parts[0];
        var role = region.Role.ToString().ToLowerInvariant();
        if (region.Anchor is not { } anchor)
        {
            foreach (var part in parts)
            {
                ink.Rect($"region {role}", part.Box, 1.5);
            }

            return;
        }

        var differs = wrong.Contains(anchor) ? " wrong" : "";
        var id = FormattableString.Invariant($"p{region.Page}-{anchor}");
        svg.Append(CultureInfo.InvariantCulture,
            $"<a href=\"#{anchor}\" id=\"{id}\" class=\"region {role}{differs}\" data-a=\"{anchor}\" "
                + $"{Html.Label("aria-label", names(anchor))}>");
        foreach (var part in parts)
        {
            ink.Rect("area", part.Box, 1.5);
        }

        if (region.Role == RegionRole.Item)
        {
            ink.Rect("edge", region.Box with { Left = region.Box.Left - 6, Right = region.Box.Left - 3.5 }, 0);
        }

        svg.Append("</a>");
    }
}
