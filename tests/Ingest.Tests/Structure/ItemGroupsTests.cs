using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Structure;

/// <summary>Lines over items or at the end of their row that name what they are: no text of the item before.</summary>
public sealed class ItemGroupsTests
{
    private static readonly string[] Titles =
        ["Halvårsregnskab", "Takster for svømmehallen", "Lokalplan for havnen", "Salg af areal ved åen", "Ny rektor", "Vedtægt"];

    private const string Told = "Udvalget tog til efterretning, at der er kommet otte svar om larm ved åen og om vejen langs havnen.";

    /// <summary>Committees whose items follow come again where larger type shows what they are.</summary>
    [Fact]
    public void Groups_in_larger_type_may_come_again()
    {
        string?[] groups = ["Økonomiudvalget", "Kulturudvalget", "Teknik- og Miljøudvalget", "Økonomiudvalget", null, "Valg"];
        var page = Front();
        var y = 700.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            if (groups[i] is { } group)
            {
                page.Text(230, y, group, 13, bold: true);
                y -= 26;
            }

            page.Text(50, y, $"{i + 31}. {Titles[i]}", 10.5, bold: true).Text(80, y - 12, $"(J.nr. 00.01.0{i}A30)", 9)
                .Text(80, y - 26, "Sagen har været lagt frem i otte uger, og der er kommet svar om larm og vejen ved åen.", 10.5)
                .Text(80, y - 42, "Byrådet 24.06.2031: Godkendt.", 10.5);
            y -= 80;
        }

        var items = Read(page);
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal("Godkendt.", Assert.Single(item.Decisions).Text));
    }

    /// <summary>Capitals in the text's own type, in the middle of the page.</summary>
    [Fact]
    public void Groups_in_capitals_are_no_text_of_the_item_before()
    {
        string?[] groups = [null, "ØKONOMIUDVALGET", null, "TEKNIK- OG MILJØUDVALGET", "ANDRE SAGER", null];
        var page = Front();
        var y = 700.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            if (groups[i] is { } group)
            {
                page.Text(230, y, group, 10.5);
                y -= 26;
            }

            page.Text(50, y, $"{i + 1}. {Titles[i]}", 12, bold: true).Text(50, y - 20, "Beslutning", 10.5, bold: true)
                .Text(50, y - 34, Told, 10.5);
            y -= 62;
        }

        var items = Read(page);
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal(Told, Assert.Single(item.Fields).Text));
    }

    [Fact]
    public void What_stands_at_the_end_of_a_heading_s_row_is_no_text_of_the_item_before()
    {
        var page = Front();
        var y = 700.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            page.Text(50, y, $"{i + 1} {Titles[i]}", 11, bold: true).Text(460, y + 1.5, i % 2 == 0 ? "Til beslutning" : "Til drøftelse", 9)
                .Text(50, y - 22, "Resumé", 11, bold: true).Text(50, y - 36, "Direktøren har fået tre tilbud.", 11)
                .Text(50, y - 58, "Bilag", 11, bold: true).Text(50, y - 72, "Kort over havnen; Takster; Budget", 11);
            y -= 110;
        }

        var items = Read(page);
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal(["Kort over havnen", "Takster", "Budget"],
            item.Attachments.Select(attachment => attachment.Title)));
        Assert.All(items, item => Assert.Equal(["Direktøren har fået tre tilbud.", "Kort over havnen; Takster; Budget"],
            item.Fields.Select(field => field.Text)));
    }

    /// <summary>A field that runs in after its name closes the item above: no line over a group ends in what it names.</summary>
    [Fact]
    public void Attachments_set_apart_over_the_next_item_are_the_item_s_above()
    {
        string?[] attached = ["Bilag: Regnskab, Notat fra revisor", null, "Bilag: Kort", null, null, null];
        var page = Front();
        var y = 700.0;
        for (var i = 0; i < Titles.Length; i++)
        {
            page.Text(50, y, $"{i + 1}. {Titles[i]}", 12, bold: true).Text(80, y - 16, Told, 10.5)
                .Text(80, y - 36, "Beslutning: Godkendt.", 10.5);
            if (attached[i] is { } list)
            {
                page.Text(80, y - 56, list, 10.5, bold: true);
            }

            y -= 84;
        }

        var items = Read(page);
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal(["Regnskab", "Notat fra revisor"], items[0].Attachments.Select(attachment => attachment.Title));
        Assert.Equal("Kort", Assert.Single(items[2].Attachments).Title);
    }

    private static PageSketch Front() => new PageSketch(1).Text(50, 780, "Referat", 18, bold: true)
        .Text(50, 760, "Søby Byråd", 11).Text(50, 747, "Tirsdag den 24. juni 2031 kl. 17.00", 11);

    private static IReadOnlyList<AgendaItem> Read(PageSketch page) => AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
        new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
        .Document.Items;
}
