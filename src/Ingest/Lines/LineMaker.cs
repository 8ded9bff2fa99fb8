using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Model;

namespace Ingest.Lines;

/// <summary>
/// Makes a page's text lines in reading order from its glyphs: rows by baseline, words by gaps,
/// columns by gutters. Text that runs another way than the page is read after the rest.
/// </summary>
public static class LineMaker
{
    public static ImmutableArray<TextLine> Make(IEnumerable<PageLayout> pages) => [.. pages.SelectMany(Make)];

    public static IEnumerable<TextLine> Make(PageLayout page)
    {
        var upright = new List<int>(page.Glyphs.Length);
        var others = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            var turn = page.Glyphs[i].Turn;
            if (turn == 0)
            {
                upright.Add(i);
            }
            else
            {
                (others.TryGetValue(turn, out var list) ? list : others[turn] = []).Add(i);
            }
        }

        var lines = MakeUpright(page, ImmutableCollectionsMarshal.AsArray(page.Glyphs) ?? [], upright);
        foreach (var (turn, chosen) in others)
        {
            lines.AddRange(turn < 0 ? SlantedText.Make(page, chosen) : MakeTurned(page, turn, chosen));
        }

        return lines;
    }

    private static List<TextLine> MakeUpright(PageLayout page, Glyph[] glyphs, List<int> chosen)
    {
        var maker = new WordMaker(page, glyphs);
        var rows = new List<WordRow>();
        foreach (var row in RowMaker.Make(glyphs, chosen))
        {
            var words = maker.Make(row.Glyphs);
            if (words.Count > 0)
            {
                rows.Add(new WordRow(words, row.Baseline, row.Size));
            }
        }

        return ReadingOrder.Arrange(page, rows, Gutters.Find(rows));
    }

    /// <summary>Turns the glyphs upright, makes their lines, and turns the boxes back.</summary>
    private static IEnumerable<TextLine> MakeTurned(PageLayout page, int turn, List<int> chosen)
    {
        var glyphs = page.Glyphs.ToArray();
        foreach (var index in chosen)
        {
            var glyph = glyphs[index];
            var box = QuarterTurn.Upright(glyph.Box, turn);
            glyphs[index] = glyph with { Box = box, Baseline = QuarterTurn.Upright(glyph.Baseline, turn) };
        }

        foreach (var line in MakeUpright(page, glyphs, chosen))
        {
            var box = QuarterTurn.Back(line.Box, turn);
            yield return line with
            {
                Turn = turn,
                Box = box,
                Baseline = box.Bottom,
                Column = 0,
                Words = [.. line.Words.Select(word => word with { Box = QuarterTurn.Back(word.Box, turn) })],
            };
        }
    }
}
