using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>
/// Finds pictures, and rows of letters turned to outlines, that may be lines of a page's text: wide, low, in the column of the
/// text, where no text of the file stands. A logo at the head of a letter is repeated or stands above all text.
/// </summary>
internal static class PictureLines
{
    /// <summary>Heights in sizes of the body's type: from a line of small type to two lines of a title with a bar round them.</summary>
    private const double Lowest = 0.7;
    private const double Highest = 6.5;

    /// <summary>A masthead above all text has its lines in large type, with much room round them.</summary>
    private const double HighestMasthead = 12;

    /// <summary>Width in heights, and in sizes of the body's type: a short word, not an icon.</summary>
    private const double Widest = 1.8;
    private const double Shortest = 2;

    /// <summary>Of a picture's width so much is in the column, or of the column's so much under the picture.</summary>
    private const double InColumn = 0.7;

    /// <summary>Text of the file over so much of a picture's width makes it that text's ground.</summary>
    private const double MostText = 0.3;

    /// <summary>Head and foot, as a share of the page's height.</summary>
    private const double Margin = 0.13;

    /// <summary>A page of more is a drawing.</summary>
    private const int MostOfPage = 60;

    /// <returns>By page number; pages without any are not there.</returns>
    public static ImmutableDictionary<int, ImmutableArray<PlannedRegion>> Find(ImmutableArray<PageLayout> pages, Func<double> bodySize)
    {
        var some = pages.Where(page => (!page.Pictures.IsEmpty || !page.OutlineBoxes.IsEmpty) && !page.Glyphs.IsEmpty).ToList();
        if (some.Count == 0)
        {
            return ImmutableDictionary<int, ImmutableArray<PlannedRegion>>.Empty;
        }

        var (body, places) = (bodySize(), new PicturePlaces(pages));
        var columns = pages.Where(page => !page.Glyphs.IsEmpty).Select(page => (page.Width, Column: TextColumn.Of(page)))
            .GroupBy(each => Math.Round(each.Width), each => each.Column)
            .ToDictionary(same => same.Key, same => (Left: same.Min(column => column.Left), Right: same.Max(column => column.Right)));
        var badges = NumberBadges.Find(some, body);
        var found =
            some.Select(
                page => (page.Number,
                    Regions: Of(page, places, columns[Math.Round(page.Width)], body)
                        .AddRange(badges[page.Number].Take(MostOfPage)
                            .Select(box => new PlannedRegion(box, null, false, false) { IsBadge = true }))))
                            .Where(each => !each.Regions.IsEmpty).ToList();

        // At a page's head or foot a lone picture is its letterhead's; where others stand between lines, or at other pages' heads too,
        // headings are pictures here.
        var all = found.Sum(each => each.Regions.Length);
        return found.Select(
            each => (each.Number, Regions: all > 1 ? each.Regions : each.Regions.RemoveAll(region => !region.IsBetweenLines)))
            .Where(each => !each.Regions.IsEmpty).ToImmutableDictionary(each => each.Number, each => each.Regions);
    }

    private static ImmutableArray<PlannedRegion> Of(PageLayout page, PicturePlaces places, (double Left, double Right) ofAll, double body)
    {
        var column = TextColumn.Of(page) with { Left = ofAll.Left, Right = ofAll.Right };
        var pictures = page.Pictures.Length > PicturePlaces.MostPictures
            ? [] : LineBoxes.OfPictures([.. page.Pictures.Where((box, i) => !IsLetterhead(box) || !places.IsRepeated(page, i))]);
        var low = pictures.Where(
            box => IsLine(box, body, box.Bottom > column.Highest ? HighestMasthead : Highest) && InText(box, column)
                && !IsGround(box, page)).Select(box => (Box: box, IsOutline: false));
        var outlines = page.OutlineBoxes.Where(box => box.Height >= Lowest / 2 * body && !IsGround(box, page))
            .Select(box => Widened(box, page, column));
        return [.. low.Concat(LineBoxes.OfOutlines([.. outlines]).Select(box => (Box: box, IsOutline: true))).Take(MostOfPage)
            .Select(each => new PlannedRegion(each.Box, null, column.IsBetween(each.Box), each.IsOutline))];

        // A field's heading can be the same picture in the same place of several pages, but not at their head or foot.
        bool IsLetterhead(Box box) =>
            !column.IsBetween(box) || box.MiddleY > (1 - Margin) * page.Height || box.MiddleY < Margin * page.Height;
    }

    private static bool IsLine(Box box, double body, double highest) =>
        box.Height >= Lowest * body && box.Height <= highest * body && box.Width >= Widest * box.Height && box.Width >= Shortest * body;

    private static bool InText(Box box, TextColumn column)
    {
        var shared = Math.Min(box.Right, column.Right) - Math.Max(box.Left, column.Left);
        return shared >= InColumn * box.Width || shared >= InColumn * (column.Right - column.Left);
    }

    /// <summary>Text of the file stands on it.</summary>
    private static bool IsGround(Box box, PageLayout page)
    {
        double covered = 0;
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (!glyph.IsBlank && box.Contains(glyph.Box.MiddleX, glyph.Box.MiddleY))
            {
                covered += glyph.Box.Width;
            }
        }

        return covered > MostText * box.Width;
    }

    /// <summary>
    /// Letters without curves (i, l, 1) are no outlines for the PDF reader: the row reaches as far as no text of the file stands.
    /// </summary>
    private static Box Widened(Box box, PageLayout page, TextColumn column)
    {
        var (left, right) = (Math.Min(box.Left, column.Left), Math.Max(box.Right, column.Right));
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (!glyph.IsBlank && glyph.Box.Bottom < box.Top && glyph.Box.Top > box.Bottom)
            {
                left = glyph.Box.Right <= box.MiddleX ? Math.Max(left, glyph.Box.Right) : left;
                right = glyph.Box.Left >= box.MiddleX ? Math.Min(right, glyph.Box.Left) : right;
            }
        }

        var rim = box.Height / 4;
        return new Box(left - rim, box.Bottom - rim, right + rim, box.Top + rim);
    }
}
