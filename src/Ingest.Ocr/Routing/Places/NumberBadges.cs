using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>
/// Small pictures before headings that may be their numbers: below each other in one column, of one size, and not all the same picture,
/// each with text that stands out right behind it. An icon before a heading is the same picture each time.
/// </summary>
internal static class NumberBadges
{
    /// <summary>Heights in sizes of the body's type, and widths in heights.</summary>
    private const double Lowest = 0.9, Highest = 3.2, Narrowest = 0.6, Widest = 1.8;

    /// <summary>Points: edges of a column, and sides of one size.</summary>
    private const double SameEdge = 2;

    /// <summary>In sizes of the body's type: white between a badge and its heading, and by how much the heading's type is larger.</summary>
    private const double Beside = 1.2, Larger = 1.12;

    private const int Fewest = 2;

    /// <returns>By page number.</returns>
    public static ILookup<int, Box> Find(IReadOnlyList<PageLayout> pages, double body) =>
        pages.Where(page => page.Pictures.Length <= PicturePlaces.MostPictures)
            .SelectMany(
                page => page.Pictures.Select(
                    (box, i) => (Page: page, Box: box, Key: page.PictureKeys.Length > i ? page.PictureKeys[i] : i)))
            .Where(picture => IsSmall(picture.Box, body) && StandsBeforeHeading(picture.Page, picture.Box, body))
            .GroupBy(picture => (Edge: Math.Round(picture.Box.Left / SameEdge), Height: Math.Round(picture.Box.Height / SameEdge)))
            .Where(column => column.Select(picture => picture.Key).Distinct().Count() >= Fewest)
            .SelectMany(column => column).ToLookup(picture => picture.Page.Number, picture => picture.Box);

    private static bool IsSmall(Box box, double body) =>
        box.Height >= Lowest * body && box.Height <= Highest * body && box.Width >= Narrowest * box.Height
            && box.Width <= Widest * box.Height;

    /// <summary>
    /// The nearest glyph behind it at its height is of larger or bolder type than the body's, and nothing stands before it.
    /// </summary>
    private static bool StandsBeforeHeading(PageLayout page, Box box, double body)
    {
        var nearest = -1;
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            ref readonly var glyph = ref page.Glyphs.ItemRef(i);
            if (glyph.IsBlank || glyph.Turn != 0 || glyph.Box.MiddleY < box.Bottom - (0.3 * box.Height) || glyph.Box.MiddleY > box.Top)
            {
                continue;
            }

            if (glyph.Box.Right <= box.MiddleX)
            {
                return false;
            }

            nearest = nearest < 0 || glyph.Box.Left < page.Glyphs[nearest].Box.Left ? i : nearest;
        }

        return nearest >= 0 && page.Glyphs[nearest].Box.Left - box.Right is var gap && gap > -1 && gap < Beside * body
            && (page.Glyphs[nearest].Size > Larger * body || page.Fonts[page.Glyphs[nearest].Font].Bold);
    }
}
