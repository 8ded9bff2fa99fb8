namespace Ingest.Tests.Tables.Joining;

/// <summary>A sheet that was printed cut between two columns is one table.</summary>
public sealed class SheetCutTests
{
    private static readonly double[] Left = [50, 90, 250, 330], Right = [50, 110, 170];

    private static readonly string[] Names = ["Skolen", "Hallen", "Havnen", "Søbadet", "Broen", "Stadion", "I alt"];

    private static PageSketch First() => Rows(new PageSketch().Text(53, 740, "Anlæg 2031")
        .Row(700, Left, "Nr.", "Projekt", "2031", "2032"), Left, i => [$"{301 + (7 * i)}", Names[i], $"{i * 37 % 90}", $"{i * 53 % 80}"]);

    private static PageSketch Rows(PageSketch page, double[] xs, Func<int, string[]> row)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            page.Row(685 - (15 * i), xs, row(i));
        }

        return page;
    }

    [Fact]
    public void Rows_without_names_at_the_same_heights_go_on_to_the_right()
    {
        var next = Rows(new PageSketch(2).Row(700, Right, "2033", "2034", "2035"), Right,
            i => [$"{i * 41 % 70}", $"{i * 29 % 60}", $"{i}1"]);
        var table = Assert.Single(PageSketch.Find(First(), next));
        Assert.Equal(["Nr. | Projekt | 2031 | 2032 | 2033 | 2034 | 2035", "301 | Skolen | 0 | 0 | 0 | 0 | 01",
            "308 | Hallen | 37 | 53 | 41 | 29 | 11"], Grids.Rows(table)[..3]);
        Assert.Equal([1, 2], table.Parts.Select(part => part.Page));
        Assert.All(table.Cells.Where(cell => cell.Column > 3 && cell.Text.Length > 0), cell => Assert.Equal(2, cell.Page));
        var glyphs = next.Layout().Glyphs;
        Assert.Equal("2033", string.Concat(table.Cells.Single(cell => cell is { Row: 0, Column: 4 }).Glyphs.Select(i => glyphs[i].Text)));
        Assert.True(table.Parts[1].Box.Right < 250);
    }

    /// <summary>The same columns at the same places: more rows of the table.</summary>
    [Fact]
    public void Rows_with_names_at_the_same_heights_go_on_below()
    {
        var next = Rows(new PageSketch(2), Left, i => [$"{401 + (7 * i)}", Names[i] + " vest", $"{i * 37 % 90}", $"{i * 53 % 80}"]);
        Assert.Equal(4, Assert.Single(PageSketch.Find(First(), next)).ColumnCount);
    }

    /// <summary>Figures at other heights: a table of its own.</summary>
    [Fact]
    public void Figures_at_other_heights_are_another_table()
    {
        var next = new PageSketch(2).Row(700, Right, "2033", "2034", "2035");
        for (var i = 0; i < Names.Length; i++)
        {
            next.Row(680 - (17 * i), Right, $"{i * 41 % 70}", $"{i * 29 % 60}", $"{i}1");
        }

        Assert.Equal(2, PageSketch.Find(First(), next).Length);
    }
}
