namespace Ingest.Tests.Tables.Words;

/// <summary>Dots between a name and its figure are no text of a cell.</summary>
public sealed class LeadersTests
{
    [Theory]
    [InlineData(" . . . . . . . . . .")]
    [InlineData("....................")]
    [InlineData(" ....................")]
    [InlineData(" ……………")]
    public void A_name_and_its_figures_are_cells(string dots)
    {
        double[] xs = [50, 250, 330];
        var page = new PageSketch().Row(700, xs, "Havn", "Skibe", "Ansatte");
        (string, string, string)[] rows = [("Sandvig", "412", "18"), ("Nørrehavn", "95", "7"), ("Øst og vest", "1.203", "44")];
        for (var i = 0; i < rows.Length; i++)
        {
            page.Row(685 - (15 * i), xs, rows[i].Item1 + dots, rows[i].Item2, rows[i].Item3);
        }

        Assert.Equal(["Havn | Skibe | Ansatte", "Sandvig | 412 | 18", "Nørrehavn | 95 | 7", "Øst og vest | 1.203 | 44"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>The dots run up to the figure, whose end is at the column's edge.</summary>
    [Fact]
    public void A_figure_against_its_dots_is_a_cell_of_its_own()
    {
        var page = new PageSketch().Text(50, 700, "Udgift").Text(290, 700, "Kr.");
        (string Name, string Figure)[] rows = [("Vagter", "4.120"), ("Mad og drikke", "950"), ("Tjenester", "12.031"), ("Øvrigt", "77")];
        for (var i = 0; i < rows.Length; i++)
        {
            var dots = 51 - rows[i].Name.Length - rows[i].Figure.Length;
            page.Text(50, 685 - (15 * i), rows[i].Name.Replace(' ', '-') + new string('.', dots) + rows[i].Figure);
        }

        Assert.Equal(["Udgift | Kr.", "Vagter | 4.120", "Mad-og-drikke | 950", "Tjenester | 12.031", "Øvrigt | 77"],
            Grids.Rows(Assert.Single(PageSketch.Find(page))));
    }

    /// <summary>Dots lead to the first column, and on to the second; what is no figure ends where figures do.</summary>
    [Fact]
    public void Dots_lead_to_two_columns()
    {
        var page = new PageSketch().Text(260, 700, "Year").Text(350, 700, "Day");
        (string Name, string First, string Second)[] rows = [("Small", "1.150,00", "85,00"), ("Barges", "on-request", ""),
            ("Middle", "950,00", "40,00"), ("Large", "3.050,00", "175,00")];
        for (var i = 0; i < rows.Length; i++)
        {
            var y = 685 - (15 * i);
            page.Text(50, y, rows[i].Name).Text(53 + (5 * rows[i].Name.Length), y,
                new string('.', 45 - rows[i].Name.Length - rows[i].First.Length) + rows[i].First);
            if (rows[i].Second.Length > 0)
            {
                page.Text(282, y, new string('.', 17 - rows[i].Second.Length) + rows[i].Second);
            }
        }

        Assert.Equal(["Small | 1.150,00 | 85,00", "Barges | on-request | ", "Middle | 950,00 | 40,00", "Large | 3.050,00 | 175,00"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[1..]);
    }

    /// <summary>The dots' ink is the table's: none of it is left among the text.</summary>
    [Fact]
    public void The_dots_go_with_the_name()
    {
        var page = new PageSketch();
        for (var i = 0; i < 4; i++)
        {
            page.Row(685 - (15 * i), [50, 250, 330], "Sandvig . . . . . .", $"{(i * i) + 3}", $"{9 - (i * i)}");
        }

        var table = Assert.Single(PageSketch.Find(page));
        Assert.Equal(page.Layout().Glyphs.Count(glyph => !glyph.IsBlank),
            table.AllGlyphs().Distinct().Count(at => !page.Layout().Glyphs[at.Glyph].IsBlank));
    }

    /// <summary>Dots to write on, and a contents list whose pages never fall.</summary>
    [Fact]
    public void Dots_without_figures_are_no_table() => Assert.Empty(PageSketch.Find(new PageSketch()
        .Text(50, 700, "Navn ....................").Text(300, 700, "Dato ....................")
        .Text(50, 680, "Adresse ....................").Text(300, 680, "By ....................")
        .Text(50, 600, "Indledning ............... 3").Text(50, 585, "Havnene .................. 5")
        .Text(50, 570, "Skibene .................. 9").Text(50, 555, "Kilder ................... 11")));
}
