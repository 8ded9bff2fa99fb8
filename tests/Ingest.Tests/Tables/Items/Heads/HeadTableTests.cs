using Ingest.Model.Output;
using Ingest.Tests.Issue19;

namespace Ingest.Tests.Tables.Items.Heads;

/// <summary>Tables that are the heading of an item, or what is said of its case.</summary>
public sealed class HeadTableTests
{
    private static readonly string[] Titles = ["Godkendelse af dagsorden", "Ny cykelsti ved skolen", "Eventuelt"];

    private static TableSketch Front(params double[] xs) =>
        new TableSketch(xs).Line("Dagsorden", 16, bold: true).Line("Landsbyrådet i Tornby")
            .Line("Tirsdag den 4. marts 2031 kl. 19.00").Gap();

    [Fact]
    public void Labels_and_values_under_each_heading()
    {
        var sketch = Front(50, 190, 540);
        for (var i = 0; i < Titles.Length; i++)
        {
            sketch.Line($"{i + 1}. {Titles[i]}", 13, bold: true).Gap().Table(["Sagsnummer", $"00.01.00-A26-{i + 2}-31"],
                ["Sagsansvarlig", "Else Rix"], ["Beslutningskompetence", "Landsbyrådet"], ["Adgang", i == 1 ? "Lukket" : "Åben"])
                .Line("Der er redegjort for sagen.");
        }

        var read = sketch.Read();
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.Equal(["00.01.00-A26-2-31", "00.01.00-A26-3-31", "00.01.00-A26-4-31"], read.Items.Select(item => item.Case?.Number));
        Assert.All(read.Items, item => Assert.Equal("Else Rix", item.Case?.Handler));
        Assert.Equal([Access.Open, Access.Closed, Access.Open], read.Items.Select(item => item.Access));
        Assert.All(read.Items, item => Assert.Contains(
            (FieldKind.Authority, "Beslutningskompetence"), item.Fields.Select(field => (field.Kind, field.Heading))));
        Assert.Empty(read.Tables);
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    /// <summary>Names and values without a case's number, and the one table that has one, are what an item tells.</summary>
    [Fact]
    public void Tables_of_data_stay_tables()
    {
        var read = Front(50, 190, 540).Line($"1. {Titles[0]}", 13, bold: true).Gap().Table(["Ejendom", "Hallen"], ["Areal", "412"])
            .Line($"2. {Titles[1]}", 13, bold: true).Gap().Table(["Ejendom", "Skolen"], ["Areal", "975"])
            .Line($"3. {Titles[2]}", 13, bold: true).Gap().Table(["Sagsnummer", "00.01.00-A26-2-31"], ["Areal", "975"]).Read();
        Assert.Equal(3, read.Tables.Length);
    }

    /// <summary>Items in boxes of their own, title across and names of fields with texts below, among items that have no box.</summary>
    [Fact]
    public void A_bar_over_rows_of_fields()
    {
        var sketch = Front(50, 130, 540);
        for (var i = 1; i <= 6; i++)
        {
            _ = i is 2 or 4 or 5
                ? sketch.Table([$"{i}. Sag om bro {i}"], ["Indhold", $"Der er kommet {i} tilbud på broen."], ["Referat", "Godkendt."],
                    ["Ansvarlig", "Lederen"]).Gap()
                : sketch.Line($"{i}. Sag om bro {i}").Line("Referat", bold: true).Line("Der var ingen bemærkninger til broen.").Gap();
        }

        var read = sketch.Read();
        Assert.Equal(["1", "2", "3", "4", "5", "6"], read.Items.Select(item => item.Number!));
        Assert.All([read.Items[1], read.Items[3], read.Items[4]], item => Assert.Equal(
            [("Indhold", $"Der er kommet {item.Number} tilbud på broen."), ("Referat", "Godkendt."), ("Ansvarlig", "Lederen")],
            item.Fields.Select(field => (field.Heading!, field.Text))));
        Assert.Empty(read.Tables);
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    /// <summary>
    /// A bar with number and title, and under it a ruled row with what is said of the case; the bar may be a row of the grid.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bar_over_the_cells_of_its_case(bool inGrid)
    {
        var sketch = Front(50, 180, 310, 440, 540);
        for (var i = 0; i < Titles.Length; i++)
        {
            string[] said = [$"Sagsnr.: 2031-0004{i}", $"Dok.nr.: 14023{i}", "Sagsbeh.: OLP", i == 1 ? "Lukket" : "Åbent"];
            _ = inGrid ? sketch.Table([$"{i + 1} {Titles[i]}"], said)
                : sketch.Line($"{i + 1} {Titles[i]}", 13, bold: true).Table(said);
            sketch.Line("Formanden har redegjort for sagen.");
        }

        var read = sketch.Read();
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.Equal(Enumerable.Range(0, 3).Select(i => new CaseReference($"2031-0004{i}", "OLP", $"14023{i}")),
            read.Items.Select(item => item.Case));
        Assert.Equal([Access.Open, Access.Closed, Access.Open], read.Items.Select(item => item.Access));
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void Items_in_boxes_with_a_row_of_number_title_and_case()
    {
        var sketch = Front(50, 110, 380, 540);
        for (var i = 0; i < Titles.Length; i++)
        {
            sketch.Table([$"Pkt. {i + 1}", Titles[i], $"Sag 2031-00041{i} Init. OLP"], ["Formanden har redegjort for sagen."]);
        }

        var read = sketch.Read();
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.Equal(["2031-000410", "2031-000411", "2031-000412"], read.Items.Select(item => item.Case?.Number));
        Assert.All(read.Items, item => Assert.Equal("OLP", item.Case?.Handler));
        Assert.All(read.Items, item => Assert.Equal("Formanden har redegjort for sagen.", Assert.Single(item.Fields).Text));
        Assert.Empty(read.Tables);
    }

    /// <summary>Numbered rows over rows of figures are data.</summary>
    [Fact]
    public void Boxes_with_columns_under_the_first_row_stay_tables()
    {
        var read = Front(50, 110, 380, 540).Line("1. Regnskab", 13, bold: true).Gap()
            .Table(["Nr. 1", "Drift af hallen", "2030"], ["a", "Varme", "412"], ["b", "El", "975"])
            .Line("2. Budget", 13, bold: true).Gap().Table(["Nr. 2", "Drift af skolen", "2031"], ["a", "Varme", "400"], ["b", "El", "900"])
            .Read();
        Assert.Equal(2, read.Tables.Length);
        Assert.Equal(["Regnskab", "Budget"], read.Items.Select(item => item.Title));
    }
}
