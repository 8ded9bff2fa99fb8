using Ingest.Layout;
using Ingest.Model;
using Ingest.Tables;

namespace Ingest.Tests.Tables;

/// <summary>What leaves the text with a table, and what goes on from one page's part to the next.</summary>
public sealed class TableTextTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    private static PageSketch Ruled(PageSketch page, params double[] ys) => page.Across(50, 290, ys).Down(ys[^1], ys[0], Xs);

    [Fact]
    public void A_caption_leaves_the_text_with_its_table()
    {
        var (lines, table) = Cut("Tabel 2: Fordelte midler");
        Assert.Equal("Tabel 2: Fordelte midler", table.Caption);
        Assert.Equal(["Midlerne er fordelt.", "Resten er i reserve."], lines);
    }

    [Theory]
    [InlineData("Tabel 2 viser de fordelte midler.")]
    [InlineData("Skema A blev godkendt den 1. juni 2015.")]
    public void A_sentence_about_a_table_is_text(string sentence)
    {
        var (lines, table) = Cut(sentence);
        Assert.Null(table.Caption);
        Assert.Contains(sentence, lines);
    }

    [Fact]
    public void A_paragraph_between_two_tables_is_in_neither()
    {
        double[] xs = [50, 200, 300];
        var page = new PageSketch().Row(700, xs, "Område", "Budget", "Rest").Row(686, xs, "Skole", "100", "10")
            .Row(672, xs, "Vej", "200", "20").Row(658, xs, "I alt", "300", "30")
            .Text(50, 640, "Hallen er forsinket med tre måneder.")
            .Row(622, xs, "Område", "Udgift", "Andel").Row(608, xs, "Havn", "1", "50").Row(594, xs, "Mark", "1", "50")
            .Row(580, xs, "I alt", "2", "100");
        Assert.Equal([4, 4], PageSketch.Find(page).Select(table => table.RowCount));
    }

    [Fact]
    public void A_name_beside_several_rows_goes_on_over_the_page()
    {
        var first = Ruled(new PageSketch(1), 100, 80, 40).Across(150, 290, 60).Row(86, Xs, "", "Sted", "Antal")
            .Row(66, Xs, "Trafik", "Nord", "8").Row(46, Xs, "", "Syd", "9");
        var second = Ruled(new PageSketch(2), 800, 780, 760).Row(786, Xs, "", "Vest", "7").Row(766, Xs, "I alt", "", "24");
        var table = Assert.Single(PageSketch.Find(first, second));
        Assert.Equal(["Trafik | Nord | 8", "Trafik | Syd | 9", "Trafik | Vest | 7", "I alt |  | 24"], Grids.Rows(table).Skip(1));
    }

    [Fact]
    public void A_section_s_name_begins_the_next_page_s_part()
    {
        double[] xs = [50, 200, 300];
        var first = new PageSketch(1).Row(130, xs, "Projekt", "Budget", "Rest").Row(116, xs, "Skoler").Row(102, xs, "Åskolen", "100", "10")
            .Row(88, xs, "Byskolen", "200", "20").Row(74, xs, "Havskolen", "200", "30");
        var second = new PageSketch(2).Row(800, xs, "Trafik").Row(786, xs, "Sti ved åen", "40", "4").Row(772, xs, "Bro over åen", "50", "5")
            .Row(758, xs, "I alt", "590", "69");
        var table = Assert.Single(PageSketch.Find(first, second));
        Assert.Equal(["Skoler", "Åskolen", "Byskolen", "Havskolen", "Trafik", "Sti ved åen", "Bro over åen", "I alt"],
            table.Cells.Where(cell => cell.Column == 0 && cell.Row >= table.HeaderRows).Select(cell => cell.Text));
    }

    /// <summary>A line's look is that of the words that are left in it.</summary>
    [Fact]
    public void A_line_that_loses_its_bold_words_is_bold_no_more()
    {
        var page = new PageSketch().Text(50, 700, "Samlet ramme for hele området", 10, bold: true).Text(205, 700, "se nedenfor", 10)
            .Layout();
        var line = Assert.Single(LineMaker.Make([page]));
        Assert.True(line.Bold);
        var taken = line.Words.Where(word => word.Bold).ToList();
        var cell = new TableCell(0, 0, 1, 1, "", 1, Box.Around(taken.Select(word => word.Box)), [.. taken.SelectMany(word => word.Glyphs)]);
        var left = Assert.Single(
            TableRemoval.Cut([line],
                [new Table { Parts = [new TablePart(1, cell.Box)], Cells = [cell], RowCount = 1, ColumnCount = 1, HeaderRows = 0 }]).Lines);
        Assert.Equal(("se nedenfor", false), (left.Text, left.Bold));
    }

    private static (string[] Lines, Table Table) Cut(string above)
    {
        var page = Ruled(new PageSketch(), 700, 680, 660, 640).Row(686, Xs, "", "Beløb", "Antal").Row(666, Xs, "Allerød", "10,5", "8")
            .Row(646, Xs, "I alt", "10,5", "8")
            .Text(50, 760, "Midlerne er fordelt.").Text(50, 706, above).Text(50, 610, "Resten er i reserve.").Layout();
        var lines = LineMaker.Make([page]);
        var (left, tables) = TableRemoval.Cut(lines, TableFinder.Find([page], lines));
        return ([.. left.Select(line => line.Text)], Assert.Single(tables).Table);
    }

    /// <summary>A narrow blank of an eighth of the size is printed between thousands.</summary>
    [Fact]
    public void A_narrow_blank_stays_in_a_figure()
    {
        var page = new PageSketch();
        for (var i = 0; i < 4; i++)
        {
            var y = 700 - (15 * i);
            page.Text(50, y, "Havn").Text(200, y, $"{174 + (i * i)}").Text(215, y, " ").Text(216.2, y, "038")
                .Text(300, y, $"{12 + (7 * i * i)}");
        }

        Assert.Equal("Havn | 174 038 | 12", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }
}
