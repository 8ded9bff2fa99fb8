using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Structure;

/// <summary>Who may see an item may stand in a rail left of its text, or at the right end of its case's row.</summary>
public sealed class MarksInRailTests
{
    private static readonly string[] Titles = ["Valg af revisor", "Plan for cykelstier", "Køb af grund", "Ny svømmehal"];

    [Fact]
    public void A_mark_under_the_case_in_a_rail_is_no_text_of_the_field_beside_it()
    {
        var page = Front();
        var y = 700.0;
        foreach (var (title, n) in Titles.Select((title, n) => (title, n + 1)))
        {
            page.Text(50, y, $"{n} {title}", 14, bold: true).Text(50, y - 20, $"EMN-2031-0023{n}", 8)
                .Text(150, y - 23, "Resumé", 11, bold: true).Text(50, y - 34, n == 3 ? "Lukket" : "Åben", 8)
                .Text(150, y - 38, "Udvalget skal tage stilling til planen, som har været i høring i foråret hos", 11)
                .Text(150, y - 51, "alle, der bor i nærheden, og hos to foreninger.", 11)
                .Text(150, y - 75, "Beslutning", 11, bold: true).Text(150, y - 89, "Godkendt.", 11);
            y -= 130;
        }

        var items = Read(page);
        Assert.Equal([Access.Open, Access.Open, Access.Closed, Access.Open], items.Select(item => item.Access!.Value));
        Assert.All(items, item => Assert.Equal("Udvalget skal tage stilling til planen, som har været i høring i foråret hos "
            + "alle, der bor i nærheden, og hos to foreninger.", item.Fields[0].Text));
    }

    /// <summary>Such a word within the text's own edge is the text's.</summary>
    [Fact]
    public void A_word_of_the_text_is_no_mark()
    {
        var page = Front();
        var y = 700.0;
        foreach (var (title, n) in Titles.Select((title, n) => (title, n + 1)))
        {
            page.Text(50, y, $"{n} {title}", 14, bold: true).Text(50, y - 20, $"EMN-2031-0023{n}", 8)
                .Text(50, y - 44, "Broens tilstand", 11, bold: true).Text(50, y - 58, "Den er i marts", 11).Text(50, y - 71, "lukket", 11)
                .Text(50, y - 95, "Beslutning", 11, bold: true).Text(50, y - 109, "Godkendt.", 11);
            y -= 140;
        }

        Assert.All(Read(page), item => Assert.Null(item.Access));
    }

    [Theory]
    [InlineData("Gitte Holm", "Åben", "Gitte Holm", Access.Open)]
    [InlineData("Gitte Holm", "Lukket punkt", "Gitte Holm", Access.Closed)]
    [InlineData("Gitte Holm", "", "Gitte Holm", null)]
    public void A_mark_behind_white_is_no_name_of_the_handler_s(string name, string mark, string handler, Access? access)
    {
        var page = Front();
        var y = 700.0;
        foreach (var (title, n) in Titles.Select((title, n) => (title, n + 1)))
        {
            page.Text(50, y, $"{n}. {title}", 14, bold: true).Text(50, y - 20, $"Sagsnr. 31/904{n}", 10)
                .Text(160, y - 20, $"Sagsbehandler: {name}", 10)
                .Text(50, y - 44, "Sagsfremstilling", 11, bold: true).Text(50, y - 58, "Planen har været i høring.", 11);
            y -= 120;
            if (mark.Length > 0)
            {
                page.Text(470, y + 100, mark, 10);
            }
        }

        Assert.All(Read(page), item => Assert.Equal((handler, access), (item.Case?.Handler, item.Access)));
    }

    private static PageSketch Front() => new PageSketch(1).Text(50, 780, "Referat", 18, bold: true)
        .Text(50, 760, "Teknik- og Miljøudvalget", 11).Text(50, 747, "Onsdag den 12. marts 2031 kl. 17.00", 11);

    private static IReadOnlyList<AgendaItem> Read(PageSketch page) => AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
        new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
        .Document.Items;
}
