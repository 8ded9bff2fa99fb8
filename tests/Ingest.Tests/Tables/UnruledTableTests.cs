namespace Ingest.Tests.Tables;

public sealed class UnruledTableTests
{
    private static readonly double[] Xs = [50, 200, 300, 400];

    [Fact]
    public void Figures_in_columns_are_a_table()
    {
        var page = new PageSketch().Row(700, Xs, "", "2023", "2024").Row(685, Xs, "Allerød", "10,5", "8")
            .Row(670, Xs, "Ballerup", "20,0", "15").Row(655, Xs, "Brøndby", "31,8", "5").Row(640, Xs, "I alt", "62,3", "28");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["| 2023 | 2024", "Allerød | 10,5 | 8", "Ballerup | 20,0 | 15", "Brøndby | 31,8 | 5", "I alt | 62,3 | 28"],
            Grids.Rows(table).Select(row => row.Trim()));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>A register has hardly a figure: a name over every column and a rule under the names make it a table.</summary>
    [Fact]
    public void A_register_of_names_and_addresses_is_a_table()
    {
        var table = Assert.Single(PageSketch.Find(Register(new PageSketch().Across(50, 520, 694))));
        Assert.Equal((9, 4, 1), (table.RowCount, table.ColumnCount, table.HeaderRows));
        Assert.Equal(["Enhed | Navn | Adresse | Afdeling", "A1 | Hallen | Parkvej | Drift"], Grids.Rows(table)[..2]);
    }

    [Fact]
    public void Names_in_columns_without_a_rule_are_no_table() => Assert.Empty(PageSketch.Find(Register(new PageSketch())));

