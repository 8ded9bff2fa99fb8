using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tests.Tables.Stream;

/// <summary>Which columns a table without vertical lines has.</summary>
public sealed class ColumnTests
{
    private static readonly string[] Places = ["Aby", "Bro", "Dal", "Elm"];

    /// <summary>Single figures of a row stand in cells, however even their distance is.</summary>
    [Fact]
    public void Single_figures_are_no_word_spaced_out()
    {
        double[] xs = [50, 150, 200, 250, 300, 350, 400];
        var page = new PageSketch().Row(700, xs, "Sogn", "Jan", "Feb", "Mar", "Apr", "Maj", "Jun");
        page.Row(686, xs, "Aby", "3", "9", "3", "5", "5", "6").Row(672, xs, "Bro", "13", "19", "8", "25", "7", "16")
            .Row(658, xs, "Dal", "1", "4", "2", "8", "5", "7");
        Assert.Equal(["Aby | 3 | 9 | 3 | 5 | 5 | 6", "Bro | 13 | 19 | 8 | 25 | 7 | 16", "Dal | 1 | 4 | 2 | 8 | 5 | 7"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[1..]);
    }

    /// <summary>A blank of a typewriter is as wide as a letter, and parts no cells; beside figures alone, or in print, it may.</summary>
    [Theory]
    [InlineData("Øvrig", "drift", 6.6, 0.75)]
    [InlineData("148", "212", 6.6, 0.5)]
    [InlineData("Øvrig", "drift", 5.4, 0.5)]
    public void A_typewriter_s_blank_is_within_a_cell(string before, string word, double pitch, double gap) =>
        Assert.Equal(gap, ColumnBands.GapBefore(Typed(before, pitch), Typed(word, pitch)));

    private static PlacedWord Typed(string text, double pitch) =>
        new(text, new Box(0, 0, pitch * text.Length, 8), 0, 11, false, 0, []);

    [Fact]
    public void Names_of_sums_run_over_a_second_column_of_names()
    {
        double[] xs = [50, 90, 140, 300, 360];
        var page = new PageSketch().Row(700, xs, "Id", "Start", "Projekt", "2023", "2024");
        for (var i = 0; i < Places.Length; i++)
        {
            page.Row(686 - (14 * i), xs, $"10{i}", $"Q{i + 1}", $"Skole {Places[i]}", $"{i + 1},{i}", $"{3 * i},4");
        }

        page.Row(630, [50, 300, 360], "I alt, kommunens skoler", "10,6", "19,6");
        var rows = Grids.Rows(Assert.Single(PageSketch.Find(page)));
        Assert.Equal(["Id | Start | Projekt | 2023 | 2024", "100 | Q1 | Skole Aby | 1,0 | 0,4"], rows[..2]);
        Assert.StartsWith("I alt, kommunens skoler", rows[^1], StringComparison.Ordinal);
        Assert.EndsWith("| 10,6 | 19,6", rows[^1], StringComparison.Ordinal);
    }

    /// <summary>Words of names happen to begin under one another, as in type whose signs are equally wide.</summary>
    [Fact]
    public void Few_words_that_line_up_are_no_column()
    {
        double[] xs = [50, 250, 350];
        var page = new PageSketch().Row(700, xs, "Arbejde", "Tilbud 1", "Tilbud 2").Row(686, xs, "Gravearbejde", "88.000", "71.500")
            .Row(672, xs, "", "46.300", "49.900").Row(658, xs, "", "28.800", "30.720").Row(644, xs, "I alt", "163.100", "152.120");
        page.Text(50, 672, "Rør-og").Text(86, 672, "samlinger").Text(50, 658, "Haner,").Text(86, 658, "96-stk.");
        Assert.Equal(["Arbejde | Tilbud 1 | Tilbud 2", "Gravearbejde | 88.000 | 71.500", "Rør-og samlinger | 46.300 | 49.900"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[..3]);
    }

    [Fact]
    public void A_remark_in_the_place_of_figures_hides_no_column()
    {
        double[] xs = [50, 150, 200, 250, 300];
        var page = new PageSketch().Row(700, xs, "Liste", "For", "Mod", "Blank", "Sum");
        for (var i = 0; i < Places.Length; i++)
        {
            page.Row(686 - (14 * i), xs, Places[i], $"{(i * i) % 5}", $"{(i + 2) % 3}", $"{(7 * i) % 4}", $"{10 + ((3 * i) % 4)}");
        }

        page.Row(630, [50, 150, 200], "Fur", "4", "Enhver stemte frit");
        Assert.Equal(["Liste | For | Mod | Blank | Sum", "Aby | 0 | 2 | 0 | 10"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[..2]);
    }

    [Fact]
    public void Years_without_a_figure_have_columns()
    {
        double[] xs = [50, 200, 260, 320, 380];
        var page = new PageSketch().Row(700, xs, "Bevilling", "2031", "2032", "2033", "2034")
            .Row(686, xs, "Stier", "500", "-500", "", "").Row(672, xs, "Broer", "", "850", "", "")
            .Row(658, xs, "Sum", "500", "350", "", "");
        Assert.Equal(["Bevilling | 2031 | 2032 | 2033 | 2034", "Stier | 500 | -500 |  | "],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[..2]);
    }

    /// <summary>Single ages among ranges of them.</summary>
    [Fact]
    public void Ages_and_ranges_that_rise_are_names()
    {
        double[] xs = [50, 150, 190, 230, 270, 310, 350];
        var page = new PageSketch().Row(700, xs, "Sogn", "0", "1", "2-6", "7-15", "16-99", "I alt");
        for (var i = 0; i < Places.Length; i++)
        {
            page.Row(686 - (14 * i), xs, Places[i], $"{12 + i}", $"{17 - i}", $"{41 + i}", $"{60 - i}", $"{201 + i}", $"{331 + i}");
        }

        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal((1, "Sogn | 0 | 1 | 2-6 | 7-15 | 16-99 | I alt"), (table.HeaderRows, Grids.Rows(table)[0]));
    }

    /// <summary>Few rows have a text, which begins right behind the figures' edge, or touches them.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(2.2)]
    public void Texts_right_behind_figures_are_a_column(double white)
    {
        (string Name, string Old, string New, string Text)[] rows = [("Aby", "21,7", "1,1", "Ny aftale"), ("Bro", "140,6", "-2,3", ""),
            ("Dal", "8,9", "11,2", "Flere elever"), ("Elm", "52,0", "3,4", ""), ("Fur", "7,0", "0,2", "Mild vinter")];
        var page = new PageSketch().Text(50, 700, "Sogn").Text(200, 700, "Regnskab", blanks: false).Text(275, 700, "Rest")
            .Text(295 + white, 700, "Note");
        for (var i = 0; i < rows.Length; i++)
        {
            var y = 686 - (14 * i);
            page.Text(50, y, rows[i].Name).Text(240 - (5 * rows[i].Old.Length), y, rows[i].Old)
                .Text(295 - (5 * rows[i].New.Length), y, rows[i].New);
            if (rows[i].Text.Length > 0)
            {
                page.Text(295 + white, y, rows[i].Text);
            }
        }

        Assert.Equal(["Sogn | Regnskab | Rest | Note", "Aby | 21,7 | 1,1 | Ny aftale", "Bro | 140,6 | -2,3 | ",
            "Dal | 8,9 | 11,2 | Flere elever"], Grids.Rows(Assert.Single(PageSketch.Find(page)))[..4]);
    }

    [Fact]
    public void A_figure_and_its_unit_or_place_are_one_text()
    {
        double[] xs = [50, 150, 280, 360];
        string[] sizes = ["12 stk.", "7 stk.", "142 stk.", "9 stk."];
        var page = new PageSketch().Row(700, xs, "Navn", "By", "Antal", "Pris");
        for (var i = 0; i < Places.Length; i++)
        {
            var y = 686 - (14 * i);
            page.Row(y, xs[..2], $"Hus {Places[i]}", $"{4690 + i} {Places[i]}by")
                .Text(300 - (sizes[i].IndexOf(' ', StringComparison.Ordinal) * 5), y, sizes[i]).Text(360, y, $"{i + 3},5");
        }

        Assert.Equal("Hus Dal | 4692 Dalby | 142 stk. | 5,5", Grids.Rows(Assert.Single(PageSketch.Find(page)))[3]);
    }

    /// <summary>The pen was moved between words of a cell; the space glyphs that end cells are stretched to the next column.</summary>
    [Fact]
    public void Words_that_no_space_glyph_parts_stay_apart()
    {
        var page = new PageSketch();
        for (var i = 0; i < 14; i++)
        {
            var y = 700 - (14 * i);
            page.Text(50, y, $"Kaj {(i * i) + 3} ").Text(200, y, $"{(7 * i % 5) + 1},5 ")
                .Text(300, y, i % 4 == 1 ? "efter aftale" : $"{(3 * i) + 11},0", blanks: false);
        }

        Assert.Equal("Kaj 4 | 3,5 | efter aftale", Grids.Rows(Assert.Single(PageSketch.Find(page)))[1]);
    }
}
