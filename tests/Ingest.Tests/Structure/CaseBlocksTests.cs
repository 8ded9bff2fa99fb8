using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Structure;

/// <summary>Small lines of labels and values right over each heading say the case of the item below, not of the one above.</summary>
public sealed class CaseBlocksTests
{
    private static readonly string[] Titles = ["Meddelelser", "Regnskab for færgen", "Ny kaj i Nordhavnen"];

    private const string Told = "Sagen har været lagt frem i otte uger, og der er kommet svar om larm og vejen ved åen.";

    [Fact]
    public void A_block_over_each_title_is_the_case_of_the_item_below()
    {
        var page = Front();
        var y = 700.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            string[] block = [$"Sagsnummer EMN-2031-0041{i}", $"Sagsbehandler LH{(char)('A' + i)}", "Møde Bestyrelsen", "Dato 6. maj 2031"];
            for (var n = 0; n < block.Length; n++)
            {
                page.Text(60, y - (9.2 * n), block[n], 8);
            }

            Item(page, i, y - 52);
            y -= 170;
        }

        var read = Read(page);
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.Equal([("EMN-2031-00410", "LHA"), ("EMN-2031-00411", "LHB"), ("EMN-2031-00412", "LHC")],
            read.Items.Select(item => (item.Case!.Number!, item.Case.Handler!)));
        Assert.All(read.Items, item => Assert.EndsWith(Told, Assert.Single(item.Fields).Text, StringComparison.Ordinal));
        Assert.Equal("09:30", read.Meeting!.Start);
    }

    /// <summary>The same lines under each title are that item's, though a larger title follows them.</summary>
    [Fact]
    public void A_block_under_each_title_is_the_case_of_the_item_above()
    {
        var page = Front();
        var y = 640.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            page.Text(60, y, $"{i + 1} {Titles[i]}", 14, bold: true).Text(60, y - 16, $"Sagsnummer EMN-2031-0041{i}", 8)
                .Text(60, y - 25.2, "Lukket punkt", 8);
            y -= 60;
        }

        var read = Read(page);
        Assert.Equal(["EMN-2031-00410", "EMN-2031-00411", "EMN-2031-00412"], read.Items.Select(item => item.Case!.Number));
        Assert.All(read.Items, item => Assert.Equal(Access.Closed, item.Access));
    }

    private static PageSketch Front() => new PageSketch(1).Text(60, 780, "Dagsorden", 18, bold: true).Text(60, 760, "Bestyrelsen", 11)
        .Text(60, 747, "Tirsdag den 6. maj 2031 kl. 9.30", 11);

    private static void Item(PageSketch page, int i, double y) => page.Text(60, y, $"0{i + 1} {Titles[i]}", 16, bold: true)
        .Text(60, y - 40, "Sagsfremstilling:", 10, bold: true).Text(60, y - 54, Told, 10)
        .Text(60, y - 66, Told, 10).Text(60, y - 78, Told, 10);

    private static AgendaDocument Read(PageSketch page) => AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
        new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
        .Document;
}
