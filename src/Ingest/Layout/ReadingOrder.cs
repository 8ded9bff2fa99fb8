using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Layout.Struck;
using Ingest.Layout.Words;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Puts a page's rows into reading order: from the top, and where gutters part the rows,
/// column by column. A row that a gutter parts becomes a line in each column. What stands beside a gutter at least
/// twice as long (a list or a table within a column) is looked for again among its own column's rows, where no other column's words count.
/// </summary>
internal static class ReadingOrder
{
    public static List<TextLine> Arrange(PageLayout page, List<WordRow> rows, List<Gutter> gutters)
    {
        var lines = new List<TextLine>(rows.Count);
        var (left, right) = Extent(rows);
        AddRows(page, rows, gutters, new Column(0, left, right), 1, lines);
        return lines;
    }

    /// <param name="Number">0 for the page's first or only one; parts of a column have numbers beyond those of the page's columns.</param>
    private readonly record struct Column(int Number, double Left, double Right);

    /// <param name="free">The first number that no column has yet.</param>
    private static void AddRows(PageLayout page, List<WordRow> rows, List<Gutter> gutters, Column within, int free, List<TextLine> lines)
    {
        if (gutters.Count == 0)
        {
            lines.AddRange(rows.Select(row => MakeLine(page, row, row.Words, within)));
            return;
        }

        for (var r = 0; r < rows.Count;)
        {
            var zone = Zone(r, gutters);
            if (zone.Count == 0 || zone.TrueForAll(gutter => gutter.FirstRow > r))
            {
                lines.Add(MakeLine(page, rows[r], rows[r].Words, within));
                r++;
                continue;
            }

            var last = zone.Max(gutter => gutter.LastRow);
            AddColumns(page, rows, r, last, zone, within, free, lines);
            r = last + 1;
        }
    }

    private static (double Left, double Right) Extent(List<WordRow> rows) =>
        rows.Count == 0 ? (0, 0) : (rows.Min(row => row.Left), rows.Max(row => row.Right));

    /// <summary>
    /// The gutters that overlap, one with the next, from row <paramref name="first"/> on, without those beside a longer one.
    /// </summary>
    private static List<Gutter> Zone(int first, List<Gutter> gutters)
    {
        var zone = gutters.FindAll(gutter => gutter.FirstRow <= first && gutter.LastRow >= first);
        for (var grown = zone.Count > 0; grown;)
        {
            var last = zone.Max(gutter => gutter.LastRow);
            var more = gutters.FindAll(gutter => gutter.FirstRow <= last && gutter.LastRow >= first && !zone.Contains(gutter));
            zone.AddRange(more);
            grown = more.Count > 0;
        }

        var main = zone.FindAll(gutter => !zone.Exists(other => IsBeside(gutter, other)));
        main.Sort((a, b) => a.Left.CompareTo(b.Left));
        return main;
    }

    private static void AddColumns(
        PageLayout page, List<WordRow> rows, int first, int last, List<Gutter> main, Column within, int free, List<TextLine> lines)
    {
        for (var i = 0; i <= main.Count; i++)
        {
            var column = new Column(
                i == 0 ? within.Number : free + i - 1, i == 0 ? within.Left : main[i - 1].Right,
                i == main.Count ? within.Right : main[i].Left);
            var own = Rows(rows, first, last, main, i);
            AddRows(page, own, Gutters.Find(own), column, free + main.Count, lines);
        }
    }

    /// <summary>
    /// For at least half of its rows down to its last, the other half being white over the columns that a page's head left.
    /// </summary>
    private static bool IsBeside(Gutter gutter, Gutter longer)
    {
        var rows = gutter.LastRow - gutter.FirstRow + 1;
        return longer.LastRow >= gutter.LastRow && 2 * (longer.FirstRow - gutter.FirstRow) <= rows
            && longer.LastRow - longer.FirstRow + 1 >= 2 * rows;
    }

    /// <summary>What the rows have in one of the columns.</summary>
    private static List<WordRow> Rows(List<WordRow> rows, int first, int last, List<Gutter> gutters, int column)
    {
        var own = new List<WordRow>();
        for (var r = first; r <= last; r++)
        {
            var words = rows[r].Words.FindAll(word => ColumnOf(word, r, gutters) == column);
            if (words.Count > 0)
            {
                own.Add(rows[r] with { Words = words });
            }
        }

        return own;
    }

    private static int ColumnOf(Word word, int row, List<Gutter> zone) =>
        zone.Count(gutter => gutter.FirstRow <= row && row <= gutter.LastRow && word.Box.MiddleX > gutter.Middle);

    private static TextLine MakeLine(PageLayout page, WordRow row, List<Word> words, Column column)
    {
        var box = words[0].Box;
        int letters = 0, bold = 0, italic = 0;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            if (word.Struck)
            {
                continue;
            }

            letters += word.Text.Length;
            bold += word.Bold ? word.Text.Length : 0;
            italic += word.Italic ? word.Text.Length : 0;
        }

        var (kept, struck) = StruckWords.Part(words);
        var main = MainWord.Of(kept.Count > 0 ? kept : words);
        return new TextLine
        {
            Page = page.Number,
            Words = [.. kept],
            Struck = struck,
            Text = WordText.Of(CollectionsMarshal.AsSpan(kept)),
            Box = box,
            Baseline = row.Baseline,
            Size = Math.Round(main.Size, 1),
            Bold = bold * 2 > letters,
            Italic = italic * 2 > letters,
            Underlined = Underlines.IsUnder(page.Rulings, box, row.Baseline, main.Size) && !IsLinked(page, main),
            Color = page.Fonts[page.Glyphs[main.Glyphs[0]].Font].Color,
            Column = column.Number,
            ColumnLeft = column.Left,
            ColumnRight = column.Right,
        };
    }

    private static bool IsLinked(PageLayout page, Word word) =>
        page.Links.Any(link => link.Box.Contains(word.Box.MiddleX, word.Box.MiddleY));
}
