using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Layout.Margins;
using Ingest.Layout.Struck;
using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Makes a page's text lines in reading order from its glyphs: rows by baseline, words by gaps,
/// columns by gutters. Text that runs another way than the page is read after the rest, and what was printed beside or across
/// the text (watermarks, line numbers, comments) after that, as furniture.
/// </summary>
public static class LineMaker
{
    public static ImmutableArray<TextLine> Make(IEnumerable<PageLayout> pages)
    {
        ImmutableArray<PageLayout> all = [.. pages];
        var margins = MarginFinder.Find(all).ToLookup(text => text.Page);
        return StruckLines.Gather(
            [.. all.SelectMany(
                (page, i) => margins.Contains(i)
                    ? MakeWithMargins(page, [.. margins[i]]) : Read(page, [.. Enumerable.Range(0, page.Glyphs.Length)]))]);
    }

    /// <summary>A page by itself: what recurs on others is not known.</summary>
    public static IEnumerable<TextLine> Make(PageLayout page) =>
        StruckLines.Gather([.. Read(page, [.. Enumerable.Range(0, page.Glyphs.Length)])]);

    private static IEnumerable<TextLine> MakeWithMargins(PageLayout page, List<MarginText> margins)
    {
        var taken = margins.SelectMany(text => text.Glyphs).ToHashSet();
        var text = Read(page, [.. Enumerable.Range(0, page.Glyphs.Length).Where(i => !taken.Contains(i))]);

        // Upright ones each by itself, for tiles on one baseline are no row; turned ones together, for each turn of a page costs a copy of
        // it.
        var beside = margins.GroupBy(margin => (margin.Watermark, Apart: page.Glyphs[margin.Glyphs[0]].Turn > 0 ? -1 : margin.Glyphs[0]))
            .SelectMany(
                group => Read(page, [.. group.SelectMany(margin => margin.Glyphs)])
                    .Select(line => line with { Zone = LineZone.Furniture, Watermark = group.Key.Watermark }));
        return text.Concat(beside);
    }

    /// <returns>With lines that have struck words alone.</returns>
    private static List<TextLine> Read(PageLayout page, List<int> glyphs)
    {
        var others = new SortedDictionary<int, List<int>>();
        foreach (var i in glyphs)
        {
            var turn = page.Glyphs[i].Turn;
            if (turn != 0)
            {
                (others.TryGetValue(turn, out var list) ? list : others[turn] = []).Add(i);
            }
        }

        var upright = others.Count == 0 ? glyphs : glyphs.FindAll(i => page.Glyphs[i].Turn == 0);

        var lines = MakeUpright(page, ImmutableCollectionsMarshal.AsArray(page.Glyphs) ?? [], upright, Strikes.On(page));
        foreach (var (turn, chosen) in others)
        {
            lines.AddRange(turn < 0 ? SlantedText.Make(page, chosen) : MakeTurned(page, turn, chosen));
        }

        return lines;
    }

    private static List<TextLine> MakeUpright(PageLayout page, Glyph[] glyphs, List<int> chosen, Strikes? strikes)
    {
        var maker = new WordMaker(page, glyphs);
        var rows = new List<WordRow>();
        foreach (var row in RowMaker.Make(glyphs, chosen))
        {
            var words = maker.Make(row.Glyphs);
            if (words.Count > 0)
            {
                rows.Add(new WordRow(strikes?.Mark(words, row, maker) ?? words, row.Baseline, row.Size));
            }
        }

        rows = strikes is null ? rows : CrossedBlocks.Mark(page, rows);
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

        foreach (var line in MakeUpright(page, glyphs, chosen, null))
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
