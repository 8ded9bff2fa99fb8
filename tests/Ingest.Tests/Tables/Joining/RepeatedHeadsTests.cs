using Ingest.Tables.Joining;

namespace Ingest.Tests.Tables.Joining;

/// <summary>What the next page prints again is the table's head, no more and no less.</summary>
public sealed class RepeatedHeadsTests
{
    private static readonly double[] Xs = [50, 90, 250, 330, 410];

    private static PageSketch Ruled(int number, double top, params string[][] rows)
    {
        var page = new PageSketch(number);
        page.Across(50, 410, [.. Enumerable.Range(0, rows.Length + 1).Select(i => top - (16 * i))]).Down(top - (16 * rows.Length), top, Xs);
        for (var i = 0; i < rows.Length; i++)
        {
            page.Row(top - (16 * i) - 12, Xs, rows[i]);
        }

        return page;
    }

    /// <summary>A section's name right under the head stands in it by the first page alone.</summary>
    [Fact]
    public void A_section_under_the_head_is_a_row_where_the_head_comes_again_without_it()
    {
        string[] names = ["Nr.", "Bevilling", "Drift", "Anlæg"];
        var table = Assert.Single(PageSketch.Find(
            Ruled(1, 120, names, ["1", "Vejene", "", ""], ["1.01", "Gader", "1.204", "-300"], ["1.02", "Broer", "4.210", "1.100"]),
            Ruled(2, 800, names, ["1.03", "Stier", "910", "44"], ["1.04", "Pladser", "713", "82"])));
        Assert.Equal(["Nr. | Bevilling | Drift | Anlæg", "1 | Vejene |  | ", "1.01 | Gader | 1.204 | -300", "1.02 | Broer | 4.210 | 1.100",
            "1.03 | Stier | 910 | 44", "1.04 | Pladser | 713 | 82"], Grids.Rows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    /// <summary>The group's name at the top of every page was taken for a running head.</summary>
    [Fact]
    public void Names_without_their_group_are_the_same_head()
    {
        var table = Assert.Single(PageSketch.Find(Page(1, 120, true, "Kontingent", "Leje", "Transport"),
            Page(2, 800, false, "Transport", "Porto", "Bolde", "Ultimo")));
        Assert.Equal(2, table.HeaderRows);
        Assert.Equal(9, table.RowCount);
        Assert.Equal("Transport | 214,10 | 37,00", Grids.Rows(table)[5]);

        static PageSketch Page(int number, double top, bool group, params string[] rows)
        {
            double[] xs = [50, 250, 330];
            var page = new PageSketch(number).Row(top, xs, "Tekst", "Debet", "Kredit").Across(50, 400, top - 4);
            page = group ? page.Text(270, top + 14, "Beløb i kr.").Across(253, 365, top + 11).Across(50, 400, top + 26) : page;
            for (var i = 0; i < rows.Length; i++)
            {
                string[] sums = rows[i] == "Transport" ? ["214,10", "37,00"] : [$"1{i}2,50", $"3{i},00"];
                page.Row(top - 15 - (14 * i), xs, [rows[i], .. sums]);
            }

            return page;
        }
    }

    /// <summary>The rest of a row's text that the page's end broke off.</summary>
    [Theory]
    [InlineData("Der er ikke anledning til", "ændringer i planen.", 4)]
    [InlineData("Der er ikke anledning til det.", "Planen er uændret.", 5)]
    public void A_broken_row_is_one(string begin, string rest, int rows)
    {
        var table = Assert.Single(BrokenRows.Join(PageSketch.Find(
            Ruled(1, 120, ["Nr.", "Svar", "Beløb", "Antal"], ["1", "Planen er fin.", "12", "4"], ["2", begin, "15", "6"]),
            Ruled(2, 800, ["", rest, "", ""], ["3", "Ingen bemærkning.", "17", "8"]))));
        Assert.Equal(rows, table.RowCount);
        Assert.Equal(rows == 4 ? $"2 | {begin} {rest} | 15 | 6" : $"2 | {begin} | 15 | 6", Grids.Rows(table)[2]);
        Assert.Equal(rest.Count(sign => sign != ' '), table.AllGlyphs().Count(at => at.Page == 2 && IsOf(rest, at.Glyph)));

        bool IsOf(string text, int glyph) => glyph < text.Length && text[glyph] != ' ';
    }
}
