using System.Text;
using Ingest.Model;

namespace Ingest.Layout;

/// <summary>
/// Text along no edge of the page (a stamp, a watermark) has no rows: it is taken in drawing order,
/// with a new line where the pen jumps.
/// </summary>
internal static class SlantedText
{
    /// <summary>A jump of this many point sizes starts a new line.</summary>
    private const double Jump = 2.5;

    public static IEnumerable<TextLine> Make(PageLayout page, List<int> chosen)
    {
        for (var start = 0; start < chosen.Count;)
        {
            var end = start + 1;
            while (end < chosen.Count
                && Distance(page.Glyphs[chosen[end - 1]], page.Glyphs[chosen[end]]) < Jump * page.Glyphs[chosen[end]].Size)
            {
                end++;
            }

            var line = MakeLine(page, chosen.GetRange(start, end - start));
            if (line is not null)
            {
                yield return line;
            }

            start = end;
        }
    }

    private static double Distance(in Glyph a, in Glyph b) =>
        Math.Sqrt(Math.Pow(a.Box.MiddleX - b.Box.MiddleX, 2) + Math.Pow(a.Box.MiddleY - b.Box.MiddleY, 2));

    private static TextLine? MakeLine(PageLayout page, List<int> glyphs)
    {
        var text = new StringBuilder();
        foreach (var index in glyphs)
        {
            text.Append(page.Glyphs[index].Text.Length == 0 ? "\uFFFD" : page.Glyphs[index].Text);
        }

        var words = text.ToString().Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        var joined = string.Join(' ', words);
        var box = Box.Around(glyphs.Select(index => page.Glyphs[index].Box));
        var size = page.Glyphs[glyphs[0]].Size;
        return new TextLine
        {
            Page = page.Number,
            Words = [new Word(joined, box, [.. glyphs], size, false, false)],
            Text = joined,
            Box = box,
            Baseline = box.Bottom,
            Size = Math.Round(size, 1),
            ColumnLeft = box.Left,
            ColumnRight = box.Right,
            Turn = -1,
        };
    }
}
