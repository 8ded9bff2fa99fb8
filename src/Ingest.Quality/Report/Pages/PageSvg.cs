using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages;

/// <summary>
/// A page as it was read: its fills, pictures, rulings and glyphs, with the regions behind them.
/// Words are drawn at their place and stretched to their width, so that any font of the reader's machine shows the page's layout.
/// </summary>
internal static class PageSvg
{
    /// <param name="regions">Of this page.</param>
    /// <param name="wrong">Anchors where the output differs from the truth.</param>
    /// <param name="names">What a region is called, by its anchor.</param>
    public static string Draw(PageLayout page, IReadOnlyList<PageRegion> regions, IReadOnlySet<string> wrong,
        Func<string, BilingualText> names)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"sheet\" viewBox=\"0 0 {Html.Num(page.Width)} {Html.Num(page.Height)}\" role=\"group\" "
                + $"{Html.Label("aria-label", PlaceWords.Page(page.Number))}>");
        svg.Append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        foreach (var fill in page.Fills)
        {
            Rect(svg, "fill", page, fill, 0);
        }

        foreach (var picture in page.Pictures)
        {
            Rect(svg, "picture", page, picture, 0);
        }

        foreach (var parts in regions.GroupBy(region => (region.Role, region.Anchor))
            .OrderByDescending(parts => parts.Sum(part => part.Box.Width * part.Box.Height)))
        {
            Region(svg, page, [.. parts], wrong, names);
        }

        svg.Append("<g class=\"ink\" aria-hidden=\"true\">");
        foreach (var ruling in page.Rulings)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<line x1=\"{Html.Num(ruling.X0)}\" y1=\"{Html.Num(page.Height - ruling.Y0)}\" x2=\"{Html.Num(ruling.X1)}\" "
                    + $"y2=\"{Html.Num(page.Height - ruling.Y1)}\" "
                    + $"stroke-width=\"{Html.Num(Math.Max(0.4, Math.Min(ruling.Thickness, 3)))}\"/>");
        }

        Runs(svg, page, [.. regions.Where(region => region.Anchor is not null).OrderBy(region => region.Box.Width * region.Box.Height)]);
        return svg.Append("</g></svg>").ToString();
    }

    private static void Region(StringBuilder svg, PageLayout page, ImmutableArray<PageRegion> parts, IReadOnlySet<string> wrong,
        Func<string, BilingualText> names)
    {
        var region = parts[0];
        var role = region.Role.ToString().ToLowerInvariant();
        if (region.Anchor is not { } anchor)
        {
            foreach (var part in parts)
            {
                Rect(svg, $"region {role}", page, part.Box, 1.5);
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
            Rect(svg, "area", page, part.Box, 1.5);
        }

        if (region.Role == RegionRole.Item)
        {
            Rect(svg, "edge", page, region.Box with { Left = region.Box.Left - 6, Right = region.Box.Left - 3.5 }, 0);
        }

        svg.Append("</a>");
    }

    private static void Runs(StringBuilder svg, PageLayout page, ImmutableArray<PageRegion> smallestFirst)
    {
        string? open = null;
        foreach (var run in GlyphRun.Of(page))
        {
            var owner = smallestFirst.FirstOrDefault(region => region.Box.Grow(1).Contains(run.Box.MiddleX, run.Box.MiddleY))?.Anchor;
            var group =
                $"<g{(owner is null ? "" : $" data-o=\"{owner}\"")}{Style(page, run.First)} font-size=\"{Html.Num(run.First.Size)}\">";
            if (!string.Equals(group, open, StringComparison.Ordinal))
            {
                svg.Append(open is null ? "" : "</g>").Append(group);
                open = group;
            }

            Write(svg, page, run);
        }

        svg.Append(open is null ? "" : "</g>");
    }

    private static void Write(StringBuilder svg, PageLayout page, GlyphRun run)
    {
        var (x, y, length) = run.First.Turn switch
        {
            1 => (run.First.Baseline, page.Height - run.Box.Bottom, run.Box.Height),
            2 => (run.Box.Right, page.Height - run.First.Baseline, run.Box.Width),
            3 => (run.First.Baseline, page.Height - run.Box.Top, run.Box.Height),
            _ => (run.Box.Left, page.Height - run.First.Baseline, run.Box.Width),
        };
        if (!double.IsFinite(x + y + length))
        {
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Html.Num(x)}\" y=\"{Html.Num(y)}\"");
        if (run.Text.Length > 1 && length > 0.1)
        {
            svg.Append(CultureInfo.InvariantCulture, $" textLength=\"{Html.Num(length)}\" lengthAdjust=\"spacingAndGlyphs\"");
        }

        if (run.First.Turn != 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate({-90 * run.First.Turn} {Html.Num(x)} {Html.Num(y)})\"");
        }

        svg.Append('>').Append(Html.Text(run.Text)).Append("</text>");
    }

    private static string Style(PageLayout page, Glyph glyph)
    {
        var font = glyph.Font >= 0 && glyph.Font < page.Fonts.Length ? page.Fonts[glyph.Font] : new FontFace("", false, false, 0);
        var classes = (font.Bold ? "b " : "") + (font.Italic ? "i " : "") + (IsSerif(font.Name) ? "s" : "");
        return classes.Length == 0 ? "" : $" class=\"{classes.Trim()}\"";
    }

    /// <summary>The families that agendas are set in and that have serifs.</summary>
    private static bool IsSerif(string font) =>
        Array.Exists(SerifFonts, name => font.Contains(name, StringComparison.OrdinalIgnoreCase))
            && !font.Contains("Sans", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] SerifFonts = ["Times", "Serif", "Garamond", "Georgia", "Cambria", "Caladea", "Palatino", "Bookman",
        "Century", "Minion", "Roman", "Baskerville", "Constantia"];

    private static void Rect(StringBuilder svg, string style, PageLayout page, Box box, double grow)
    {
        box = box.Grow(grow);
        if (double.IsFinite(box.Width + box.Height + box.Left + box.Top) && box.Width > 0 && box.Height > 0)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<rect class=\"{style}\" x=\"{Html.Num(box.Left)}\" y=\"{Html.Num(page.Height - box.Top)}\" "
                    + $"width=\"{Html.Num(box.Width)}\" height=\"{Html.Num(box.Height)}\"/>");
        }
    }
}
