using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Quality.Report.Pages;

/// <summary>
/// What is drawn on a page, as parts of an SVG. Words are drawn at their place and stretched to their width, so that any font of the
/// reader's machine shows the page's layout.
/// </summary>
/// <param name="standsAlone">The drawing is shown without a style sheet too: it says its own colours and fonts, which a sheet
/// overrides.</param>
public sealed class PageInk(StringBuilder svg, PageLayout page, bool standsAlone)
{
    /// <summary>The paper, and what lies under the text: fills and pictures.</summary>
    public void WriteGround()
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"paper\"{Alone("fill=\"#fff\"")} width=\"100%\" height=\"100%\"/>");
        foreach (var fill in page.Fills)
        {
            Rect("fill", fill, 0, "fill=\"#eceae4\"");
        }

        foreach (var picture in page.Pictures)
        {
            Rect("picture", picture, 0, "fill=\"#eceae4\" stroke=\"#ccc8be\"");
        }
    }

    /// <summary>Rulings and words.</summary>
    /// <param name="owner">The anchor of the data that a word became; null for none.</param>
    /// <param name="isShown">Null: every word is.</param>
    public void WriteText(Func<GlyphRun, string?> owner, Func<GlyphRun, bool>? isShown = null)
    {
        var look = Alone("fill=\"#20262d\" stroke=\"none\" font-family=\"Arial, Helvetica, sans-serif\"");
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"ink\"{look} aria-hidden=\"true\">");
        foreach (var ruling in page.Rulings)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<line x1=\"{Html.Num(ruling.X0)}\" y1=\"{Html.Num(page.Height - ruling.Y0)}\" x2=\"{Html.Num(ruling.X1)}\" "
                    + $"y2=\"{Html.Num(page.Height - ruling.Y1)}\" "
                    + $"stroke-width=\"{Html.Num(Math.Max(0.4, Math.Min(ruling.Thickness, 3)))}\"{Alone("stroke=\"#7c8590\"")}/>");
        }

        string? open = null;
        foreach (var run in GlyphRun.Of(page))
        {
            if (isShown?.Invoke(run) == false)
            {
                continue;
            }

            var group = $"<g{(owner(run) is { } anchor ? $" data-o=\"{anchor}\"" : "")}{Style(run.First)} "
                + $"font-size=\"{Html.Num(run.First.Size)}\">";
            if (!string.Equals(group, open, StringComparison.Ordinal))
            {
                svg.Append(open is null ? "" : "</g>").Append(group);
                open = group;
            }

            Write(run);
        }

        svg.Append(open is null ? "" : "</g>").Append("</g>");
    }

    /// <param name="look">The attributes that stand in for a style sheet.</param>
    public void Rect(string style, Box box, double grow, string look = "")
    {
        box = box.Grow(grow);
        if (double.IsFinite(box.Width + box.Height + box.Left + box.Top) && box.Width > 0 && box.Height > 0)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<rect class=\"{style}\"{Alone(look)} x=\"{Html.Num(box.Left)}\" y=\"{Html.Num(page.Height - box.Top)}\" "
                    + $"width=\"{Html.Num(box.Width)}\" height=\"{Html.Num(box.Height)}\"/>");
        }
    }

    private void Write(GlyphRun run)
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

    private string Style(Glyph glyph)
    {
        var font = glyph.Font >= 0 && glyph.Font < page.Fonts.Length ? page.Fonts[glyph.Font] : new FontFace("", false, false, 0);
        var serif = IsSerif(font.Name);
        var classes = (font.Bold ? "b " : "") + (font.Italic ? "i " : "") + (serif ? "s" : "");
        return classes.Length == 0 ? "" : $" class=\"{classes.Trim()}\"" + Alone(string.Join(' ', new[]
        {
            font.Bold ? "font-weight=\"700\"" : "", font.Italic ? "font-style=\"italic\"" : "",
            serif ? "font-family=\"Times New Roman, Times, serif\"" : "",
        }.Where(look => look.Length > 0)));
    }

    private string Alone(string look) => standsAlone && look.Length > 0 ? " " + look : "";

    /// <summary>The families that agendas are set in and that have serifs.</summary>
    private static bool IsSerif(string font) =>
        Array.Exists(SerifFonts, name => font.Contains(name, StringComparison.OrdinalIgnoreCase))
            && !font.Contains("Sans", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] SerifFonts = ["Times", "Serif", "Garamond", "Georgia", "Cambria", "Caladea", "Palatino", "Bookman",
        "Century", "Minion", "Roman", "Baskerville", "Constantia"];
}
