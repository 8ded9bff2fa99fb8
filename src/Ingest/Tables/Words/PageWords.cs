using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>The words of a page as the grids want them.</summary>
internal static class PageWords
{
    /// <summary>Of a word's size.</summary>
    private const double SmallType = 0.9;

    public static ImmutableArray<PlacedWord> Place(PageLayout page, IEnumerable<TextLine> lines)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedWord>(UsualWords);
        foreach (var line in lines)
        {
            Place(page, line, placed);
            foreach (var under in line.StruckUnder)
            {
                if (under.Page == page.Number)
                {
                    Place(page, under, placed);
                }
            }
        }

        return placed.ToImmutable();
    }

    private static void Place(PageLayout page, TextLine line, ImmutableArray<PlacedWord>.Builder placed)
    {
        foreach (var word in line.Words)
        {
            Place(page, line, word, placed);
        }

        foreach (var struck in line.Struck)
        {
            Place(page, line, struck.Word, placed);
        }
    }

    private static void Place(PageLayout page, TextLine line, Word word, ImmutableArray<PlacedWord>.Builder placed)
    {
        if (!string.IsNullOrWhiteSpace(word.Text))
        {
            placed.Add(new PlacedWord(
                line.Turn == 0 ? word.InCell ?? word.Text : word.Text, word.Box, Baseline(page, line, word), word.Size, word.Bold,
                line.Turn, word.Glyphs) { Struck = word.Struck });
        }
    }

    /// <summary>Words of a page that there is room for at first.</summary>
    private const int UsualWords = 512;

    /// <summary>Cuts a word at the vertical line <paramref name="x"/>; a part may be null.</summary>
    public static (PlacedWord? Left, PlacedWord? Right) Cut(PlacedWord word, PageLayout page, double x)
    {
        if (word.Turned || word.Box.Right <= x + 1 || word.Box.Left >= x - 1 || word.Glyphs.Length < 2)
        {
            return word.MiddleX <= x ? (word, null) : (null, word);
        }

        return (Part(word, page, i => page.Glyphs[i].Box.MiddleX <= x), Part(word, page, i => page.Glyphs[i].Box.MiddleX > x));
    }

    /// <summary>The word with those of its glyphs alone; null where they say nothing.</summary>
    public static PlacedWord? Part(PlacedWord word, PageLayout page, Func<int, bool> mine)
    {
        ImmutableArray<int> glyphs = [.. word.Glyphs.Where(mine)];
        var ink = word.Glyphs.Where(i => !page.Glyphs[i].IsBlank).ToArray();
        var text = ink.Length == word.Text.Length
            ? string.Concat(word.Text.Where((_, at) => mine(ink[at]))) : string.Concat(glyphs.Select(i => page.Glyphs[i].Text)).Trim();
        if (glyphs.Length == word.Glyphs.Length)
        {
            return word;
        }

        return glyphs.IsEmpty || text.Length == 0
            ? null
            : word with { Text = text, Glyphs = glyphs,
                Box = Box.Around(glyphs.Where(i => !page.Glyphs[i].IsBlank).Select(i => page.Glyphs[i].Box)) };
    }

    /// <summary>y of an upright word's baseline, x of a turned one's.</summary>
    private static double Baseline(PageLayout page, TextLine line, Word word) =>
        line.Turn is 0 or 1 or 3 && !word.Glyphs.IsDefaultOrEmpty && word.Glyphs[0] < page.Glyphs.Length
            ? page.Glyphs[Largest(page, word)].Baseline
            : line.Turn == 0 ? line.Baseline : word.Box.Bottom;

    /// <summary>Its first glyph, but for a mark before it in smaller type.</summary>
    private static int Largest(PageLayout page, Word word)
    {
        var at = 0;
        while (at + 1 < word.Glyphs.Length && page.Glyphs[word.Glyphs[at]].Size < SmallType * word.Size)
        {
            at++;
        }

        return word.Glyphs[at];
    }
}
