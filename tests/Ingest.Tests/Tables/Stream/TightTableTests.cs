using System.Globalization;

namespace Ingest.Tests.Tables.Stream;

/// <summary>Tables in small type whose columns of figures stand nearer than words do.</summary>
public sealed class TightTableTests
{
    private const double Size = 6, FirstEdge = 90, Pitch = 18;

    private static readonly string[] Places = ["Aby", "Bro", "Dal", "Elm", "Fur"];

    /// <summary>A name at the left and figures that end at the columns' edges; every sign is half a size wide.</summary>
    private static PageSketch Row(PageSketch page, double y, string name, params string[] figures)
    {
        page.Text(50, y, name, Size);
        for (var i = 0; i < figures.Length; i++)
        {
            page.Text(FirstEdge + (i * Pitch) - (figures[i].Length * Size / 2), y, figures[i], Size);
        }

        return page;
    }

    /// <summary>Four digits; the steps from row to row differ, as on no scale.</summary>
    private static string Figure(int row, int column) =>
        (1001 + (137 * row * (row + 2)) + (71 * column)).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static PageSketch Table(params string[] head)
    {
        var page = Row(new PageSketch(), 700, "Sogn", head);
        for (var row = 0; row < Places.Length; row++)
        {
            Row(page, 692 - (8 * row), Places[row], [.. head.Select((_, column) => Figure(row, column))]);
        }

        return Row(page, 652, "Sum", [.. head.Select((_, column) => $"1{column % 10}.{100 + (7 * column)}")]); // these touch
    }

    [Fact]
    public void Columns_nearer_than_words_are_told_by_their_right_edges()
    {
        var table = Assert.Single(PageSketch.Find(Table("2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025")));
        Assert.Equal((7, 9, 1), (table.RowCount, table.ColumnCount, table.HeaderRows));
        Assert.Equal("Aby | 1.001 | 1.072 | 1.143 | 1.214 | 1.285 | 1.356 | 1.427 | 1.498", Grids.Rows(table)[1]);
        Assert.Equal("Sum | 10.100 | 11.107 | 12.114 | 13.121 | 14.128 | 15.135 | 16.142 | 17.149", Grids.Rows(table)[^1]);
    }

    /// <summary>Per cent signs stand under one another, too, and are no columns.</summary>
    [Fact]
    public void Per_cent_signs_stay_with_their_figures()
    {
        var page = Row(new PageSketch(), 700, "Sogn", "2018", "2019", "2020", "2021", "2022", "2023");
        for (var row = 0; row < Places.Length; row++)
        {
            Row(page, 692 - (8 * row), Places[row], [.. Enumerable.Range(0, 6).Select(column => $"{(7 * (row + 1)) + column} %")]);
        }

        Assert.Equal("Bro | 14 % | 15 % | 16 % | 17 % | 18 % | 19 %", Grids.Rows(Assert.Single(PageSketch.Find(page)))[2]);
    }

    /// <summary>Pairs of a telephone number end at common edges, and are no columns: words are more of such a row.</summary>
    [Fact]
    public void Telephone_numbers_of_a_register_are_cells()
    {
        var page = new PageSketch().Row(700, [50, 130, 250, 330, 410], "Enhed", "Navn", "Tlf.", "Fax", "Afdeling");
        for (var row = 0; row < Places.Length; row++)
        {
            page.Row(686 - (14 * row), [50, 130, 250, 330, 410], $"Nord {Places[row]}", $"Plejehjemmet {Places[row]}",
                $"44 77 3{row} 51", $"44 77 3{row} 52", "Anne Holm Dam");
        }

        Assert.Equal("Nord Dal | Plejehjemmet Dal | 44 77 32 51 | 44 77 32 52 | Anne Holm Dam",
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[3]);
    }

    [Fact]
    public void Ranges_that_rise_from_column_to_column_are_names()
    {
        var table = Assert.Single(PageSketch.Find(Table("0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35+")));
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal("Sogn | 0-4 | 5-9 | 10-14 | 15-19 | 20-24 | 25-29 | 30-34 | 35+", Grids.Rows(table)[0]);
    }

    /// <summary>The groups of a figure with thousands blanks share their right edges, too.</summary>
    [Fact]
    public void Thousands_blanks_part_no_columns()
    {
        var page = new PageSketch().Text(50, 700, "Sogn").Text(152, 700, "2023").Text(192, 700, "2024").Text(232, 700, "2025")
            .Text(272, 700, "2026");
        string[] rows = ["12 345|23 456|34 567|45 678", "13 446|24 557|35 668|46 779", "14 447|25 558|36 669|47 770",
            "15 100|26 200|37 300|48 400"];
        for (var row = 0; row < rows.Length; row++)
        {
            page.Text(50, 685 - (15 * row), Places[row]);
            var figures = rows[row].Split('|');
            for (var i = 0; i < figures.Length; i++)
            {
                page.Text(172 + (40 * i) - 27.8, 685 - (15 * row), figures[i]);
            }
        }

        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["Sogn | 2023 | 2024 | 2025 | 2026", "Aby | 12 345 | 23 456 | 34 567 | 45 678"], Grids.Rows(table)[..2]);
    }

    /// <summary>White between two halves of a table's columns reads like that between columns of text.</summary>
    [Fact]
    public void Columns_of_figures_side_by_side_are_no_columns_of_text()
    {
        var page = new PageSketch();
        for (var row = 0; row < 12; row++)
        {
            var y = 700 - (12 * row);
            page.Text(50, y, $"Nørre Sogn {(char)('A' + row)}");
            for (var i = 0; i < 8; i++)
            {
                var edge = 140 + (32 * i) + (i > 3 ? 20 : 0);
                page.Text(edge - 25, y, Figure(row % Places.Length, i));
            }
        }

        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal((12, 9), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void A_heading_in_larger_type_parts_two_tables()
    {
        double[] xs = [50, 200, 300];
        var page = new PageSketch().Row(700, xs, "Sogn", "2023", "2024").Row(686, xs, "Aby", "10,5", "8").Row(672, xs, "Bro", "20,0", "15")
            .Row(658, xs, "Dal", "31,8", "5").Text(50, 632, "Andele", 14).Row(610, xs, "Ydelse", "Mænd", "Kvinder")
            .Row(596, xs, "Kort", "1,5", "7").Row(582, xs, "Lang", "2,0", "1").Row(568, xs, "Begge", "3,8", "9");
        Assert.Equal([4, 4], PageSketch.Find(page).Select(table => table.RowCount));
    }

    /// <summary>A rule over the names of columns that leaves those of the rows out is under their groups, not over the table.</summary>
    [Fact]
    public void A_rule_over_the_columns_of_figures_alone_has_their_groups_above_it()
    {
        double[] xs = [50, 110, 170, 230, 290, 350, 410];
        var page = new PageSketch().Across(100, 450, 696).Text(175, 701, "Mænd").Text(346, 701, "Kvinder")
            .Row(685, xs, "Sogn", "2023", "2024", "2025", "2023", "2024", "2025").Across(50, 450, 681)
            .Row(669, xs, "Aby", "10,5", "8,1", "5,2", "6,9", "7,7", "8,4").Row(655, xs, "Bro", "20,0", "15,3", "2,7", "3,3", "1,9", "3,8")
            .Row(641, xs, "Dal", "31,8", "5,5", "4,0", "5,6", "6,1", "7,2").Across(50, 450, 637);
        Assert.Equal("Sogn | Mænd | Mænd | Mænd | Kvinder | Kvinder | Kvinder", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }
}
