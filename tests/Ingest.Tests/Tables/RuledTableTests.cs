using Ingest.Layout;
using Ingest.Model;
using Ingest.Tables;

namespace Ingest.Tests.Tables;

public sealed class RuledTableTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    private static PageSketch Ruled(params double[] ys) => new PageSketch().Across(50, 290, ys).Down(ys[^1], ys[0], Xs);

    [Fact]
    public void Every_drawn_field_is_a_cell()
    {
        var table = Assert.Single(PageSketch.Find(Ruled(700, 680, 660, 640)
            .Row(686, Xs, "", "Beløb", "Antal").Row(666, Xs, "Allerød", "10,5", "8").Row(646, Xs, "I alt", "10,5", "8")));
        Assert.Equal([" | Beløb | Antal", "Allerød | 10,5 | 8", "I alt | 10,5 | 8"], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>Marks in narrow cells are no word that was spaced out, and rows of them are no head.</summary>
    [Fact]
    public void A_list_of_who_was_there_is_a_table()
    {
        double[] xs = [50, 130, 144, 158, 172, 186, 200];
        var page = new PageSketch().Across(50, 200, 700, 680, 664, 648).Down(648, 700, xs);
        page.Text(53, 686, "Dato").Text(53, 668, "16-01-2029").Text(53, 652, "20-02-2029");
        for (var i = 0; i < 5; i++)
        {
            page.Text(134 + (14 * i), 686, "ABCDE"[i].ToString()).Text(134 + (14 * i), 668, "X")
                .Text(134 + (14 * i), 652, i == 2 ? "A" : "X");
        }

        Assert.Equal(["Dato | A | B | C | D | E", "16-01-2029 | X | X | X | X | X", "20-02-2029 | X | X | A | X | X"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>
    /// Frames round words of three lines that happen to make a grid; the same grid is a table where the lines end with it.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Frames_round_words_of_running_text_are_no_table(bool isText)
    {
        var page = new PageSketch();
        foreach (var (y, words) in new[] { (686.0, "Anne Poulsen"), (666, "Bent Jensen"), (646, "Dora Hansen") })
        {
            page.Text(53, y, words[..4]).Text(80, y, words[5..]);
            if (isText)
            {
                page.Text(10, y, "Lederen,").Text(119, y, "har redegjort for forløbet");
            }
        }

        page.Across(50, 118, 698, 678, 658, 640).Down(640, 698, 50, 77, 118);
        Assert.Equal(isText ? 0 : 1, PageSketch.Find(page).Length);
    }

    [Fact]
    public void A_field_over_two_columns_spans_them_and_stacks_the_header()
    {
        var page = new PageSketch().Across(50, 290, 700, 660, 640).Across(150, 290, 680).Down(640, 700, 50, 150, 290).Down(640, 680, 220)
            .Row(686, Xs, "", "Dimensionering").Row(666, Xs, "", "2024", "2025").Row(646, Xs, "Sjælland", "474", "476");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(["| Dimensionering | Dimensionering", "| 2024 | 2025", "Sjælland | 474 | 476"],
            Grids.Rows(table).Select(row => row.Trim()));
        Assert.Equal(2, table.HeaderRows);
    }

    [Fact]
    public void Wrapped_lines_are_one_cell_and_hyphens_at_line_ends_go()
    {
        var table = Assert.Single(PageSketch.Find(Ruled(700, 680, 650, 630)
            .Row(686, Xs, "", "2024", "2025").Row(668, Xs, "KKR Hovedsta-").Row(656, Xs, "den", "851", "851")
            .Row(636, Xs, "I alt", "851", "851")));
        Assert.Equal("KKR Hovedstaden | 851 | 851", Grids.Rows(table)[1]);
    }

    [Fact]
    public void Dashes_double_lines_and_thin_gaps_are_one_line()
    {
        var page = new PageSketch().Down(640, 700, 50, 51, 150, 220, 290);
        foreach (var y in new double[] { 700, 680, 660, 640 })
        {
            for (var x = 50; x < 290; x += 8)
            {
                page.Across(x, Math.Min(x + 5, 290), y);
            }
        }

        page.Row(686, Xs, "", "Beløb", "Antal").Row(666, Xs, "Allerød", "10,5", "8").Row(646, Xs, "I alt", "10,5", "8");
        Assert.Equal(3, Assert.Single(PageSketch.Find(page)).ColumnCount);
    }

    [Fact]
    public void A_body_without_vertical_lines_takes_the_headers_columns()
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660, 640, 620).Down(680, 700, Xs)
            .Row(686, Xs, "Land", "Alle", "Andel").Row(666, Xs, "Norge", "10", "8").Row(646, Xs, "Sverige", "11", "9")
            .Row(626, Xs, "Finland", "12", "7");
        Assert.Equal("Sverige | 11 | 9", Grids.Rows(Assert.Single(PageSketch.Find(page)))[2]);
    }

    [Fact]
    public void Figures_under_figures_in_one_drawn_row_are_rows()
    {
        var page = Ruled(700, 680, 620).Row(686, Xs, "Land", "Alle", "Andel")
            .Row(666, Xs, "Norge", "10", "8").Row(652, Xs, "Sverige", "11", "9").Row(638, Xs, "Finland", "12", "7");
        Assert.Equal(4, Assert.Single(PageSketch.Find(page)).RowCount);
    }

    [Fact]
    public void A_word_that_runs_over_a_line_is_cut_there()
    {
        var page = Ruled(700, 680, 660).Row(686, Xs, "Navn", "Alle", "Andel").Text(53, 666, "Norge").Text(139, 666, "1234")
            .Text(225, 666, "8");
        Assert.Equal(2, Grids.Rows(Assert.Single(PageSketch.Find(page))).Length);
    }

    [Fact]
    public void Every_glyph_of_a_cells_words_belongs_to_it()
    {
        var page = Ruled(700, 680, 660).Row(686, Xs, "To ord", "Alle", "Andel").Row(666, Xs, "Norge", "10", "8");
        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(Enumerable.Range(0, page.Layout().Glyphs.Length), table.Cells.SelectMany(cell => cell.Glyphs).Order());
    }

    [Fact]
    public void A_box_round_text_is_no_table()
    {
        var page = new PageSketch().Across(50, 290, 700, 600).Down(600, 700, 50, 290).Text(60, 680, "Boks 1")
            .Text(60, 660, "En tekst i en boks").Text(60, 640, "og en linje til");
        Assert.Empty(PageSketch.Find(page));
    }

    [Fact]
    public void A_charts_grid_and_bars_are_no_table()
    {
        var page = new PageSketch().Across(100, 400, 500, 520, 540, 560, 580, 600).Down(500, 600, 100, 400)
            .Text(80, 497, "0").Text(70, 517, "10").Text(70, 537, "20").Text(70, 557, "30").Text(70, 577, "40")
            .Text(120, 485, "2022").Text(200, 485, "2023").Text(280, 485, "2024");
        Assert.Empty(PageSketch.Find(page));
    }

    [Fact]
    public void A_page_of_thousands_of_lines_is_done_in_no_time()
    {
        var page = new PageSketch();
        for (var i = 0; i < 700; i++)
        {
            page.Across(0, 3000, 4 * i).Down(0, 3000, 4 * i);
        }

        page.Row(686, Xs, "Navn", "Alle", "Andel");
        Assert.Empty(PageSketch.Find(page));
    }

    [Fact]
    public void The_drawing_shows_edges_and_cells()
    {
        var page = Ruled(700, 680, 660).Row(686, Xs, "Navn", "Alle", "Andel").Row(666, Xs, "Norge", "10", "8");
        var layout = page.Layout();
        var svg = Ingest.Tables.TableDrawing.Svg(layout, [.. Ingest.Layout.LineMaker.Make(layout)], PageSketch.Find(page));
        Assert.Equal(6, svg.Split("<rect").Length - 1);
        Assert.Contains("<circle", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_breaks_on_lines_without_text_or_sense()
    {
        var page = new PageSketch().Across(50, 290, 700, 680, 660).Down(660, 700, Xs).Across(-1000, 5000, 100).Down(double.NaN, 50, 20)
            .Across(90, 90, 30).Text(300, 300, "Tekst");
        Assert.Empty(PageSketch.Find(page));
    }
}
