using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr.Routing;

/// <summary>
/// Finds pictures, and rows of letters turned to outlines, that may be lines of a page's text: wide, low, in the column of the
/// text, where no text of the file stands. A logo at the head of a letter is repeated or stands above all text.
/// </summary>
internal static class PictureLines
{
    /// <summary>Heights in sizes of the body's type: from a line of small type to two lines of a title with a bar round them.</summary>
    private const double Lowest = 0.7;
    private const double Highest = 6.5;

    /// <summary>Width in heights, and in sizes of the body's type: a short word, not an icon.</summary>
    private const double Widest = 1.8;
    private const double Shortest = 2;

    /// <summary>Of a picture's width so much is in the column, or of the column's so much under the picture.</summary>
    private const double InColumn = 0.7;

    /// <summary>Text of the file over so much of a picture's width makes it that text's ground.</summary>
    private const double MostText = 0.3;

    /// <summary>Points by which the same place may differ from page to page.</summary>
    private const double SamePlace = 2;

    /// <summary>Parts of one line: white between them in heights.</summary>
    private const double Between = 1;
    private const double SameRow = 0.6;

    /// <summary>A page of more is a drawing.</summary>
    private const int MostOfPage = 60;

    /// <summary>A page of more pictures is drawn with them.</summary>
    private const int MostPictures = 150;

    /// <summary>Of one picture that are remembered.</summary>
    private const int MostPlaces = 50;

    /// <returns>By page number; pages without any are not there.</returns>
    public static ImmutableDictionary<int, ImmutableArray<PlannedRegion>> Find(ImmutableArray<PageLayout> pages, double body)
    {
        var some = pages.Where(page => (!page.Pictures.IsEmpty || !page.OutlineBoxes.IsEmpty) && !page.Glyphs.IsEmpty).ToList();
        if (some.Count == 0)
        {
            return ImmutableDictionary<int, ImmutableArray<PlannedRegion>>.Empty;
        }

        var places = Places(pages);
        var columns = pages.Where(page => !page.Glyphs.IsEmpty).Select(page => (page.Width, Column: Column.Of(page))).GroupBy(each => Math.Round(each.Width), each => each.Column)
            .ToDictionary(same => same.Key, same => (Left: same.Min(column => column.Left), Right: same.Max(column => column.Right)));
        var found = some.Select(page => (page.Number, Regions: Of(page, places, columns[Math.Round(page.Width)], body))).Where(each => !each.Regions.IsEmpty).ToList();

        // At a page's head or foot a lone picture is its letterhead's; where others stand between lines, or at other pages' heads too, headings are pictures here.
        var all = found.Sum(each => each.Regions.Length);
        return found.Select(each => (each.Number, Regions: all > 1 ? each.Regions : each.Regions.RemoveAll(region => !region.IsBetweenLines)))
            .Where(each => !each.Regions.IsEmpty).ToImmutableDictionary(each => each.Number, each => each.Regions);
    }

    private static ImmutableArray<PlannedRegion> Of(PageLayout page, Dictionary<long, List<(int Page, Box Box)>> places, (double Left, double Right) ofAll, double body)
    {
        var pictures = page.Pictures.Length > MostPictures ? [] : Merged([.. page.Pictures.Where((_, i) => !IsRepeated(page, i, places))]);
        if (pictures.Count == 0 && page.OutlineBoxes.IsEmpty)
        {
            return [];
        }

        var column = Column.Of(page) with { Left = ofAll.Left, Right = ofAll.Right };
        var low = pictures.Where(box => IsLine(box, body) && InText(box, column) && !IsGround(box, page)).Select(box => (Box: box, IsOutline: false));
        var outlines = page.OutlineBoxes.Where(box => box.Height >= Lowest / 2 * body && !IsGround(box, page)).Select(box => Widened(box, page, column));
        return [.. low.Concat(Rows([.. outlines]).Select(box => (Box: box, IsOutline: true))).Take(MostOfPage).Select(each => new PlannedRegion(each.Box, null, column.IsBetween(each.Box), each.IsOutline))];
    }

    private static bool IsLine(Box box, double body) =>
        box.Height >= Lowest * body && box.Height <= Highest * body && box.Width >= Widest * box.Height && box.Width >= Shortest * body;

