using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Names up the side of groups of rows, and words of one letter a line.</summary>
public sealed class TurnedStubTests
{
    private static readonly double[] Xs = [70, 150, 200, 250];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Names_up_the_side_are_the_rows_beside_them(int turn)
    {
        var page = Body(new PageSketch());
        _ = turn == 1 ? page.Upwards(62, 648, "Nordbyen", 9).Upwards(62, 609, "Landet", 9)
            : page.Downwards(56, 684, "Nordbyen", 9).Downwards(56, 636, "Landet", 9);
        Assert.Equal(
            ["| Skole | Elever | Klasser", "Nordbyen | Aaskolen | 388 | 18", "Nordbyen | Byskolen | 412 | 19",
                "Nordbyen | Havskolen | 275 | 13", "Landet | Egeskolen | 141 | 8", "Landet | Hedeskolen | 96 | 7"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))).Select(row => row.Trim()));
    }

    [Fact]
    public void A_key_up_the_side_names_no_rows()
    {
        var page = Body(new PageSketch()).Upwards(40, 600, "Penneo 4FB7Q-ABCDE", 7);
        Assert.Equal("Skole | Elever | Klasser", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    [Fact]
    public void Letters_below_each_other_are_heads()
    {
        var page = Body(new PageSketch(), head: false).Text(73, 700, "Skole").Stacked(164, 700, "Elever i alt")
            .Stacked(214, 700, "Klasser");
        Assert.Equal("Skole | Elever i alt | Klasser", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    [Fact]
    public void Letters_in_drawn_cells_are_heads_too()
    {
        var page = Body(new PageSketch(), head: false).Text(73, 700, "Skole").Stacked(164, 700, "Elever").Stacked(214, 700, "Klasser")
            .Across(70, 250, 790, 694, 676, 658, 640, 622, 604).Down(604, 790, Xs);
        Assert.Equal("Skole | Elever | Klasser", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    /// <summary>
    /// Two columns of letters in a cell are one head; the shorter one set from the top, in the middle, at the bottom, of one letter.
    /// </summary>
    [Theory]
    [InlineData("Ny", 727)]
    [InlineData("Ny", 731.5)]
    [InlineData("På", 700)]
    [InlineData("I", 718)]
    public void Columns_of_letters_in_one_cell_are_one_head(string first, double y)
    {
        var page = Body(new PageSketch(), head: false).Text(73, 700, "Skole").Stacked(164, y, first).Stacked(178, 700, "varme")
            .Stacked(220, 700, "Klasser")
            .Across(70, 250, 790, 694, 676, 658, 640, 622, 604).Down(604, 790, Xs);
        Assert.Equal($"Skole | {first} varme | Klasser", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    [Fact]
    public void Both_columns_of_letters_may_be_long_and_the_first_end_in_a_hyphen()
    {
        var page = Body(new PageSketch(), head: false).Text(73, 700, "Skole").Stacked(164, 700, "Special-").Stacked(178, 709, "klasser")
            .Stacked(220, 700, "Elever")
            .Across(70, 250, 790, 694, 676, 658, 640, 622, 604).Down(604, 790, Xs);
        Assert.Equal("Skole | Specialklasser | Elever", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    /// <summary>With no cells drawn near columns are columns.</summary>
    [Fact]
    public void Columns_of_letters_in_two_cells_are_two_heads()
    {
        double[] xs = [70, 150, 170, 190];
        var page = new PageSketch().Text(73, 700, "Skole").Stacked(160, 700, "Drenge").Stacked(180, 709, "Piger");
        for (var i = 0; i < 5; i++)
        {
            page.Row(682 - (18 * i), xs, new[] { "Aaskolen", "Byskolen", "Egeskolen", "Havskolen", "Hedeskolen" }[i], $"{12 + i}",
                $"{21 - i}");
        }

        Assert.Equal("Skole | Drenge | Piger",
            Grids.Rows(Assert.Single(PageSketch.Find(page.Across(70, 190, 790, 694, 676, 658, 640, 622, 604).Down(604, 790, xs))))[0]);
    }

    [Fact]
    public void A_column_of_marks_is_no_word()
    {
        double[] xs = [50, 150, 220, 290];
        var page = new PageSketch().Row(700, xs, "Skole", "Kode", "Elever", "Klasser");
        string[] marks = ["A", "B", "C", "A", "D", "B"];
        for (var i = 0; i < marks.Length; i++)
        {
            page.Row(688 - (11 * i), xs, new[] { "Havnen", "Skoven", "Engen", "Byen", "Marken", "Dalen" }[i], marks[i],
                $"{310 - (7 * i * i)}", $"{10 + (i % 3)}");
        }

        Assert.Equal(marks, Grids.Rows(Assert.Single(PageSketch.Find(page)))[1..].Select(row => row.Split(" | ")[1]));
    }

    /// <summary>Two lines of a turned head stand over the edge of its column where figures at the right show the columns.</summary>
    [Fact]
    public void Lines_of_one_turned_head_stay_together()
    {
        double[] xs = [50, 150, 180, 210];
        var page = new PageSketch().Text(53, 702, "Skole");
        string[][] rows = [["Aaskolen", "412", "3", "18"], ["Byskolen", "388", "2", "19"], ["Havskolen", "275", "0", "13"]];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var column = 0; column < 4; column++)
            {
                page.Text(column == 0 ? 53 : xs[column] + 27 - (5 * rows[i][column].Length), 684 - (18 * i), rows[i][column]);
            }
        }

        page.Upwards(163, 702, "Elever", 9).Upwards(182, 702, "Special-", 9).Upwards(193, 702, "klasser", 9).Upwards(213, 702, "Lærere", 9)
            .Upwards(224, 702, "i alt", 9);
        page.Text(50, 600, "Skolerne har fået flere elever end i fjor, og der er flere klasser.");
        Assert.Equal("Skole | Elever | Specialklasser | Lærere i alt", Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    private static PageSketch Body(PageSketch page, bool head = true)
    {
        _ = head ? page.Row(700, Xs, "Skole", "Elever", "Klasser") : page;
        return page.Row(682, Xs, "Aaskolen", "388", "18").Row(664, Xs, "Byskolen", "412", "19").Row(646, Xs, "Havskolen", "275", "13")
            .Row(628, Xs, "Egeskolen", "141", "8").Row(610, Xs, "Hedeskolen", "96", "7");
    }
}
