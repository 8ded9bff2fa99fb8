using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Routing.Places;

namespace Ingest.Ocr;

/// <summary>
/// Finds text of a scan's invisible layer that the scan itself doesn't show: words were blacked out, or painted over in one
/// colour, after the layer had been made. A letter has ink and paper; where it is said to stand there is one of them alone.
/// </summary>
public static class HiddenUnderInk
{
    /// <summary>Darker levels are a black bar's.</summary>
    private const int Dark = 110;

    /// <summary>Of the pixels that a letter is looked for in; a scan has grain.</summary>
    private const double Uniform = 0.97;

    /// <summary>Levels: what differs by less is one colour, and what differs from the paper by more is another one.</summary>
    private const int OneColor = 24;
    private const int OtherThanPaper = 40;
    private const int PlainPaper = 8;

    /// <summary>A word is covered if a third of it is.</summary>
    private const int ShareOfWord = 3;

    /// <summary>White paint is told from paper only where nearly all other words stand on their ink: then the layer lies right.</summary>
    private const int FewestOthers = 20;
    private const double OthersOnInk = 0.95;
    private const int LettersUnderWhite = 3;

    private const double PointsPerInch = 72;

    /// <returns>Indices of the page's glyphs, rising; blanks inside of a covered word are not there.</returns>
    /// <param name="picture">Of the displayed page, without what lies outside of its crop box.</param>
    public static ImmutableArray<int> Find(GrayscaleImage picture, double dotsPerInch, PageLayout page)
    {
        var paper = Paper(picture);
        var words = Words(page)
            .Select(word => (Glyphs: word, Looks: word.Select(i => Look(picture, dotsPerInch, page, page.Glyphs[i], paper)).ToArray()))
            .ToList();
        var onInk = words.Count(word => word.Looks.Contains(Seen.Ink));
        var white = words.Count >= FewestOthers && onInk >= OthersOnInk * words.Count;
        return [.. words.Where(word => ShareOfWord * word.Looks.Count(look => look == Seen.Covered) >= word.Looks.Length
            || (white && word.Looks.Length >= LettersUnderWhite && Array.TrueForAll(word.Looks, look => look == Seen.Paper)))
            .SelectMany(word => word.Glyphs).Order()];
    }

    /// <summary>The level that a page's paper has, or its lightest twentieth.</summary>
    private static int Paper(GrayscaleImage picture)
    {
        var counts = new int[GrayscaleImage.White + 1];
        foreach (var level in picture.Pixels)
        {
            counts[level]++;
        }

        return Level(counts, picture.Pixels.Length, 0.95);
    }

    private static Seen Look(GrayscaleImage picture, double dotsPerInch, PageLayout page, Glyph glyph, int paper)
    {
        var box = page.ToPage(Body(glyph));
        var (scale, height) = (dotsPerInch / PointsPerInch, (page.Turn & 1) == 0 ? page.Height : page.Width);
        var (left, right) = (Math.Max(0, (int)Math.Floor(box.Left * scale)),
            Math.Min(picture.Width - 1, (int)Math.Ceiling(box.Right * scale)));
        var (top, bottom) = (Math.Max(0, (int)Math.Floor((height - box.Top) * scale)),
            Math.Min(picture.Height - 1, (int)Math.Ceiling((height - box.Bottom) * scale)));
        if (right < left || bottom < top)
        {
            return Seen.Ink; // off the page: another's business
        }

        var counts = new int[GrayscaleImage.White + 1];
        for (var y = top; y <= bottom; y++)
        {
            foreach (var level in picture.Row(y)[left..(right + 1)])
            {
                counts[level]++;
            }
        }

        var all = (right - left + 1) * (bottom - top + 1);
        var (low, high) = (Level(counts, all, 1 - Uniform), Level(counts, all, Uniform));
        return high < Dark || (high - low <= OneColor && paper - high >= OtherThanPaper) ? Seen.Covered
            : high - low <= PlainPaper ? Seen.Paper
            : Seen.Ink;
    }

    /// <summary>Where a letter without ascender and descender stands, and a little of the white beside it.</summary>
    private static Box Body(in Glyph glyph)
    {
        const double Foot = 0.05, Head = 0.5, Side = 0.05;
        var size = glyph.Size;
        return glyph.Turn is 1 or 3
            ? new Box(glyph.Baseline - (Head * size), glyph.Box.Bottom, glyph.Baseline + (Head * size), glyph.Box.Top)
            : new Box(glyph.Box.Left - (Side * size), glyph.Baseline + (Foot * size), glyph.Box.Right + (Side * size),
                glyph.Baseline + (Head * size));
    }

    /// <summary>The level below which so much lies.</summary>
    private static int Level(int[] counts, int all, double share)
    {
        double below = 0;
        for (var level = 0; level < counts.Length; level++)
        {
            below += counts[level];
            if (below >= share * all)
            {
                return level;
            }
        }

        return counts.Length - 1;
    }

    /// <summary>Glyphs that follow each other without white or blank between.</summary>
    private static IEnumerable<List<int>> Words(PageLayout page)
    {
        var word = new List<int>();
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            if (word.Count > 0 && !GlyphRuns.IsSameWord(page.Glyphs[word[^1]], page.Glyphs[i]))
            {
                yield return word;
                word = [];
            }

            if (!page.Glyphs[i].IsBlank)
            {
                word.Add(i);
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private enum Seen
    {
        Ink,
        Paper,
        Covered,
    }
}
