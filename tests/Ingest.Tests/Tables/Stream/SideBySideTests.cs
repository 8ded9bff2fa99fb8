using Ingest.Model;

namespace Ingest.Tests.Tables.Stream;

/// <summary>Tables that stand side by side and share their lines.</summary>
public sealed class SideBySideTests
{
    private static readonly double[] Xs = [50, 150, 200, 300, 400, 450];

    private static PageSketch Rows(PageSketch page) => page.Row(690, Xs, "Kaj", "12", "34", "Vand", "56", "78")
        .Row(676, Xs, "Mole", "11", "22", "Varme", "33", "44").Row(662, Xs, "Dok", "55", "66", "Lys", "77", "88")
        .Row(648, Xs, "Bro", "10", "20", "Gas", "30", "40");

    private static string[] Firsts(PageSketch page) => [.. PageSketch.Find(page).Select(table => Grids.Rows(table)[0])];

    [Fact]
    public void Rules_that_stop_between_them_part_two_tables()
    {
        var page = Rows(new PageSketch().Row(705, Xs, "Anlæg", "2024", "2025", "Energi", "2024", "2025"))
            .Across(50, 240, 701, 643).Across(298, 490, 701, 643);
        Assert.Equal(["Anlæg | 2024 | 2025", "Energi | 2024 | 2025"], Firsts(page));
    }

    [Fact]
    public void One_name_over_both_columns_of_names_parts_them()
    {
        var page = Rows(new PageSketch().Row(705, Xs, "Sted", "2024", "2025", "Sted", "2024", "2025"));
        Assert.Equal(["Sted | 2024 | 2025", "Sted | 2024 | 2025"], Firsts(page));
    }

    /// <summary>A first column that has a name and nothing below it breaks nothing down.</summary>
    [Fact]
    public void A_first_column_without_texts_begins_no_table()
    {
        var page = new PageSketch().Text(50, 719, "Havn", bold: true).Text(300, 719, "Forsyning", bold: true)
            .Row(705, Xs, "Anlæg", "2024", "2025", "Energi", "2024", "2025");
        string[] names = ["Vand", "Varme", "Lys", "Gas"];
        for (var row = 0; row < names.Length; row++)
        {
            page.Row(690 - (14 * row), Xs[1..], $"1{row}", $"2{row}", names[row], $"3{row}", $"4{row}");
        }

        Assert.NotEmpty(PageSketch.Find(page));
    }

    /// <summary>At the names' own edge a title is a cell, one to the left of it stands over the table.</summary>
    [Theory]
    [InlineData(3, "Havn | Havn | Havn", "Forsyning | Forsyning | Forsyning")]
    [InlineData(-2, "Anlæg | 2024 | 2025", "Energi | 2024 | 2025")]
    public void A_title_over_each_parts_them(double indent, string one, string other)
    {
        var page = new PageSketch().Text(50 + indent, 719, "Havn", bold: true).Text(300 + indent, 719, "Forsyning", bold: true);
        Assert.Equal([one, other], Firsts(Rows(page.Row(705, Xs, "Anlæg", "2024", "2025", "Energi", "2024", "2025"))));
    }

    [Fact]
    public void One_that_goes_on_below_the_other_s_end_parts_them()
    {
        var page = Rows(new PageSketch().Row(705, Xs, "Anlæg", "2024", "2025", "Energi", "2024", "2025"))
            .Row(634, Xs[3..], "Kul", "50", "60").Row(620, Xs[3..], "Sum", "70", "80");
        Assert.Equal([5, 7], PageSketch.Find(page).Select(table => table.RowCount));
    }

    /// <summary>A column of texts between figures whose rules go on is the table's own.</summary>
    [Fact]
    public void A_table_with_texts_between_its_figures_stays_one()
    {
        var page = Rows(new PageSketch().Row(705, Xs, "Anlæg", "2024", "2025", "Kilde", "Pris", "Antal")).Across(50, 490, 701, 643);
        Table table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(6, table.ColumnCount);
    }
}