    private static bool InText(Box box, Column column)
    {
        var shared = Math.Min(box.Right, column.Right) - Math.Max(box.Left, column.Left);
        return shared >= InColumn * box.Width || shared >= InColumn * (column.Right - column.Left);
    }

    /// <summary>Where each picture stands, by its key.</summary>
    private static Dictionary<long, List<(int Page, Box Box)>> Places(ImmutableArray<PageLayout> pages)
    {
        var places = new Dictionary<long, List<(int Page, Box Box)>>();
        foreach (var page in pages.Where(page => page.PictureKeys.Length == page.Pictures.Length && page.Pictures.Length <= MostPictures))
        {
            for (var i = 0; i < page.Pictures.Length; i++)
            {
                if (!places.TryGetValue(page.PictureKeys[i], out var its))
                {
                    places[page.PictureKeys[i]] = its = [];
                }

                if (its.Count < MostPlaces)
                {
                    its.Add((page.Number, page.Pictures[i]));
                }
            }
        }

        return places;
    }

    /// <summary>The same picture stands in the same place of another page: a letterhead.</summary>
    private static bool IsRepeated(PageLayout page, int picture, Dictionary<long, List<(int Page, Box Box)>> places)
    {
        var box = page.Pictures[picture];
        return page.PictureKeys.Length == page.Pictures.Length && places[page.PictureKeys[picture]].Exists(
            place => place.Page != page.Number && Math.Abs(place.Box.Left - box.Left) < SamePlace && Math.Abs(place.Box.Top - box.Top) < SamePlace);
    }

    /// <summary>Pictures that touch below each other are strips of one, those beside each other parts of one line.</summary>
    private static List<Box> Merged(List<Box> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var k = boxes.Count - 1; k > i; k--)
            {
                if (IsOneLine(boxes[i], boxes[k]) || IsStrip(boxes[i], boxes[k]))
                {
                    boxes[i] = boxes[i].Union(boxes[k]);
                    boxes.RemoveAt(k);
                    k = boxes.Count;
                }
            }
        }

        return boxes;
    }

    /// <summary>Boxes that lie over each other are one row: its signs and its letters.</summary>
    private static List<Box> Rows(List<Box> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var k = boxes.Count - 1; k > i; k--)
            {
                var shared = Math.Min(boxes[i].Top, boxes[k].Top) - Math.Max(boxes[i].Bottom, boxes[k].Bottom);
                if (boxes[i].Overlaps(boxes[k]) && shared > SameRow * Math.Min(boxes[i].Height, boxes[k].Height))
                {
                    boxes[i] = boxes[i].Union(boxes[k]);
                    boxes.RemoveAt(k);
                    k = boxes.Count;
                }
            }
        }

        return boxes;
    }

    private static bool IsOneLine(Box one, Box other)
    {
        var (low, high) = (Math.Min(one.Height, other.Height), Math.Max(one.Height, other.Height));
        return low > SameRow * high && Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom) > SameRow * high
            && Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) < Between * low;
    }

    private static bool IsStrip(Box one, Box other) =>
        Math.Abs(one.Left - other.Left) < 1 && Math.Abs(one.Right - other.Right) < 1 && Math.Max(one.Bottom, other.Bottom) - Math.Min(one.Top, other.Top) < 1;

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

    /// <summary>Letters without curves (i, l, 1) are no outlines for the PDF reader: the row reaches as far as no text of the file stands.</summary>
    private static Box Widened(Box box, PageLayout page, Column column)
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

    /// <summary>Where a page's text stands.</summary>
    private sealed record Column(double Left, double Right, double Lowest, double Highest)
    {
        public static Column Of(PageLayout page)
        {
            var (left, right, low, high) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
            foreach (ref readonly var glyph in page.Glyphs.AsSpan())
            {
                if (!glyph.IsBlank && glyph.Turn == 0)
                {
                    (left, right) = (Math.Min(left, glyph.Box.Left), Math.Max(right, glyph.Box.Right));
                    (low, high) = (Math.Min(low, glyph.Baseline), Math.Max(high, glyph.Baseline));
                }
            }

            return new Column(left, right, low, high);
        }

        public bool IsBetween(Box box) => box.MiddleY > Lowest && box.MiddleY < Highest;
    }
}
