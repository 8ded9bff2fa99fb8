using Ingest.Layout;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Layout;

/// <summary>Rows without space glyphs whose texts are short: as many gaps between words as between letters.</summary>
public sealed class LetterSpacingTests
{
    [Theory]
    [InlineData("0-2 år", "2½ %", "÷ 1¼ %")]
    [InlineData("3-5 år", "÷ 3½ %", "½ %")]
    [InlineData("I alt", "÷ 5 %", "÷ 3 %", "+ 4 %")]
    [InlineData("I år", "½ %", "÷ 3 %")]
    [InlineData("÷ 5 %", "÷ 3 %", "÷ 4 %")]
    [InlineData("Vej", "3 m", "4 m", "5 m", "6 m")]
    [InlineData("§ 5", "§ 6", "§ 7")]
    public void Short_cells_keep_the_spaces_between_their_words(params string[] cells)
    {
        var page = new PageSketch();
        var x = 50.0;
        foreach (var cell in cells)
        {
            page.Text(x, 700, cell, blanks: false);
            x += cell.Sum(sign => sign == ' ' ? 2.8 : 5) + 10;
        }

        Assert.Equal([string.Join(' ', cells)], Texts(page));
    }

    [Theory]
    [InlineData("UDGIFTER – 5 %", 3)]
    [InlineData("REFERAT 2026", 2)]
    [InlineData("Punkt 3. Budget", 1.5)]
    [InlineData("Bilag § 5", 2.5)]
    public void Letter_spaced_words_are_whole(string text, double spacing) =>
        Assert.Equal([text], Texts(new PageSketch().Text(50, 700, text, spacing: spacing, blanks: false)));

    private static IEnumerable<string> Texts(PageSketch page) => LineMaker.Make([page.Layout()]).Select(line => line.Text);
}
