using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>Heads of columns wrapped over lines and set to the left, the middle or the right, over figures set to the right.</summary>
public sealed class WrappedHeadTests
{
    private static readonly string[][] Body = [["Mole", "412.000", "3.000"], ["Kajkant", "96.500", "11.250"], ["Bro", "705.000", "8.400"]];

    /// <summary>Text that ends at <paramref name="right"/>.</summary>
    private static PageSketch Right(PageSketch page, double right, double y, string text) =>
        page.Text(right - text.Sum(sign => sign == ' ' ? 2.8 : 5), y, text);

    private static PageSketch WithBody(PageSketch page, double[] rights, string[][] body, double top = 670, double pitch = 17)
    {
        for (var row = 0; row < body.Length; row++)
        {
            page.Text(53, top - (pitch * row), body[row][0]);
            for (var column = 1; column < body[row].Length; column++)
            {
                Right(page, rights[column - 1], top - (pitch * row), body[row][column]);
            }
        }

        return page;
    }

    private static string[] Head(PageSketch page) => Grids.Rows(Assert.Single(PageSketch.Find(page)));

    /// <summary>One name over three lines, the others at its middle: the top line alone heads nothing but its own.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_over_three_lines_beside_names_on_its_middle_line(bool ruled)
    {
        var page = new PageSketch().Text(330, 714, "Løbende").Text(53, 702, "Anlæg").Text(230, 702, "Udgift (kr.)")
            .Text(330, 702, "vedligehold").Text(330, 690, "(kr.)");
        _ = ruled ? page.Across(50, 405, 684) : page;
        Assert.Equal("Anlæg | Udgift (kr.) | Løbende vedligehold (kr.)", Head(WithBody(page, [305, 400], Body))[0]);
    }

    /// <summary>Names of two lines whose second lines are short stand left of their figures, nearer those before.</summary>
    [Fact]
    public void Two_names_of_two_lines_and_a_stub_at_their_middle()
    {
        var page = new PageSketch().Text(230, 708, "Salg (mio.").Text(310, 708, "Anlægssum").Text(53, 702, "Selskab").Text(230, 696, "kr.)")
            .Text(310, 696, "(mio. kr.)").Across(50, 390, 688);
        Assert.Equal(["Selskab | Salg (mio. kr.) | Anlægssum (mio. kr.)", "Vand | 21,4 | 9,0"],
            Head(WithBody(page, [300, 385], [["Vand", "21,4", "9,0"], ["Varme", "48,1", "30,5"], ["I alt", "69,5", "39,5"]]))[..2]);
    }

    /// <summary>Lines of two and of three stand between one another, none on a common line.</summary>
    [Fact]
    public void Names_of_two_and_of_three_lines_at_one_middle()
    {
        var page = new PageSketch().Text(200, 714, "Afsat i").Text(340, 714, "Rest til").Text(270, 708, "Forventet")
            .Text(53, 702, "Projekt").Text(200, 702, "budget 2031").Text(340, 702, "overførsel")
            .Text(270, 696, "forbrug").Text(200, 690, "(kr.)").Text(340, 690, "(1.000 kr.)").Across(50, 405, 684);
        Assert.Equal("Projekt | Afsat i budget 2031 (kr.) | Forventet forbrug | Rest til overførsel (1.000 kr.)",
            Head(WithBody(page, [260, 330, 400],
                [["Sti", "4.250", "3.980", "270"], ["Tag", "7.115", "6.402", "713"], ["I alt", "11.365", "10.382", "983"]]))[0]);
    }

    [Fact]
    public void Names_set_to_the_right_over_lines()
    {
        var page = new PageSketch();
        foreach (var (right, y, text) in new[] { (250.0, 708.0, "Forventet"), (250, 696, "forbrug"), (330, 714, "Rest til"),
            (330, 702, "overførsel"), (330, 690, "(1.000 kr.)") })
        {
            Right(page, right, y, text);
        }

        page.Text(53, 702, "Projekt").Across(50, 335, 684);
        Assert.Equal("Projekt | Forventet forbrug | Rest til overførsel (1.000 kr.)", Head(WithBody(page, [250, 330], Body))[0]);
    }

