using Ingest.Model;
using Ingest.Tables;
using Ingest.Tables.Values;

namespace Ingest.Tests.Tables.Values;

/// <summary>A line over a table that says the unit of its figures and nothing else.</summary>
public sealed class UnitLineTests
{
    [Theory]
    [InlineData("1.000 kr.")]
    [InlineData("Mio. kr.")]
    [InlineData("(kr.)")]
    [InlineData("Beløb i 1.000 kr., + er merudgift")]
    [InlineData("Alle beløb i mio. kr.")]
    [InlineData("I 1.000 kr. – indtægter med minus")]
    [InlineData("1.000 kr., 2025-priser. Minus er indtægt")]
    [InlineData("Alle beløb i kr. (2019-priser)")]
    [InlineData("Pct.")]
    public void A_unit_alone(string text) => Assert.True(UnitLine.IsUnit(text));

    [Theory]
    [InlineData("Der er afsat 4 mio. kr.")]
    [InlineData("Fordeling af midler")]
    [InlineData("Puljen blev sidste år brugt i kr. og øre til andet")]
    [InlineData("Kommunen har i kr. brugt det samme")]
    [InlineData("Afvigelsen i 2024 var i kr.")]
    [InlineData("Taksten er kr. 40")]
    [InlineData("Tabellen viser tallene i kr.")]
    [InlineData("Takster i kr. (udvalgte):")]
    [InlineData("")]
    public void No_unit_alone(string text) => Assert.False(UnitLine.IsUnit(text));

    [Fact]
    public void It_is_the_table_s_and_gives_its_columns_their_unit()
    {
        var table = Assert.Single(PageSketch.Find(Page(page => page.Text(440, 718, "1.000 kr.", 8))));
        Assert.Equal(("1.000 kr.", null), (table.UnitLine, table.Caption));
        Assert.Equal([null, "1.000 kr.", "1.000 kr."], CellReading.Read(table, "t1").Columns.Select(column => column.Unit));
        Assert.NotEmpty(table.CaptionGlyphs);
    }

    [Fact]
    public void Also_right_below_the_caption_of_which_it_is_no_part()
    {
        var table = Assert.Single(PageSketch.Find(Page(page => page.Text(60, 730, "Tabel 1: Driften", bold: true)
            .Text(60, 718, "Mio. kr.", 8))));
        Assert.Equal(("Mio. kr.", "Tabel 1: Driften"), (table.UnitLine, table.Caption));
    }

    /// <summary>A paragraph may end in a line that looks like one.</summary>
    [Fact]
    public void The_end_of_a_paragraph_is_none()
    {
        var table = Assert.Single(PageSketch.Find(Page(page => page.Text(60, 730, "Det samlede forbrug var efter tre kvartaler opgjort")
            .Text(60, 718, "i kr."))));
        Assert.Null(table.UnitLine);
    }

    private static PageSketch Page(Func<PageSketch, PageSketch> over) => over(new PageSketch())
        .Across(60, 480, 710, 690, 670, 650, 630).Down(630, 710, 60, 260, 370, 480)
        .Text(64, 695, "Område", bold: true).Text(300, 695, "Budget", bold: true).Text(410, 695, "Regnskab", bold: true)
        .Text(64, 675, "Skoler").Text(320, 675, "1.200").Text(430, 675, "1.250")
        .Text(64, 655, "Dagtilbud").Text(320, 655, "3.400").Text(430, 655, "3.380")
        .Text(64, 635, "I alt").Text(320, 635, "4.600").Text(430, 635, "4.630");
}
