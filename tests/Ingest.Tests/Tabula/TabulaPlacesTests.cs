using Ingest.Batch.Tabula;
using Ingest.Model;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Tabula;

/// <summary>Tabula's JSON becomes tables with their page, place and ink.</summary>
public sealed class TabulaPlacesTests
{
    private static readonly double[] Xs = [50, 150];

    /// <summary>As release 0.9.0 prints it: points from the top left, no page; an empty cell has no place.</summary>
    private const string Json = """
        [{"extraction_method":"basic","top":100.0,"left":50.0,"width":200.0,"height":40.0,"data":[
          [{"top":0.0,"left":0.0,"width":0.0,"height":0.0,"text":""},{"top":134.0,"left":152.0,"width":30.0,"height":9.0,"text":"Antal "}],
          [{"top":154.0,"left":52.0,"width":40.0,"height":9.0,"text":"Allerød "},
             {"top":154.0,"left":152.0,"width":27.0,"height":9.0,"text":"1.778"}]]}]
        """;

    [Fact]
    public void The_page_is_the_one_that_spells_the_cells()
    {
        var pages = new[] { new PageSketch(1).Row(700, Xs, "", "Andet").Row(680, Xs, "Lejre", "9"),
            new PageSketch(2).Row(700, Xs, "", "Antal").Row(680, Xs, "Allerød", "1.778") };
        var table = Assert.Single(TabulaPlaces.Place(TabulaJson.Read(Json), [.. pages.Select(page => page.Layout())]));
        Assert.Equal(2, Assert.Single(table.Parts).Page);
        Assert.Equal([" | Antal", "Allerød | 1.778"], Grids.Rows(table).Select(row => row.Replace("| |", "|", StringComparison.Ordinal)));
        Assert.Equal(17, table.AllGlyphs().Count());
        Assert.Equal(842 - 154, table.Cells.Single(cell => cell.Text == "Allerød").Box.Top, 6);
    }

    [Fact]
    public void A_table_that_no_page_spells_is_left_out() =>
        Assert.Empty(TabulaPlaces.Place(TabulaJson.Read(Json), [new PageSketch().Row(700, Xs, "", "Beløb").Layout()]));

    [Fact]
    public void A_release_that_says_the_page_is_believed()
    {
        var json = Json.Replace("\"extraction_method\"", "\"page_number\":2,\"extraction_method\"", StringComparison.Ordinal);
        Assert.Equal(2,
            Assert.Single(
                TabulaPlaces.Place(TabulaJson.Read(json), [new PageSketch(1).Layout(), new PageSketch(2).Layout()])).Parts[0].Page);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[{\"data\":[[{\"top\":1}]]}]")]
    public void Output_that_is_no_tables_is_one_clear_error(string json) =>
        Assert.Contains("Tabula's output can't be read", Assert.Throws<TabulaException>(() => TabulaJson.Read(json)).Message,
            StringComparison.Ordinal);
}
