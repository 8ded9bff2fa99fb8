using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Tables;

namespace Ingest.Tests.Tables;

/// <summary>Issue 4: pages that are drawn in ways no table is give no table, a note, and no exception.</summary>
public sealed class Issue4BadInputTests
{
    private static readonly double[] Xs = [50, 150, 220, 290];

    private static TableFindings Look(params PageSketch[] sketches)
    {
        ImmutableArray<PageLayout> pages = [.. sketches.Select(sketch => sketch.Layout())];
        return TableFinder.Look(pages, LineMaker.Make(pages));
    }

    private static PageSketch Ruled(PageSketch page) => page.Across(50, 290, 700, 680, 660, 640).Down(640, 700, Xs);

    private static PageSketch Figures(PageSketch page) =>
        page.Row(686, Xs, "", "Beløb", "Antal").Row(666, Xs, "Allerød", "10,5", "8").Row(646, Xs, "I alt", "10,5", "8");

    [Fact]
    public void A_page_of_thousands_of_lines_is_a_drawing()
    {
        var page = new PageSketch().Text(100, 400, "Kort over").Text(200, 400, "området");
        for (var i = 0; i < 6000; i++)
        {
            page.Across(10 + (i % 50 * 11), 16 + (i % 50 * 11), 20 + (i / 50 * 6.5))
                .Down(20 + (i / 50 * 6.5), 25.5 + (i / 50 * 6.5), 10 + (i % 50 * 11));
        }

        var found = Look(page);
        Assert.Empty(found.Tables);
        Assert.Equal(("tables.drawing", 1), Assert.Single(found.Diagnostics.Select(note => (note.Code, note.Page!.Value))));
    }

    [Fact]
    public void Squared_paper_is_a_drawing()
    {
        var page = new PageSketch();
        var (xs, ys) = (Enumerable.Range(0, 141).Select(i => 10 + (4.0 * i)).ToArray(),
            Enumerable.Range(0, 141).Select(i => 800 - (5.0 * i)).ToArray());
        page.Across(10, 570, ys).Down(100, 800, xs);
        foreach (var y in ys.Skip(1))
        {
            foreach (var x in xs.SkipLast(1))
            {
                page.Text(x + 1, y + 1, "1", 4);
            }
        }

        var found = Look(page);
        Assert.DoesNotContain(found.Tables, table => table.Drawn);
        Assert.Equal("tables.drawing", Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void A_grid_without_text_is_noted()
    {
        var found = Look(Ruled(new PageSketch()).Text(50, 760, "Udfyldes af udvalget"));
        Assert.Empty(found.Tables);
        Assert.Equal("tables.empty", Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void Of_two_grids_over_one_another_the_smaller_has_the_text()
    {
        var page = Figures(Ruled(new PageSketch())).Across(40, 300, 720, 600, 655).Down(600, 720, 40, 100, 300).Text(45, 610, "Note")
            .Text(120, 610, "om alle").Text(120, 706, "ramme");
        var found = Look(page);
        Assert.True(found.Tables.Length <= 1);
        Assert.DoesNotContain(found.Tables.SelectMany(table => table.Cells).GroupBy(cell => (cell.Row, cell.Column)),
            place => place.Count() > 1);
    }

    [Fact]
    public void Frames_over_one_another_are_noted()
    {
        var page = Figures(Ruled(new PageSketch())).Across(20, 320, 740, 590).Across(20, 320, 715, 610).Down(590, 740, 20, 35, 320)
            .Text(22, 595, "a").Text(40, 595, "under").Text(22, 725, "b").Text(40, 725, "over").Text(22, 650, "c");
        var found = Look(page);
        Assert.Equal("Allerød | 10,5 | 8", Grids.Rows(Assert.Single(found.Tables))[1]);
        Assert.Contains(found.Diagnostics, note => note.Code == "tables.overlapping");
    }

    [Fact]
    public void Cells_beyond_the_page_are_kept_and_noted()
    {
        double[] xs = [480, 560, 620, 680];
        var page = new PageSketch().Across(480, 680, 700, 680, 660, 640).Down(640, 700, xs).Row(686, xs, "", "Beløb", "Antal")
            .Row(666, xs, "Allerød", "10,5", "8").Row(646, xs, "I alt", "10,5", "8");
        var found = Look(page);
        Assert.Equal("Allerød | 10,5 | 8", Grids.Rows(Assert.Single(found.Tables))[1]);
        Assert.Equal("tables.outside", Assert.Single(found.Diagnostics).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(1.5)]
    public void Cells_of_no_width_are_no_columns(double width)
    {
        var page = Figures(Ruled(new PageSketch())).Down(640, 700, 150 + width, 220 + width).Across(150, 150, 690, 670);
        Assert.Equal(3, Assert.Single(Look(page).Tables).ColumnCount);
    }

    [Fact]
    public void Lines_that_are_no_numbers_are_left_out()
    {
        var page = Figures(Ruled(new PageSketch())).Across(double.NaN, 290, 650).Down(0, double.PositiveInfinity, 170)
            .Fill(double.NaN, 0, 10, double.NaN).Fill(290, 640, 50, 700);
        Assert.Equal("Allerød | 10,5 | 8", Grids.Rows(Assert.Single(Look(page).Tables))[1]);
    }
}
