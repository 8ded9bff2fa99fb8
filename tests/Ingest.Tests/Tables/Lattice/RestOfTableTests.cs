namespace Ingest.Tests.Tables.Lattice;

/// <summary>What a page's end leaves of a drawn table may be too little to be a table.</summary>
public sealed class RestOfTableTests
{
    private static readonly double[] Xs = [50, 150, 220, 290], Others = [50, 120, 230, 290];

    private static PageSketch First(double y) => new PageSketch(1).Across(50, 290, y + 60, y + 40, y + 20, y).Down(y, y + 60, Xs)
        .Row(y + 46, Xs, "", "Beløb", "Antal").Row(y + 26, Xs, "Allerød", "10,5", "8").Row(y + 6, Xs, "Furesø", "11,5", "9");

    private static PageSketch Row(int page, double y, double[] xs) =>
        new PageSketch(page).Across(50, 290, y + 20, y).Down(y, y + 20, xs).Row(y + 6, xs, "I alt", "22,0", "17");

    [Fact]
    public void One_row_at_the_top_of_the_next_page_is_the_tables_last()
    {
        var table = Assert.Single(PageSketch.Find(First(60), Row(2, 740, Xs).Text(50, 700, "Tallene er fra regnskabet.")));
        Assert.Equal([" | Beløb | Antal", "Allerød | 10,5 | 8", "Furesø | 11,5 | 9", "I alt | 22,0 | 17"], Grids.Rows(table));
    }

    /// <summary>The same row under a line of text, with other columns, or with no table before it.</summary>
    [Fact]
    public void Elsewhere_one_row_is_no_table()
    {
        Assert.Equal(3, Assert.Single(PageSketch.Find(First(60), Row(2, 740, Others).Text(50, 700, "Tallene er nye."))).RowCount);
        Assert.Equal(3, Assert.Single(PageSketch.Find(First(60), Row(2, 640, Xs).Text(50, 760, "Boksen er fri.").Text(50, 745, "To.")
            .Text(50, 730, "Tre.").Text(50, 715, "Fire.").Text(50, 600, "Tallene er nye."))).RowCount);
        Assert.Empty(PageSketch.Find(Row(1, 60, Xs).Text(50, 700, "Tallene er fra regnskabet."), Row(2, 740, Xs).Text(50, 700, "Fem.")));
    }
}
