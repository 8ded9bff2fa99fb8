namespace Ingest.Tests.Tables.Headers;

/// <summary>Which columns the texts of a head's upper lines stand over, without a rule that shows it.</summary>
public sealed class HeadSpanTests
{
    private const double Size = 8, First = 200, Pitch = 45;

    private static double Width(string text) => text.Sum(sign => sign == ' ' ? 0.28 * Size : 0.5 * Size);

    /// <summary>The right edge of a column of figures; the names of the rows are column 0.</summary>
    private static double Right(int column) => First + ((column - 1) * Pitch);

    private static PageSketch Row(PageSketch page, double y, string name, params string[] texts)
    {
        page.Text(50, y, name, Size);
        for (var i = 0; i < texts.Length; i++)
        {
            _ = texts[i].Length == 0 ? page : page.Text(Right(i + 1) - Width(texts[i]), y, texts[i], Size);
        }

        return page;
    }

    /// <summary>Over the middle of the cells from one column to another, or at their left edge.</summary>
    private static PageSketch Group(PageSketch page, double y, string text, int from, int to, bool left = false)
    {
        var start = Right(from) - Pitch + 4;
        return page.Text(left ? start : ((start + Right(to) + 4 - Width(text)) / 2), y, text, Size);
    }

    private static string[] Heads(PageSketch page, int columns, int levels)
    {
        string[] names = ["Botilbud", "Bostøtte", "Aktivitet", "Transport"];
        for (var row = 0; row < names.Length; row++)
        {
            var figures = Enumerable.Range(1, columns).Select(column => $"{(column * 131) + (row * row * 57)}");
            Row(page, 118 - (12 * row), names[row], [.. figures]);
        }

        return Grids.Rows(Assert.Single(PageSketch.Find(page)))[..levels];
    }

    /// <summary>The names below come again with each group, so none stands over two of a year.</summary>
    [Fact]
    public void Names_at_the_left_of_their_columns_head_as_many_each_as_come_again()
    {
        var page = Row(new PageSketch(), 130, "Havn", "2031", "2032", "2033", "2031", "2032", "2033", "2032", "2033");
        foreach (var (text, from) in new[] { ("Indland", 1), ("Udland", 4) })
        {
            Group(page, 142, text, from, 0, left: true);
        }

        Group(Group(page, 154, "Gods", 1, 0, left: true), 154, "Gæster", 7, 0, left: true);
        Assert.Equal([
            "Havn | Gods | Gods | Gods | Gods | Gods | Gods | Gæster | Gæster",
            "Havn | Indland | Indland | Indland | Udland | Udland | Udland |  | ",
            "Havn | 2031 | 2032 | 2033 | 2031 | 2032 | 2033 | 2032 | 2033"], Heads(page, 8, 3));
    }

    [Fact]
    public void A_sum_beside_numbered_names_is_none_of_their_group()
    {
        var page = Row(new PageSketch(), 130, "Linje", "1. kv.", "2. kv.", "3. kv.", "4. kv.", "Hele");
        Group(page, 142, "Ændring i antal", 1, 0, left: true);
        Assert.Equal(["Linje | Ændring i antal | Ændring i antal | Ændring i antal | Ændring i antal | Hele",
            "Linje | 1. kv. | 2. kv. | 3. kv. | 4. kv. | Hele"], Heads(page, 5, 2));
    }

    [Fact]
    public void A_line_of_units_under_the_names_is_a_level_of_its_own()
    {
        var page = Row(Row(new PageSketch(), 140, "", "2031", "2030", "2029"), 130, "Post", "kr.", "t.kr.", "t.kr.");
        Assert.Equal(["Post | 2031 | 2030 | 2029", "Post | kr. | t.kr. | t.kr."], Heads(page, 3, 2));
    }

    [Fact]
    public void A_unit_in_brackets_is_the_name_s_second_line()
    {
        var page = Row(Row(new PageSketch(), 140, "", "Budget", "Forbrug", "Rest"), 130, "Post", "(kr.)", "(kr.)", "(kr.)");
        Assert.Equal(["Post | Budget (kr.) | Forbrug (kr.) | Rest (kr.)"], Heads(page, 3, 1));
    }

    [Fact]
    public void A_name_that_goes_on_in_its_unit_is_one()
    {
        var page = Row(Row(new PageSketch(), 140, "", "Budget i", "Forbrug i", "Rest i"), 130, "Post", "kr.", "t.kr.", "t.kr.");
        Assert.Equal(["Post | Budget i kr. | Forbrug i t.kr. | Rest i t.kr."], Heads(page, 3, 1));
    }

