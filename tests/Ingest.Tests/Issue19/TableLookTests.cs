using Ingest.Model;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>
/// Tables in looks that bodies use: shaded rows, margin headings, names with years, wrapped names of rows, ends on the next page.
/// </summary>
public sealed class TableLookTests
{
    private static readonly double[] Xs = [50, 170, 250, 330, 410];

    private static readonly string[][] Body = [["Dagtilbud", "84.310", "85.002", "86.117"], ["Skoler", "141.770", "143.220", "142.905"],
        ["Tandpleje", "11.904", "11.650", "11.604"], ["I alt", "237.984", "239.872", "240.626"]];

    private static PageSketch Shaded(int rows, Func<int, bool> isShaded, double height = 20)
    {
        var page = new PageSketch();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < 4 && isShaded(row); column++)
            {
                page.Fill(Xs[column], 700 - (height * (row + 1)), Xs[column + 1], 700 - (height * row));
            }
        }

        return page;
    }

    private static PageSketch Filled(PageSketch page, string[] head, string[][] body, double top = 686, double pitch = 20)
    {
        string[][] all = [head, .. body];
        for (var row = 0; row < all.Length; row++)
        {
            page.Row(top - (pitch * row), Xs[..all[row].Length], all[row]);
        }

        return page;
    }

    /// <summary>
    /// A head in colour and every other row shaded cell by cell, without a rule: one table, its last row shaded or white.
    /// </summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(0, 4)]
    [InlineData(1, 3)]
    [InlineData(0, 3)]
    public void Shaded_rows_and_white_ones_are_one_table(int odd, int rows)
    {
        var page = Filled(Shaded(rows + 1, row => row == 0 || row % 2 == odd), ["Område", "Budget", "Rettet", "Regnskab"], Body[..rows])
            .Text(50, 700 - (20 * (rows + 1)) - 25,
                "Det bemærkes, at tallene er opgjort i løbende priser, og at der endnu ikke er taget højde for dem.");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["Område | Budget | Rettet | Regnskab", .. Body[..rows].Select(row => string.Join(" | ", row))], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>A head in colour over two levels, its first cell over both, and a white row right below it.</summary>
    [Fact]
    public void A_white_row_below_a_head_of_two_levels_is_a_row()
    {
        var page = new PageSketch().Fill(50, 660, 170, 700).Fill(170, 680, 290, 700).Fill(290, 680, 410, 700);
        double[] xs = [50, 170, 230, 290, 350, 410];
        for (var column = 1; column < 5; column++)
        {
            page.Fill(xs[column], 660, xs[column + 1], 680);
        }

        for (var column = 0; column < 5; column++)
        {
            page.Fill(xs[column], 620, xs[column + 1], 640);
        }

        page.Text(53, 676, "Kommune").Text(215, 686, "Mænd").Text(330, 686, "Kvinder").Row(666, xs[1..5], "2029", "2031", "2029", "2031")
            .Row(646, xs[..5], "Odby", "214", "251", "166", "170").Row(626, xs[..5], "Havn", "88", "97", "101", "64");
        Assert.Equal(["Kommune | Mænd | Mænd | Kvinder | Kvinder", "Kommune | 2029 | 2031 | 2029 | 2031", "Odby | 214 | 251 | 166 | 170",
            "Havn | 88 | 97 | 101 | 64"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>Cells of several columns set to their middle, in lines that are none of the figures'.</summary>
    [Fact]
    public void Cells_at_their_middles_are_rows()
    {
        var page = new PageSketch().Text(50, 700, "Pulje").Text(150, 700, "Formål").Text(290, 700, "Beløb").Across(50, 320, 694)
            .Text(150, 680, "Renovering af").Text(50, 668, "Ordinær").Text(150, 668, "hallens anlæg").Text(290, 668, "12,5")
            .Text(150, 656, "og tag")
            .Text(50, 636, "Borgernære").Text(150, 630, "Ny hal").Text(290, 630, "20,0").Text(50, 624, "anlæg")
            .Text(150, 604, "Gadelys til LED").Text(50, 598, "Drift").Text(290, 598, "8,4").Text(150, 592, "i hele byen");
        Assert.Equal(["Pulje | Formål | Beløb", "Ordinær | Renovering af hallens anlæg og tag | 12,5", "Borgernære anlæg | Ny hal | 20,0",
            "Drift | Gadelys til LED i hele byen | 8,4"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>Control: what follows the last shaded row is text.</summary>
    [Fact]
    public void A_paragraph_right_below_a_shaded_row_is_no_row()
    {
        var page = Filled(Shaded(4, row => row == 0 || row % 2 == 1), ["Område", "Budget", "Rettet", "Regnskab"], Body[..3])
            .Text(50, 609, "Det bemærkes, at tallene er opgjort i løbende priser, og at der endnu ikke er taget højde for dem.");
        Assert.Equal(4, Assert.Single(PageSketch.Find(page)).RowCount);
    }

    /// <summary>A table in a text's column beside headings in the margin.</summary>
    [Fact]
    public void A_heading_in_the_margin_is_no_cell()
    {
        var page = new PageSketch().Text(40, 760, "Resume")
            .Text(150, 760, "Molen er slidt, og kajen skal rettes op i to etaper over to år.")
            .Text(150, 748, "Havnefogeden har indhentet overslag fra to firmaer, som er enige.")
            .Text(40, 728, "Økonomi").Text(150, 728, "Arbejdet kan udføres for det beløb som følger:")
            .Text(40, 706, "Beregning").Text(150, 706, "År").Text(240, 706, "Drift").Text(320, 706, "Anlæg").Across(150, 360, 700);
        foreach (var (row, y) in new[] { ("2031", 686.0), ("2032", 670), ("2033", 654) }.Select(row => row))
        {
            page.Text(150, y, row).Text(240, y, y == 670 ? "1.240" : "990").Text(320, y, y == 654 ? "410" : "2.860");
        }

        page.Text(40, 630, "Indstilling").Text(150, 630, "Det indstilles, at arbejdet sættes i gang til foråret.")
            .Text(150, 618, "Sagen tages op igen, når anlægget er taget i brug.");
        Assert.Equal(["År | Drift | Anlæg", "2031 | 990 | 2.860"], Grids.Rows(Assert.Single(PageSketch.Find(page)))[..2]);
    }

    /// <summary>Control: a table over the whole width of such a page keeps its first column.</summary>
    [Fact]
    public void A_table_beyond_the_text_s_edge_keeps_its_first_column()
    {
        var page = new PageSketch().Text(40, 760, "Resume")
            .Text(150, 760, "Molen er slidt, og kajen skal rettes op i to etaper over to år.")
            .Text(150, 748, "Havnefogeden har indhentet overslag fra to firmaer, som er enige.")
            .Text(40, 728, "Økonomi").Text(150, 728, "Arbejdet kan udføres for det beløb som følger:");
        foreach (var (row,
            i) in new[] { ("Post", "Drift", "Anlæg"), ("Mole", "1.240", "860"), ("Kaj", "300", "750"), ("Bro", "410", "95") }.Select(
                (row, i) => (row, i)))
        {
            page.Text(40, 690 - (15 * i), row.Item1).Text(150, 690 - (15 * i), row.Item2).Text(240, 690 - (15 * i), row.Item3);
        }

        Assert.Equal("Post | Drift | Anlæg", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    /// <summary>Two rows of figures, a name over each of three columns, a rule of the table's width under the names.</summary>
    [Fact]
    public void Two_rows_under_ruled_names_are_a_table()
    {
        var page = new PageSketch().Text(50, 720, "Overslaget er således:").Across(48, 330, 695);
        foreach (var (row, y) in new[] { (new[] { "Etape", "Anlæg (kr.)", "Drift" }, 700.0), (["Første", "1.200.000", "40.000"], 682),
            (["Anden", "850.000", "25.500"], 666) })
        {
            page.Text(50, y, row[0]).Text(170, y, row[1]).Text(280, y, row[2]);
        }

        page.Text(50, 640, "Tallene er regnet i årets priser.").Text(50, 628, "De er uden moms.").Text(50, 616, "Der er ingen rente.")
            .Text(50, 604, "Lånet er fast.");
        Assert.Equal(["Etape | Anlæg (kr.) | Drift", "Første | 1.200.000 | 40.000", "Anden | 850.000 | 25.500"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>Drawn cells whose names read like figures: a letter or a word with its year, a span of years of age in bold.</summary>
    [Theory]
    [InlineData("R 2030", "B 2031", "BO 2032", false)]
    [InlineData("Dage 2030", "Dage 2031", "Dage 2032", false)]
    [InlineData("0-2 år", "3-5 år", "6-9 år", true)]
    public void Names_that_read_like_figures_are_a_header(string one, string other, string third, bool bold)
    {
        var page = new PageSketch().Across(50, 410, 700, 680, 660, 640, 620).Down(620, 700, Xs);
        page.Text(53, 686, "Post", bold: bold).Text(173, 686, one, bold: bold).Text(253, 686, other, bold: bold)
            .Text(333, 686, third, bold: bold);
        page.Row(666, Xs[..4], Body[0]).Row(646, Xs[..4], Body[1]).Row(626, Xs[..4], Body[2]);
        Assert.Equal(1, Assert.Single(PageSketch.Find(page)).HeaderRows);
    }

    /// <summary>Control: a first row of figures with their unit, as money is printed, is none.</summary>
    [Fact]
    public void A_first_row_of_figures_with_a_unit_is_no_header()
    {
        var page = new PageSketch().Across(50, 410, 700, 680, 660, 640).Down(640, 700, Xs)
            .Row(686, Xs[..4], "Løn", "kr. 1.200", "kr. 1.310", "kr. 1.377").Row(666, Xs[..4], Body[1]).Row(646, Xs[..4], Body[2]);
        Assert.Equal(0, Assert.Single(PageSketch.Find(page)).HeaderRows);
    }

    /// <summary>Figures at the middle of a name of two lines, the last row's name too.</summary>
    [Fact]
    public void A_wrapped_name_with_its_figures_at_the_middle_is_one_row()
    {
        var page = new PageSketch().Text(50, 700, "Opgave").Text(190, 700, "Budget").Text(260, 700, "Forbrug").Across(50, 300, 694)
            .Text(50, 680, "Vedligehold af").Text(190, 674, "640").Text(260, 674, "612").Text(50, 668, "legepladser")
            .Text(50, 646, "Træer").Text(190, 646, "95").Text(260, 646, "88")
            .Text(50, 624, "Genopretning af").Text(190, 618, "1.180").Text(260, 618, "1.204").Text(50, 612, "stier og broer");
        Assert.Equal(["Opgave | Budget | Forbrug", "Vedligehold af legepladser | 640 | 612", "Træer | 95 | 88",
            "Genopretning af stier og broer | 1.180 | 1.204"], Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>Rows as near as lines: the rest of a name is no section.</summary>
    [Fact]
    public void The_rest_of_a_name_in_rows_set_solid_is_no_section()
    {
        var page = new PageSketch();
        string[][] rows = [["", "2031", "2032"], ["Plejehjem", "851", "860"], ["Østerstrand"], ["Plejehjem A", "474", "476"],
            ["Plejehjem", "694", "692"], ["Langesande"], ["Plejehjem B", "668", "661"], ["Plejehjem", "313", "319"], ["Strandmark"],
            ["Hele øen", "3.000", "3.008"]];
        for (var row = 0; row < rows.Length; row++)
        {
            page.Row(700 - (12 * row), [50, 150, 210], rows[row]);
        }

        Assert.Equal(
            ["Plejehjem Østerstrand | 851 | 860", "Plejehjem A | 474 | 476", "Plejehjem Langesande | 694 | 692", "Plejehjem B | 668 | 661",
                "Plejehjem Strandmark | 313 | 319", "Hele øen | 3.000 | 3.008"], Grids.Rows(Assert.Single(PageSketch.Find(page)))[1..]);
    }

    /// <summary>Control: sections' names, the first above the first row.</summary>
    [Fact]
    public void Names_of_sections_stay_rows()
    {
        var page = new PageSketch();
        string[][] rows = [["Enhed", "2031", "2032"], ["Skoler"], ["Byskolen", "851", "860"], ["Kærskolen", "474", "476"], ["Dagtilbud"],
            ["Myretuen", "694", "692"], ["Spiren", "668", "661"]];
        for (var row = 0; row < rows.Length; row++)
        {
            page.Row(700 - (12 * row), [50, 150, 210], rows[row]);
        }

        Assert.Equal(7, Assert.Single(PageSketch.Find(page)).RowCount);
    }

    /// <summary>One row on the next page under the heads printed again, a group's name among them.</summary>
    [Fact]
    public void A_last_row_alone_under_repeated_heads_is_the_table_s()
    {
        PageSketch Head(PageSketch page, double y) =>
            page.Text(191, y, "Budget 2031").Text(301, y, "Budget 2032")
                .Row(y - 15, [50, 180, 240, 290, 350], "Afdeling", "Drift", "Anlæg", "Drift", "Anlæg");
        PageSketch first = new PageSketch().Text(53, 230, "Budgettet fordeler sig sådan på de enkelte steder, når renten er lagt til:"),
            second = new(2);
        Head(first, 200);
        string[][] rows = [["Hallen", "6.002", "361", "6.976", "417"], ["Museet", "7.414", "807", "8.620", "911"],
            ["Badet", "1.137", "960", "4.714", "844"], ["Skoven", "8.280", "260", "1.827", "430"]];
        for (var row = 0; row < rows.Length; row++)
        {
            first.Row(170 - (15 * row), [50, 180, 240, 290, 350], rows[row]);
        }

        Head(second, 780).Row(750, [50, 180, 240, 290, 350], "I alt", "22.833", "2.388", "22.137", "2.602")
            .Text(53, 725, "Det bemærkes, at tallene er opgjort i løbende priser, og at renten er lagt til.");
        var table = Assert.Single(PageSketch.Find(first, second));
        Assert.Equal("I alt | 22.833 | 2.388 | 22.137 | 2.602", Grids.Rows(table)[^1]);
        Assert.Equal((7, 2), (table.RowCount, table.HeaderRows));
    }
}