    /// <summary>Control: a group's name over the middle of two columns, without a rule and with one.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_group_s_name_over_two_columns_heads_both(bool ruled)
    {
        var page = new PageSketch().Text(232, 702, "Budget 2031").Text(53, 690, "Afdeling");
        Right(Right(page, 250, 690, "Drift"), 310, 690, "Anlæg");
        Right(page, 390, 690, "I alt");
        _ = ruled ? page.Across(220, 312, 699) : page;
        Assert.Equal(["Afdeling | Budget 2031 | Budget 2031 | I alt", "Afdeling | Drift | Anlæg | I alt"],
            Head(WithBody(page, [250, 310, 390],
                [["Kultur", "12.400", "3.000", "15.400"], ["Fritid", "8.930", "450", "9.380"],
                    ["Idræt", "15.020", "7.100", "22.120"]]))[..2]);
    }

    /// <summary>Rules drawn cell by cell touch and are one under both groups' names.</summary>
    [Fact]
    public void A_rule_under_two_groups_names_joins_them_not()
    {
        var page = new PageSketch().Text(190, 704, "Drift (kr.)").Text(310, 704, "Anlæg (kr.)").Text(53, 697, "Område")
            .Across(170, 380, 699);
        Right(Right(Right(Right(page, 210, 688, "Søgt"), 270, 688, "Givet"), 330, 688, "Søgt"), 378, 688, "Givet");
        Assert.Equal(["Område | Drift (kr.) | Drift (kr.) | Anlæg (kr.) | Anlæg (kr.)", "Område | Søgt | Givet | Søgt | Givet"],
            Head(WithBody(page, [210, 270, 330, 378],
                [["Fyr", "12", "10", "14", "9"], ["Mole", "33", "31", "30", "28"], ["Bad", "54", "40", "52", "47"]]))[..2]);
    }

    /// <summary>Control: a group's name as wide as its two columns, a word's end near an edge by chance.</summary>
    [Fact]
    public void A_group_s_name_as_wide_as_its_columns_is_one()
    {
        var page = new PageSketch().Text(53, 702, "Post").Text(225.8, 702, "Anlæg (mio. kr.)");
        Right(Right(Right(page, 190, 690, "Drift"), 252, 690, "Søgt"), 300, 690, "Givet");
        Assert.Equal("Post | Drift | Anlæg (mio. kr.) | Anlæg (mio. kr.)",
            Head(WithBody(page, [190, 252, 300],
                [["Fyr", "12", "100,5", "140,0"], ["Mole", "33", "300,0", "310,5"], ["Bad", "54", "400,0", "520,5"]]))[0]);
    }

    /// <summary>Control: one name over the middle of three columns' names.</summary>
    [Fact]
    public void A_group_s_name_over_the_middle_of_three_heads_them()
    {
        var page = new PageSketch().Text(258, 702, "Prognose").Text(53, 690, "Post");
        Right(Right(Right(page, 220, 690, "2031"), 290, 690, "2032"), 360, 690, "2033");
        Assert.Equal(["Post | Prognose | Prognose | Prognose", "Post | 2031 | 2032 | 2033"],
            Head(WithBody(page, [220, 290, 360],
                [["Skat", "3.357", "3.478", "3.697"], ["Drift", "759", "756", "747"], ["Anlæg", "106", "93", "77"]]))[..2]);
    }

    /// <summary>Control.</summary>
    [Fact]
    public void Names_on_one_line_stay_on_it()
    {
        var page = new PageSketch().Text(53, 690, "Post").Text(190, 690, "Budget").Text(260, 690, "Regnskab");
        Assert.Equal("Post | Budget | Regnskab", Head(WithBody(page, [250, 330], Body))[0]);
    }

    /// <summary>Names a blank apart are told by the figures' edges below.</summary>
    [Fact]
    public void Names_a_word_space_apart_part_at_the_edges_of_their_columns()
    {
        var page = new PageSketch().Text(53, 690, "Tilbud");
        Right(Right(Right(page, 262.2, 690, "Pladser 2031"), 323.6, 690, "Pladser 2032"), 372.2, 690, "Belægning");
        Assert.Equal("Tilbud | Pladser 2031 | Pladser 2032 | Belægning",
            Head(WithBody(page, [262.2, 323.6, 372.2],
                [["Tårnet", "124", "131", "96,2"], ["Huset", "48", "52", "99,0"], ["Gården", "37", "39", "88,4"]]))[0]);
    }
}
