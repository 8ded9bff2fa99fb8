using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Lines;

/// <summary>
/// Puts a page's rows into reading order: from the top, and where gutters part the rows,
/// column by column. A row that a gutter parts becomes a line in each column.
/// </summary>
internal static class ReadingOrder
{
    public static List<TextLine> Arrange(PageLayout page, List<WordRow> rows, List<Gutter> gutters)
    {
        var lines = new List<TextLine>(rows.Count);
        var extent = Extent(rows);
        for (var r = 0; r < rows.Count;)
        {
            var zone = Zone(r, gutters);
            if (zone.Count == 0)
            {
                lines.Add(MakeLine(page, rows[r], rows[r].Words, 0, extent.Left, extent.Right));
                r++;
                continue;
            }

            var last = zone.Max(gutter => gutter.LastRow);
            AddColumns(page, rows, r, last, zone, extent, lines);
            r = last + 1;
        }

        return lines;
    }

    private static (double Left, double Right) Extent(List<WordRow> rows) =>
        rows.Count == 0 ? (0, 0) : (rows.Min(row => row.Left), rows.Max(row => row.Right));

    /// <summary>The gutters that overlap, one with the next, from row <paramref name="first"/> on.</summary>
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

        zone.Sort((a, b) => a.Left.CompareTo(b.Left));
        return zone;
    }

    private static void AddColumns(
        PageLayout page, List<WordRow> rows, int first, int last, List<Gutter> zone, (double Left, double Right) extent, List<TextLine> lines)
    {
        for (var column = 0; column <= zone.Count; column++)
        {
            var left = column == 0 ? extent.Left : zone[column - 1].Right;
            var right = column == zone.Count ? extent.Right : zone[column].Left;
            for (var r = first; r <= last; r++)
            {
                var words = rows[r].Words.FindAll(word => Column(word, r, zone) == column);
                if (words.Count > 0)
                {
                    lines.Add(MakeLine(page, rows[r], words, column, left, right));
                }
            }
        }
    }

    private static int Column(Word word, int row, List<Gutter> zone) =>
        zone.Count(gutter => gutter.FirstRow <= row && row <= gutter.LastRow && word.Box.MiddleX > gutter.Middle);

    private static TextLine MakeLine(PageLayout page, WordRow row, List<Word> words, int column, double left, double right)
    {
        var box = words[0].Box;
        int letters = 0, bold = 0, italic = 0;
        foreach (var word in words)
        {
            box = box.Union(word.Box);
            letters += word.Text.Length;
            bold += word.Bold ? word.Text.Length : 0;
            italic += word.Italic ? word.Text.Length : 0;
        }

        var main = words.MaxBy(word => word.Text.Length)!;
        return new TextLine
        {
            Page = page.Number,
            Words = [.. words],
            Text = words.Count == 1 ? words[0].Text : string.Join(' ', words.Select(word => word.Text)),
            Box = box,
            Baseline = row.Baseline,
            Size = Math.Round(main.Size, 1),
            Bold = bold * 2 > letters,
            Italic = italic * 2 > letters,
            Underlined = Underlines.IsUnder(page.Rulings, box, row.Baseline, main.Size) && !page.Links.Any(link => link.Box.Contains(main.Box.MiddleX, main.Box.MiddleY)),
            Color = page.Fonts[page.Glyphs[main.Glyphs[0]].Font].Color,
            Column = column,
            ColumnLeft = left,
            ColumnRight = right,
        };
    }
}
