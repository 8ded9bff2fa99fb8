using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Structure;

/// <summary>An item's particulars in a row of cells under its title, some without a label.</summary>
public sealed class CaseCellsTests
{
    [Theory]
    [InlineData("18.20.00.G01|31/8870|Åben sag|KU", "31/8870")]
    [InlineData("18.20.00.P20|31/8871|Åben sag|KU-ØK-BY", "31/8871")]
    [InlineData("Sagstype: Åben|Type: Byrådet|Sagsnr.: 31/24117", "31/24117")]
    [InlineData("31A20113|Åben sag", "31A20113")]
    public void A_row_of_cells_is_the_case(string row, string number) => Assert.All(Read(row), item =>
    {
        Assert.Equal((number, Access.Open), (item.Case?.Number, item.Access));
        Assert.Equal("Sagen drøftes på mødet.", Assert.Single(item.Fields).Text);
    });

    /// <summary>Any other words are the item's text.</summary>
    [Theory]
    [InlineData("18.20.00.G01|31/8870|Kort sagt|KU")]
    [InlineData("Type: Byrådet|Emne: Havnen")]
    public void Other_cells_are_text(string row) => Assert.All(Read(row), item => Assert.Null(item.Case));

    /// <summary>Three items with such a row under each title.</summary>
    private static IReadOnlyList<AgendaItem> Read(string row)
    {
        var page = new PageSketch(1).Text(60, 780, "Dagsorden", 18, bold: true).Text(60, 760, "Kulturudvalget", 11)
            .Text(60, 747, "Onsdag den 12. marts 2031 kl. 17.00", 11);
        var y = 700.0;
        for (var n = 1; n <= 3; n++)
        {
            page.Text(60, y, $"{n}. Nyt gulv i hal {n}", 14, bold: true);
            foreach (var (text, at) in row.Split('|').Select((text, at) => (text, at)))
            {
                page.Text(60 + (120 * at), y - 16, text, 9);
            }

            page.Text(60, y - 40, "Resumé:", 11, bold: true).Text(60, y - 54, "Sagen drøftes på mødet.", 11);
            y -= 110;
        }

        return [.. AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
            .Document.Items];
    }
}
