using Ingest.Model;

namespace Ingest.Tests.Support;

/// <summary>A page with everything on it moved.</summary>
public static class PageMove
{
    public static PageLayout By(PageLayout page, double x, double y) => page with
    {
        Glyphs = [.. page.Glyphs.Select(
            glyph => glyph with { Box = Move(glyph.Box, x, y), Baseline = glyph.Baseline + (glyph.Turn is 1 or 3 ? x : y) })],
        Rulings = [.. page.Rulings.Select(line => line.IsHorizontal
            ? new Ruling(line.X0 + x, line.Y0 + y, line.X1 + x, line.Y0 + y, line.Thickness)
            : new Ruling(line.X0 + x, line.Y0 + y, line.X0 + x, line.Y1 + y, line.Thickness))],
        Fills = [.. page.Fills.Select(box => Move(box, x, y))],
        Links = [.. page.Links.Select(link => link with { Box = Move(link.Box, x, y) })],
        Pictures = [.. page.Pictures.Select(box => Move(box, x, y))],
    };

    private static Box Move(Box box, double x, double y) => new(box.Left + x, box.Bottom + y, box.Right + x, box.Top + y);
}
