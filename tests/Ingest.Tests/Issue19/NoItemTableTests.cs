using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Tables.Items;

namespace Ingest.Tests.Issue19;

/// <summary>Tables with a column of numbers that are data, and stay tables.</summary>
public sealed class NoItemTableTests
{
    private static TableSketch Items(params double[] xs) =>
        new TableSketch(xs).Line("Referat", 16, bold: true).Line("Teknisk Udvalg den 4. marts 2031 kl. 9.00").Gap()
        .Line("1. Godkendelse af dagsorden", 13, bold: true).Gap().Line("Beslutning", bold: true).Line("Godkendt.").Gap()
        .Line("2. Opfølgning på sager", 13, bold: true).Gap().Line("Sagsfremstilling", bold: true).Line("Udvalget har bedt om en oversigt.")
        .Gap();

    private static void StaysATable(TableSketch sketch)
    {
        var read = sketch.Line("Beslutning", bold: true).Line("Taget til efterretning.").Read();
        Assert.Equal(["1", "2"], read.Items.Select(item => item.Number));
        Assert.Equal("2", Assert.Single(read.Tables).Item);
        Assert.Equal("Taget til efterretning.", read.Items[1].Fields[^1].Text);
    }

    [Fact]
    public void A_list_of_decisions_within_an_item() =>
        StaysATable(Items(50, 90, 260, 540).Table(
            ["Pkt.", "Emne", "Beslutning"], ["1", "Orientering om skolegård", "Der indhentes tilbud"],
            ["2", "Godkendelse af budget", "Udsat til maj"], ["3", "Eventuelt", "Intet at bemærke"]));

    [Fact]
    public void A_list_of_applications() =>
        StaysATable(Items(50, 90, 260, 420, 540).Table(
            ["Nr.", "Ansøger", "Formål", "Beløb"], ["1", "Tornby IF", "Nye mål", "12.000"], ["2", "Spejderne", "Sommerlejr", "8.500"],
            ["3", "Kirkekoret", "Rejse", "5.000"]));

    [Fact]
    public void A_budget() =>
        StaysATable(Items(50, 90, 260, 420, 540).Table(
            ["Nr.", "Post", "Budget", "Regnskab"], ["1", "Løn", "120.000", "118.400"], ["2", "Drift", "40.000", "42.100"],
            ["3", "I alt", "160.000", "160.500"]));

    [Fact]
    public void Replies_in_a_report_are_no_items()
    {
        var read = new TableSketch(50, 90, 200, 380, 540).Line("Hvidbog til lokalplan 12", 16, bold: true)
            .Line("Der er kommet tre høringssvar.").Gap().Table(
            ["Nr.", "Emne", "Resumé", "Kommentar"], ["1", "Trafik", "Der er for mange biler.", "Giver ingen ændring."],
            ["2", "Støj", "Vejen støjer om natten.", "Giver ingen ændring."], ["3", "Natur", "Hegnet bør blive.", "Hegnet bevares."])
            .Read();
        Assert.Empty(read.Items);
        Assert.Single(read.Tables);
    }

    [Theory]
    [InlineData("1,2,3", "0,1,2")]
    [InlineData("1,1.1,1.2,2", "0,1,2,3")]
    [InlineData("1,7,2,3", "0,2,3")]
    [InlineData("2,4,5", "0,1,2")]
    public void Numbers_count_up(string numbers, string chain)
    {
        ImmutableArray<GridRow> rows = [
            .. numbers.Split(',').Select((number, row) => new GridRow(0, [Cell(row, 0, number), Cell(row, 1, "Emnet")]))];
        Assert.Equal(chain.Split(',').Select(int.Parse), RowNumbers.Chain(rows));
    }

    private static Model.TableCell Cell(int row, int column, string text) => new(row, column, 1, 1, text, 1, default, [row + column]);
}
