using Ingest.Layout;
using Ingest.Model;
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

    /// <summary>A leader's dots stand apart from one another and are no letters.</summary>
    [Fact]
    public void Leaders_are_no_letter_spacing() => Assert.StartsWith("I alt .",
        Texts(new PageSketch().Text(50, 700, "I alt", blanks: false).Text(77.8, 700, new string('.', 30), spacing: 1.5)).Single(),
        StringComparison.Ordinal);

    /// <summary>Some producers stretch a space glyph to the next column; the row's other gaps have none.</summary>
    [Fact]
    public void A_space_stretched_to_the_next_column_says_nothing_of_words()
    {
        var page = new PageSketch().Text(50, 700, "I alt 60", blanks: false).Text(150, 700, "007", blanks: false)
            .Text(87.3, 700, "421", blanks: false).Layout();
        var stretched = new Glyph(" ", new Box(102.3, 700, 105.1, 700), 700, 10, 0);
        Assert.Equal("I alt 60 421 007", LineMaker.Make([page with { Glyphs = page.Glyphs.Add(stretched) }]).Single().Text);
    }

    private static IEnumerable<string> Texts(PageSketch page) => LineMaker.Make([page.Layout()]).Select(line => line.Text);
}
