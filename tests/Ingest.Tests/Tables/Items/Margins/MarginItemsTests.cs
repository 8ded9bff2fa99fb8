using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;

namespace Ingest.Tests.Tables.Items.Margins;

/// <summary>Titles without numbers in a column of their own beside the text.</summary>
public sealed class MarginItemsTests
{
    private const double Edge = 190, TitleEnd = 176, Leading = 14;

    private static readonly (string[] Title, string[] Text)[] Items =
    [
        (["Velkomst til de nye"],
            ["Formanden bød velkommen til Bo Lind, som er valgt af", "beboerne i den nye afdeling ved havnen i byen."]),
        (["Ny bro over åen"],
            ["Broen er ikke færdig. Entreprenøren er gået konkurs, og", "arbejdet skal udbydes igen til foråret, når isen er væk.",
                "Indtil da er der afspærret ved den gamle mole og skolen."]),
        (["Klage over støj", "fra anlægget"],
            ["Naboen har klaget. Anlægget flyttes om bag den lange mur,", "og der skrues ned om aftenen i alle ugens dage herefter."]),
        (["Næste møde"],
            ["Mødet holdes i den store sal, når kalenderen er lagt for", "hele året og alle har haft lejlighed til at se den."]),
        (["Eventuelt"], ["Intet."]),
    ];

    /// <param name="level">The texts begin where their titles do; else halfway down the text before them.</param>
    private static AgendaDocument Read((string[] Title, string[] Text)[] items, bool level = true, string head = "Noter fra mødet")
    {
        var page = new PageSketch().Text(50, 790, head, 16, bold: true);
        var y = 740.0;
        foreach (var (title, text) in items)
        {
            for (var i = 0; i < text.Length; i++)
            {
                page.Text(Edge, y - (Leading * i), text[i]);
            }

            for (var i = 0; i < title.Length; i++)
            {
                var width = title[i].Sum(sign => sign == ' ' ? 2.8 : 5);
                page.Text(TitleEnd - width, y - (Leading * (i + (level ? 0 : 1))), title[i], bold: true);
            }

            y -= (Leading * text.Length) + (level ? 16 : 2);
        }

        ImmutableArray<PageLayout> pages = [page.Layout()];
        return AgendaPipeline.Read(new SourcePdf(null, 1, pages, []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document;
    }

    [Fact]
    public void Titles_level_with_the_first_line_of_their_text_are_items()
    {
        var read = Read(Items);
        Assert.Equal(Items.Select(item => string.Join(' ', item.Title)), read.Items.Select(item => item.Title));
        Assert.Equal(Items.Select(item => string.Join(' ', item.Text)), read.Items.Select(item => Assert.Single(item.Fields).Text));
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    /// <summary>Notes in the margin stand beside what they are about, wherever its paragraph begins.</summary>
    [Fact]
    public void Words_beside_the_middle_of_a_text_are_no_titles() => Assert.Empty(Read(Items[..^1], level: false).Items);

    /// <summary>A leaflet has the same form; nothing of a meeting stands in it.</summary>
    [Fact]
    public void Titles_that_no_meeting_has_are_no_items()
    {
        string[] titles = ["Bade i havnen", "Sauna og gus", "Priser for børn", "Find vej", "Kort om os"];
        Assert.Empty(Read([.. Items.Select((item, i) => (new[] { titles[i] }, item.Text))], head: "Velkommen i badet").Items);
    }

    /// <summary>Names with a colon before what was filled in are a form.</summary>
    [Fact]
    public void Labels_with_a_colon_are_no_titles() =>
        Assert.Empty(Read([.. Items.Select(item => (new[] { item.Title[0] + ":" }, item.Text))]).Items);
}