    /// <summary>A page's head has texts apart as a row has, in larger type, and a logo that was read as letters over two rows.</summary>
    [Fact]
    public void A_page_s_head_in_larger_type_is_no_row()
    {
        var page = Register(new PageSketch().Across(50, 520, 694)).Text(50, 740, "Ejendomme", 14).Text(440, 740, "13-11-2012", 14)
            .Text(200, 722, "Efter udvalg", 12).Text(440, 722, "1/7", 12).Text(20, 724, "W", 50);
        Assert.Equal("Enhed | Navn | Adresse | Afdeling", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    /// <summary>Addresses side by side: postal numbers under one another count nothing.</summary>
    [Fact]
    public void Addresses_side_by_side_are_no_table()
    {
        var page = new PageSketch();
        string[] towns = ["Sandvig", "Tangø", "Nørrehavn", "Sæby", "Holme", "Østby"];
        for (var i = 0; i < towns.Length; i++)
        {
            var y = 740 - (48 * i);
            page.Row(y, Xs, "Hallen", "Skolen", "Klubben", "Huset").Row(y - 12, Xs, "Torvet 4", "Havnegade 8", "Møllevej 12", "Parken 1")
                .Row(y - 24, Xs, [.. Enumerable.Range(0, 4).Select(at => $"{4100 + (7 * i * i) + (311 * at)} {towns[(i + at) % 6]}")]);
        }

        Assert.Empty(PageSketch.Find(page));
    }

    private static PageSketch Register(PageSketch page)
    {
        double[] xs = [50, 150, 300, 440];
        page.Row(700, xs, "Enhed", "Navn", "Adresse", "Afdeling");
        string[] names = ["Hallen", "Skolen", "Klubben", "Huset", "Parken", "Gården", "Villaen", "Stuen"];
        for (var i = 0; i < names.Length; i++)
        {
            page.Row(680 - (13 * i), xs, $"A{i + 1}", names[i], i % 2 == 0 ? "Parkvej" : "Torvet", i % 3 == 0 ? "Drift" : "Anlæg");
        }

        return page;
    }

    /// <summary>Set from the top, a name wrapped in the middle column would begin where its neighbours do.</summary>
    [Fact]
    public void A_text_alone_over_the_middle_of_three_names_spans_them()
    {
        double[] xs = [50, 200, 280, 360, 440];
        var page = new PageSketch().Text(278, 714, "Boliger").Row(700, xs, "Byggefelt", "Familie", "Ungdom", "Ældre", "Areal")
            .Row(685, xs, "A", "34", "0", "8", "3.562").Row(670, xs, "B", "29", "14", "0", "3.291")
            .Row(655, xs, "Sum", "63", "14", "8", "6.853");
        Assert.Equal(["Byggefelt | Boliger | Boliger | Boliger | Areal", "Byggefelt | Familie | Ungdom | Ældre | Areal"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[..2]);
    }

    [Fact]
    public void Names_wider_than_their_figures_part_at_the_figures_edge()
    {
        double[] xs = [50, 200, 275, 330];
        var page = new PageSketch().Text(53, 700, "Kilde").Text(203, 700, "Boliger").Text(243, 700, "Arealer").Text(333, 700, "I alt");
        foreach (var (name, i) in new[] { "Lån", "Kapital", "Indskud", "I alt" }.Select((name, i) => (name, i)))
        {
            page.Text(53, 685 - (15 * i), name).Text(203, 685 - (15 * i), "4.5").Text(243, 685 - (15 * i), "3.3")
                .Text(333, 685 - (15 * i), "7.8");
        }

        Assert.Equal("Kilde | Boliger | Arealer | I alt", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    [Fact]
    public void A_section_under_the_header_s_rule_leaves_the_header_its_rows()
    {
        var page = new PageSketch().Across(50, 460, 694).Across(50, 460, 680).Row(700, Xs, "Tilbud", "Pladser", "Takst")
            .Row(685, Xs, "Botilbud efter § 107")
            .Row(670, Xs, "Møllehuset", "12", "1.778").Row(655, Xs, "Ungehuset", "10", "1.911").Row(640, Xs, "Værkstedet", "49", "662");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(("Tilbud | Pladser | Takst", 1), (Grids.Rows(table)[0], table.HeaderRows));
    }

    [Fact]
    public void Wrapped_names_join_the_row_of_their_figures()
    {
        var page = new PageSketch().Row(700, Xs, "Område", "2023", "2024").Row(680, Xs, "Drift af veje", "10", "8")
            .Row(660, Xs, "Pleje af grønne", "20", "15")
            .Row(648, Xs, "områder").Row(628, Xs, "Vintertjeneste", "31", "5").Row(608, Xs, "I alt", "61", "28");
        Assert.Equal("Pleje af grønne områder | 20 | 15", Grids.Rows(Assert.Single(PageSketch.Find(page)))[2]);
    }

    [Fact]
    public void A_rule_under_a_header_shows_what_it_spans()
    {
        var page = new PageSketch().Across(50, 450, 715, 670, 600).Across(200, 440, 697).Text(290, 700, "Indbyggere")
            .Row(680, Xs, "Kommune", "2023", "2024").Row(655, Xs, "Allerød", "25.900", "26.012")
            .Row(635, Xs, "Ballerup", "51.100", "51.302").Row(615, Xs, "I alt", "77.000", "77.314");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["Kommune | Indbyggere | Indbyggere", "Kommune | 2023 | 2024"], Grids.Rows(table)[..2]);
        Assert.Equal(2, table.HeaderRows);
    }

    [Fact]
    public void A_caption_and_a_source_are_not_rows()
    {
        var page = new PageSketch().Text(50, 715, "Tabel 1: Tilskud i mio. kr.").Row(700, Xs, "", "2023", "2024")
            .Row(685, Xs, "Allerød", "10,5", "8").Row(670, Xs, "Ballerup", "20,0", "15")
            .Row(655, Xs, "Brøndby", "31,8", "5").Text(50, 640, "Kilde: Egne tal").Text(300, 640, "2024");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(4, table.RowCount);
        Assert.Equal("Tabel 1: Tilskud i mio. kr.", table.Caption);
    }

    [Fact]
    public void A_table_over_two_pages_is_one_and_its_repeated_header_stands_once()
    {
        var first = new PageSketch().Across(50, 400, 100, 80, 60, 40).Down(40, 100, 50, 200, 300, 400).Row(86, Xs, "Navn", "2023", "2024")
            .Row(66, Xs, "Allerød", "10", "8").Row(46, Xs, "Ballerup", "20", "15");
        var second = new PageSketch(2).Across(50, 400, 800, 780, 760).Down(760, 800, 50, 200, 300, 400).Row(786, Xs, "Navn", "2023", "2024")
            .Row(766, Xs, "Brøndby", "31", "5");
        var table = Assert.Single(PageSketch.Find(first, second));
        Assert.Equal(["Navn | 2023 | 2024", "Allerød | 10 | 8", "Ballerup | 20 | 15", "Brøndby | 31 | 5"], Grids.Rows(table));
        Assert.Equal("Navn20232024".Length, table.Parts[1].RepeatedHeaderGlyphs.Length);
        Assert.Equal(2, table.Cells[^1].Page);
    }

    [Fact]
    public void A_raised_figure_is_a_mark_and_not_a_digit()
    {
        var page = new PageSketch().Row(700, Xs, "", "2023", "2024").Row(685, Xs, "Allerød", "851", "8").Text(218, 689, "1", 6)
            .Row(670, Xs, "Ballerup", "20", "15").Row(655, Xs, "Brøndby", "31", "5");
        Assert.Equal("Allerød | 851¹ | 8", Grids.Rows(Assert.Single(PageSketch.Find(page)))[1]);
    }

    public static TheoryData<string, string[]> NoTables => new()
    {
        { "attachments", ["Bilag 1 | Referat fra mødet", "Bilag 2 | Budget for 2024", "Bilag 3 | Notat om veje"] },
        { "participants", ["Lone Jensen | Formand", "Hans Olsen | Medlem", "Ida Bech | Medlem", "Bo Lund | Medlem"] },
        { "form", ["Dato: | 06-09-2024", "Tid: | 10:00", "Sted: | 2600", "Sag: | 12345"] },
        { "contents", ["1. Godkendelse | 3", "2. Budget | 5", "3. Veje | 9", "4. Eventuelt | 12"] },
        { "bullets", ["• | 10 nye pladser i 2024", "• | 12 nye pladser i 2025", "• | 14 nye pladser i 2026"] },
    };

    [Theory]
    [MemberData(nameof(NoTables))]
    public void What_only_lines_up_is_no_table(string name, string[] rows)
    {
        var page = new PageSketch();
        for (var i = 0; i < rows.Length; i++)
        {
            var texts = rows[i].Split(" | ");
            page.Text(50, 700 - (15 * i), texts[0]).Text(250, 700 - (15 * i), texts[1]);
        }

        Assert.True(PageSketch.Find(page).IsEmpty, name);
    }

    [Fact]
    public void Two_columns_of_text_are_no_table()
    {
        var page = new PageSketch();
        for (var i = 0; i < 12; i++)
        {
            page.Text(50, 700 - (12 * i), "kommunen har i 2024 brugt flere midler")
                .Text(300, 700 - (12 * i), "og der er i 2023 givet flere tilskud");
        }

        Assert.Empty(PageSketch.Find(page));
    }
}