    /// <summary>The one text of its line, as near the middle of three columns as of its own; it ends where its own name does.</summary>
    [Fact]
    public void A_name_of_two_lines_heads_no_columns_beside_it()
    {
        var page = Row(Row(new PageSketch(), 140, "", "", "Forbrug pr.", "", ""), 130, "Post", "Budget", "31/3", "Forventet", "Afvigelse");
        Assert.Equal(["Post | Budget | Forbrug pr. 31/3 | Forventet | Afvigelse"], Heads(page, 4, 1));
    }

    [Fact]
    public void Years_between_other_names_have_the_group_to_themselves()
    {
        var page = Group(Row(new PageSketch(), 130, "Post", "Budget 2018", "2017", "2018", "Skøn 2018"), 142, "Regnskab pr. juni", 2, 3);
        Assert.Equal(["Post | Budget 2018 | Regnskab pr. juni | Regnskab pr. juni | Skøn 2018",
            "Post | Budget 2018 | 2017 | 2018 | Skøn 2018"], Heads(page, 4, 2));
    }

    [Fact]
    public void An_outermost_name_over_the_middle_heads_all_but_the_names_of_the_rows()
    {
        var page = Row(new PageSketch(), 130, "Ydelse", "2031", "2032", "2031", "2032");
        Group(Group(Group(page, 142, "1. halvår", 1, 2), 142, "2. halvår", 3, 4), 154, "Timer", 1, 4);
        Assert.Equal(["Ydelse | Timer | Timer | Timer | Timer", "Ydelse | 1. halvår | 1. halvår | 2. halvår | 2. halvår"],
            Heads(page, 4, 3)[..2]);
    }

    /// <summary>A figure in the column before goes with the words behind it.</summary>
    [Fact]
    public void A_name_that_begins_with_a_figure_is_one()
    {
        var page = Row(new PageSketch(), 130, "By", "2031", "2032", "2033", "2031", "2032", "2033");
        Group(Group(page, 142, "Under 30 år", 1, 3), 142, "30 år og over", 4, 6);
        Assert.Equal("By | Under 30 år | Under 30 år | Under 30 år | 30 år og over | 30 år og over | 30 år og over", Heads(page, 6, 2)[0]);
    }

    /// <summary>Set as its column's figures are, and alone on its line.</summary>
    [Fact]
    public void The_first_line_of_one_name_heads_no_other()
    {
        var page = Row(new PageSketch(), 130, "Linje", "Timer", "forslag", "", "Ture");
        page.Text(Right(2) - Width("Timer i"), 140, "Timer i", Size);
        Assert.Equal("Linje | Timer | Timer i forslag |  | Ture", Heads(page, 4, 1)[0]);
    }

    [Theory]
    [InlineData("0.", "1.", "2.", "I alt")]
    [InlineData("18−44", "45−66", "67−79", "80+")]
    [InlineData("14/1", "11/3", "20/5", "2/9")]
    [InlineData("2030/31", "2031/32", "2032/33", "Sum")]
    [InlineData("31.12.2031", "31.12.2030", "31.12.2029", "31.12.2028")]
    public void Names_of_another_form_than_what_they_head_are_a_head(params string[] names)
    {
        var page = Row(new PageSketch(), 130, "Fag", names);
        Assert.Equal(["Fag | " + string.Join(" | ", names)], Heads(page, 4, 1));
        Assert.Equal(1, Assert.Single(PageSketch.Find(page)).HeaderRows);
    }

    [Fact]
    public void A_row_of_the_form_of_those_below_is_none()
    {
        var page = Row(new PageSketch(), 130, "Hold A", "14/1", "11/3", "20/5");
        Row(page, 118, "Hold B", "15/1", "12/3", "21/5");
        Row(page, 106, "Hold C", "16/1", "13/3", "22/5");
        Row(page, 94, "Hold D", "17/1", "14/3", "23/5");
        Assert.True(Assert.Single(PageSketch.Find(page)).HeaderRows == 0);
    }

    /// <summary>They read as figures do, but no row of theirs lacks a name.</summary>
    [Fact]
    public void Measures_over_an_empty_corner_are_a_level()
    {
        var page = Row(new PageSketch(), 130, "", "2031", "2032", "2031", "2032");
        Group(Group(page, 142, "0-2 år", 1, 2), 142, "3-5 år", 3, 4);
        Group(page, 154, "Børn", 1, 4);
        Assert.Equal([" | Børn | Børn | Børn | Børn", " | 0-2 år | 0-2 år | 3-5 år | 3-5 år", " | 2031 | 2032 | 2031 | 2032"],
            Heads(page, 4, 3));
    }
}
