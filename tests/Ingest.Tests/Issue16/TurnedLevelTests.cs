using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Heads of several levels, the lower ones turned or with dates in them.</summary>
public sealed class TurnedLevelTests
{
    private static readonly double[] Xs = [50, 150, 180, 210, 240, 270];

    private static readonly string[] Names = ["Uge 10, 2025", "Uge 10, 2026", "Uge 11, 2025", "Uge 11, 2026"];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Groups_stand_over_turned_names(int turn)
    {
        var page = Heads(Body(Grid(new PageSketch())).Text(53, 700, "Sted", 9).Text(152, 786, "Åbent", 9).Text(214, 786, "Udlån", 9), turn,
            Names);
        AssertLevels(Read(page));
    }

    [Fact]
    public void A_turned_name_may_stand_beside_an_upright_one()
    {
        var page = Heads(Body(Grid(new PageSketch())).Text(53, 700, "Sted", 9).Text(152, 786, "Åbent", 9).Text(214, 786, "Udlån", 9)
            .Text(243, 700, "I alt", 9), 3, Names[..3]);
        var table = Read(page);
        Assert.Equal(["Sted", "Åbent / Uge 10, 2025", "Åbent / Uge 10, 2026", "Udlån / Uge 11, 2025", "Udlån / I alt"],
            table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Turned_names_with_years_are_no_figures(int turn)
    {
        var page = Heads(Body(new PageSketch().Across(50, 270, 780, 696, 678, 660, 636).Down(636, 780, Xs)).Text(53, 700, "Sted", 9), turn,
            Names);
        var table = Read(page);
        Assert.Equal(["Sted", .. Names], table.Columns.Select(column => column.Header));
        Assert.Equal(3, table.Rows.Length);
    }

    [Fact]
    public void A_corner_over_two_rows_ends_the_head_of_upright_names_with_years()
    {
        double[] xs = [50, 130, 200, 270, 340, 410];
        var page = new PageSketch().Across(50, 410, 720, 688, 670, 652, 634).Across(130, 410, 704).Down(634, 720, 50, 130, 270, 410)
            .Down(634, 704, 200, 340)
            .Text(53, 692, "Sted", 9).Text(180, 708, "Åbent", 9).Text(320, 708, "Udlån", 9);
        for (var i = 0; i < Names.Length; i++)
        {
            page.Text(xs[i + 1] + 3, 692, Names[i], 9);
        }

        AssertLevels(
            Read(page.Row(674, xs, "Bogbussen", "31", "28", "410", "395").Row(656, xs, "Filialen", "64", "60", "720", "690")
                .Row(638, xs, "I alt", "95", "88", "1.130", "1.085")));
    }

    [Fact]
    public void A_name_over_two_rows_of_figures_is_no_corner()
    {
        double[] xs = [50, 130, 200, 270];
        var page = new PageSketch().Across(50, 270, 720, 684, 666).Across(130, 270, 702).Down(666, 720, 50, 130, 200, 270)
            .Text(53, 697, "Filialen").Row(706, [0, 130, 200], "", "31", "28").Row(688, [0, 130, 200], "", "64", "60")
            .Row(670, xs, "Bussen", "12", "15");
        Assert.Equal(["31", "64", "12"], Read(page).Rows.Select(row => row[1].Text));
    }

    [Fact]
    public void Groups_named_down_the_side_are_the_body_s()
    {
        double[] xs = [80, 150, 210];
        var page = new PageSketch().Across(50, 270, 720, 702, 630, 558).Across(80, 270, 666, 594).Down(558, 720, 50, 80, 150, 210, 270)
            .Text(53, 706, "Egn", 9).Row(706, xs, "Sted", "2025", "2026")
            .Upwards(68, 640, "Nord", 9).Upwards(68, 570, "Syd", 9)
            .Row(684, xs, "Bussen", "31", "28").Row(648, xs, "Filialen", "64", "60").Row(612, xs, "Hallen", "12", "15")
            .Row(576, xs, "Kroen", "22", "25");
        var table = Read(page);
        Assert.Equal(["Egn", "Sted", "2025", "2026"], table.Columns.Select(column => column.Header));
        Assert.Equal(["Nord", "Nord", "Syd", "Syd"], table.Rows.Select(row => row[0].Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Rules_above_and_below_the_levels_are_enough(int turn)
    {
        var page = new PageSketch().Across(50, 270, 800, 697, 636).Across(150, 205, 780).Across(210, 265, 780);
        AssertLevels(Read(Heads(Body(page).Text(53, 700, "Sted", 9).Text(163, 786, "Åbent", 9).Text(224, 786, "Udlån", 9), turn, Names)));
    }

    [Fact]
    public void One_text_with_a_rule_under_it_names_a_group()
    {
        var page = new PageSketch().Across(50, 270, 800, 697, 636).Across(148, 265, 780).Text(190, 786, "Åbent", 9);
        Assert.Equal(["Sted", .. Names.Select(name => "Åbent / " + name)],
            Read(Heads(Body(page).Text(53, 700, "Sted", 9), 3, Names)).Columns.Select(column => column.Header));
    }

    [Theory]
    [InlineData("Tabel 2. Åbne timer og udlån i uge 10 og 11.", 50)]
    [InlineData("Uge 10 og 11", 150)]
    [InlineData("Bilag   Uge 10 og 11", 50)]
    public void A_text_over_the_whole_head_names_no_group(string text, double x)
    {
        var page = new PageSketch().Across(50, 270, 780, 697, 636).Text(x, 788, text, 9);
        Assert.Equal(["Sted", .. Names],
            Read(Heads(Body(page).Text(53, 700, "Sted", 9), 3, Names)).Columns.Select(column => column.Header));
    }

    private static void AssertLevels(AgendaTable table)
    {
        Assert.Equal(["Sted", "Åbent / Uge 10, 2025", "Åbent / Uge 10, 2026", "Udlån / Uge 11, 2025", "Udlån / Uge 11, 2026"],
            table.Columns.Select(column => column.Header));
        Assert.Equal(["Bogbussen", "Filialen", "I alt"], table.Rows.Select(row => row[0].Text));
        Assert.Equal([31, 28, 410, 395], table.Rows[0].Skip(1).Select(cell => cell.Number!.Value));
    }

    private static PageSketch Body(PageSketch page) =>
        page.Row(682, Xs, "Bogbussen", "31", "28", "410", "395").Row(664, Xs, "Filialen", "64", "60", "720", "690")
            .Row(642, Xs, "I alt", "95", "88", "1130", "1085");

    /// <summary>A corner over two levels, two groups of two columns, three rows.</summary>
    private static PageSketch Grid(PageSketch page) =>
        page.Across(50, 270, 796, 696, 678, 660, 636).Across(150, 270, 780).Down(636, 796, 50, 150, 210, 270).Down(636, 780, 180, 240);

    private static PageSketch Heads(PageSketch page, int turn, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            _ = turn == 1 ? page.Upwards(Xs[i + 1] + 14, 702, names[i], 9) : page.Downwards(Xs[i + 1] + 10, 774, names[i], 9);
        }

        return page;
    }

    private static AgendaTable Read(PageSketch page)
    {
        page.Text(50, 540, "Bibliotekerne har haft flere gæster end i fjor, og der er lånt mere ud.")
            .Text(50, 528, "Udvalget drøfter tallene på sit næste møde.");
        return Assert.Single(
            AgendaPipeline.Read(new Ingest.Model.SourcePdf(null, 1, [page.Layout()], []),
                new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document.Tables);
    }
}
