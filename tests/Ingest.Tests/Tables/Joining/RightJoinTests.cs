namespace Ingest.Tests.Tables.Joining;

/// <summary>A table too wide for its page goes on to the right on the next.</summary>
public sealed class RightJoinTests
{
    private static readonly double[] Xs = [50, 200, 280, 360];

    private static readonly string[] Names = ["Sandvig", "Nørrehavn", "Øst og vest", "Tangø", "I alt"];

    private static PageSketch Part(int number, string caption, int seed, params string[] heads)
    {
        var page = new PageSketch(number).Text(53, 720, caption).Row(700, Xs, ["Havn", .. heads]);
        for (var i = 0; i < Names.Length; i++)
        {
            page.Row(685 - (15 * i), Xs, [Names[i], .. heads.Select((_, at) => $"{seed + (37 * i * i) + (11 * at)}")]);
        }

        return page;
    }

    [Theory]
    [InlineData("Skibe i havnene")]
    [InlineData("Skibe i havnene (fortsat)")]
    [InlineData("Skibe i havnene, fortsat")]
    public void Other_columns_under_the_same_rows_are_joined(string caption)
    {
        var table = Assert.Single(PageSketch.Find(Part(1, "Skibe i havnene", 100, "Færger", "Kuttere", "Joller"),
            Part(2, caption, 400, "Pramme", "Både")));
        Assert.Equal(["Havn | Færger | Kuttere | Joller | Pramme | Både", "Sandvig | 100 | 111 | 122 | 400 | 411"], Grids.Rows(table)[..2]);
        Assert.Equal((6, 6, 1, 2), (table.RowCount, table.ColumnCount, table.HeaderRows, table.Parts.Length));
    }

    /// <summary>As many columns as the first part has: they are no rows under it.</summary>
    [Fact]
    public void As_many_columns_are_joined_to_the_right()
    {
        var table = Assert.Single(PageSketch.Find(Part(1, "Skibe i havnene", 100, "Færger", "Kuttere"),
            Part(2, "Skibe i havnene", 400, "Pramme", "Både"), Part(3, "Skibe i havnene", 700, "Skuder", "Kanoer")));
        Assert.Equal("Havn | Færger | Kuttere | Pramme | Både | Skuder | Kanoer", Grids.Rows(table)[0]);
        Assert.Equal(6, table.RowCount);
    }

    /// <summary>The ink of what is repeated is the table's.</summary>
    [Fact]
    public void Repeated_names_go_with_the_table()
    {
        var next = Part(2, "Skibe i havnene (fortsat)", 400, "Pramme", "Både");
        var table = Assert.Single(PageSketch.Find(Part(1, "Skibe i havnene", 100, "Færger", "Kuttere", "Joller"), next));
        Assert.Equal(next.Layout().Glyphs.Length, table.AllGlyphs().Where(at => at.Page == 2).Distinct().Count()
            + next.Layout().Glyphs.Where((glyph, i) => glyph.IsBlank && !table.AllGlyphs().Contains((2, i))).Count());
    }

    /// <summary>Another caption: another table of the same places.</summary>
    [Fact]
    public void Another_caption_begins_another_table() => Assert.Equal(2, PageSketch.Find(
        Part(1, "Skibe i havnene", 100, "Færger", "Kuttere", "Joller"), Part(2, "Ansatte i havnene", 400, "Mænd", "Kvinder")).Length);

    /// <summary>The same names of columns: the next year's, say.</summary>
    [Fact]
    public void The_same_columns_are_not_joined_to_the_right() => Assert.All(PageSketch.Find(
        Part(1, "Skibe i havnene", 100, "Færger", "Kuttere", "Joller"), Part(2, "Skibe i havnene", 400, "Færger", "Kuttere", "Joller")),
        table => Assert.Equal(4, table.ColumnCount));
}
