using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;

namespace Ingest.Tests.Tables.Items;

/// <summary>A table of items of which a cell has a drawn table of its own: the larger grid is a frame, its rows are the items.</summary>
public sealed class FramedTableTests
{
    private static readonly double[] Xs = [50, 330, 540];

    [Fact]
    public void What_was_decided_stays_beside_its_item()
    {
        var read = Read(Second(First(Front(), "Mødepunkt", "Beslutning"), 610));
        Assert.Equal([("1", "Velkomst"), ("2", "Fordeling af puljen"), ("3", "Eventuelt")],
            read.Items.Select(item => (item.Number!, item.Title)));
        Assert.Equal(["Alle var mødt.", "Fordelingen blev vedtaget.", "Lågen binder."], read.Items.Select(Decided));
        var table = Assert.Single(read.Tables);
        Assert.Equal((3, read.Items[1].Id), (table.Columns.Length, table.Item));
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    [Fact]
    public void The_table_may_go_on_over_the_page()
    {
        var read = Read(First(Front(), "Mødepunkt", "Beslutning"), Second(new PageSketch(2), 700));
        Assert.Equal(["Alle var mødt.", "Fordelingen blev vedtaget.", "Lågen binder."], read.Items.Select(Decided));
        Assert.Single(read.Tables);
    }

    /// <summary>A frame whose rows are no items is none of the document's text: what stands in it is.</summary>
    [Fact]
    public void A_frame_round_a_table_alone_is_no_table_of_items()
    {
        var page = Front().Text(50, 720, "1. Velkomst", bold: true).Text(50, 705, "Alle var mødt.")
            .Text(50, 680, "2. Regnskab", bold: true).Text(50, 665, "Regnskabet blev godkendt.");
        page.Across(50, 540, 640, 610, 500).Down(500, 640, Xs).Text(60, 622, "Bilag til punkt 2").Text(340, 622, "Kasserer");
        var read = Read(Grid(page, 600).Text(340, 590, "Ida Holm").Text(50, 470, "3. Eventuelt", bold: true).Text(50, 455, "Intet."));
        Assert.Equal(["Velkomst", "Regnskab", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Single(read.Tables);
    }

    private static string? Decided(AgendaItem item) =>
        item.Fields.SingleOrDefault(field => field.Kind == FieldKind.Decision)?.Text;

    private static PageSketch Front() => new PageSketch().Text(50, 790, "Referat", 16, bold: true).Text(50, 770, "Brugerrådet i Tornby")
        .Text(50, 755, "Tirsdag den 4. marts 2031 kl. 19.00");

    /// <summary>The columns' names and the first item.</summary>
    private static PageSketch First(PageSketch page, string title, string decision) =>
        page.Across(50, 540, 700, 670, 630).Down(630, 700, Xs).Text(60, 682, title, bold: true).Text(340, 682, decision, bold: true)
            .Text(60, 655, "1 - Velkomst", bold: true).Text(340, 655, "Alle var mødt.").Text(60, 640, "Formanden byder velkommen.");

    /// <summary>The second item with its table, and the third.</summary>
    private static PageSketch Second(PageSketch page, double y) =>
        Grid(page.Across(50, 540, y + 20, y - 130, y - 160).Down(y - 160, y + 20, Xs)
            .Text(60, y + 5, "2 - Fordeling af puljen", bold: true).Text(340, y + 5, "Fordelingen blev vedtaget.")
            .Text(60, y - 122, "Puljen er mindre end i fjor."), y - 5)
            .Text(60, y - 150, "3 - Eventuelt", bold: true).Text(340, y - 150, "Lågen binder.");

    private static PageSketch Grid(PageSketch page, double y)
    {
        double[] xs = [60, 180, 240, 310];
        return page.Across(60, 310, y, y - 25, y - 50, y - 75, y - 100).Down(y - 100, y, xs)
            .Row(y - 16, xs, "Klub", "2030 (kr.)", "2031 (kr.)").Row(y - 41, xs, "Vest", "1.200", "1.100")
            .Row(y - 66, xs, "Øst", "2.400", "2.200").Row(y - 91, xs, "I alt", "3.600", "3.300");
    }

    private static AgendaDocument Read(params PageSketch[] sketches)
    {
        ImmutableArray<PageLayout> pages = [.. sketches.Select(sketch => sketch.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, pages.Length, pages, []),
            new DocumentInfo("a.pdf", "00", 1, pages.Length, null, TextSource.Embedded)).Document;
    }
}
