using System.Globalization;
using Ingest.Model.Output;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Comments that were printed: their numbers in the margin, and the list of them behind the agenda.</summary>
public sealed class CommentListTests
{
    /// <summary>Shaded or ruled boxes right or left of the text, drawn with their lines or after them all.</summary>
    [Theory]
    [InlineData(520, true, true)]
    [InlineData(520, false, false)]
    [InlineData(30, true, false)]
    public void Numbers_in_little_boxes_outside_the_text_are_furniture(double x, bool shaded, bool last)
    {
        var number = 0;
        var body = MarginSketch.Body(MarginSketch.Pages(3, (page, n) =>
        {
            void Squares()
            {
                for (var i = 0; i < n; i++)
                {
                    Square(page, x, 780 - (64 * i), ++number, shaded);
                }
            }

            if (!last)
            {
                Squares();
            }

            MarginSketch.Lines(page, 30, right: 0, skip: n);
            if (last)
            {
                Squares();
            }
        }));
        Assert.Equal(90, body.Length);
        Assert.DoesNotContain(body, text => text.Any(char.IsAsciiDigit));
    }

    /// <summary>
    /// An item's number in a box is no smaller than the text; a legend has words beside its boxes; a key in the text stands in it.
    /// </summary>
    [Theory]
    [InlineData(30, 11, "")]
    [InlineData(450, 7, "Skole")]
    [InlineData(250, 7, "")]
    public void Other_figures_in_boxes_stay(double x, double size, string beside)
    {
        var number = 0;
        var body = MarginSketch.Body(MarginSketch.Pages(2, (page, n) =>
        {
            MarginSketch.Lines(page, 20, right: 0, top: 420, skip: n);
            for (var i = 0; i < 4; i++)
            {
                var y = 780 - (64 * i);
                Square(page, x, y, ++number, shaded: true, size);
                page.Text(60, y, "Budget for året").Text(x + 20, y, beside, size);
            }
        }));
        Assert.Equal(8, body.Count(text => text.Any(char.IsAsciiDigit)));
    }

    [Theory]
    [InlineData("pdf program", "! Oversigt over kommentarer til Dagsorden KIU.pdf", "= Side: 1",
        "^ Nummer: 1    Forfatter: Ida Holm    Emne: Note    Dato: 30-08-2027 09:12:44", "Er der målt fra skel?",
        "^ Nummer: 2    Forfatter: Ulrik Balle    Emne: Note    Dato: 30-08-2027 10:03:17", "Slet dette.")]
    [InlineData("english", "! Summary of Comments on agenda.pdf", "= Page: 2",
        "^ Author: Ida Holm    Subject: Sticky Note    Date: 8/30/2027 9:12:44 AM", "Er der målt fra skel?")]
    [InlineData("label by label", "^ Kommentarer", "^ Nr.: 1", "Forfatter: Ida Holm", "Dato: 30.08.2027", "Er der målt fra skel?",
        "^ Nr.: 2", "Forfatter: Ulrik Balle", "Dato: 30.08.2027", "Slet dette.")]
    [InlineData("word processor", "! Hoveddokument: ændringer og kommentarer",
        "= Side 1: Kommenteret [IH1]    Ida Holm    30-08-2027 09:12:00", "Er der målt fra skel?",
        "= Side 2: Slettet    Ulrik Balle    30-08-2027 10:03:00", "en hal")]
    [InlineData("line by line", "= Side 1", "^ Linje 4 Ida Holm 30-08-2027 09:12", "Er der målt fra skel?",
        "^ Linje 12 Ulrik Balle 30-08-2027 10:03", "Slet dette.")]
    public void A_list_of_comments_is_no_items_text(string form, params string[] list)
    {
        var document =
            Assert.Single(
                PartsSketch.ReadAll(Agenda with { Foot = "Side 1" },
                    new PartsPage(list, form == "word processor" ? "Serif" : "Sans", form == "word processor" ? "Side 2" : "")));
        Assert.True(document.Items is [{ Title: "Ny bane i Mosekær" }, { Title: "Eventuelt" }], form);
        Assert.DoesNotContain(document.Items.SelectMany(item => item.Fields),
            field => field.Text.Contains("skel", StringComparison.Ordinal) || field.Text.Contains("Ulrik", StringComparison.Ordinal));
        Assert.Equal([(PartKind.Agenda, 1, 1), (PartKind.Other, 2, 2)], PartsSketch.Parts(document));
        Assert.True(document.Ledger[1].Annex > 0, form);
    }

    [Fact]
    public void Each_pages_comments_may_stand_behind_it()
    {
        PartsPage[] pages =
        [
            new([.. PartsSketch.Head("Dagsorden", "Kulturudvalget", "Tirsdag den 14. april 2026 kl. 16.00"),
                .. PartsSketch.Item("1. Ny bane i Mosekær", "Indstilling", "Det indstilles, at banen anlægges.")]),
            Comments(1),
            new([.. PartsSketch.Item("2. Kunst ved indfaldsvejen", "Indstilling", "Det indstilles, at skitsen vælges."), "# 3. Eventuelt"]),
            Comments(2),
        ];
        var document = Assert.Single(PartsSketch.ReadAll(pages));
        Assert.Equal(["1", "2", "3"], document.Items.Select(item => item.Number));
        Assert.Equal([(PartKind.Agenda, 1, 1), (PartKind.Other, 2, 2), (PartKind.Agenda, 3, 3), (PartKind.Other, 4, 4)],
            PartsSketch.Parts(document));
    }

    /// <summary>Days and writers in the agenda's own last item, and in what an annex has.</summary>
    [Theory]
    [InlineData("# 3. Høringssvar", "= Sagsfremstilling", "^ Forfatter: Ida Holm    Dato: 30-08-2027",
        "Bygherren spørger, om der er målt fra skel.", "^ Forfatter: Ulrik Balle    Dato: 31-08-2027", "Slet dette.", "= Indstilling",
        "^ Svarene drøftes.")]
    [InlineData("# 3. Mødeplan", "= Sagsfremstilling", "^ Nr. 1: 30-08-2027 kl. 09.00", "Nr. 2: 30-09-2027 kl. 09.00",
        "Nr. 3: 30-10-2027 kl. 09.00", "= Indstilling", "^ Planen vedtages.")]
    public void Days_in_an_items_text_stay(params string[] lines)
    {
        var document = Assert.Single(PartsSketch.ReadAll(Agenda, new PartsPage(lines)));
        Assert.Equal("3", document.Items[^1].Number);
        Assert.Equal((PartKind.Agenda, 1, 2), Assert.Single(PartsSketch.Parts(document)));
    }

    private static readonly PartsPage Agenda = new([
        .. PartsSketch.Head("Dagsorden", "Kulturudvalget", "Tirsdag den 14. april 2026 kl. 16.00"),
        .. PartsSketch.Item("1. Ny bane i Mosekær", "Indstilling", "Det indstilles, at banen anlægges."), "# 2. Eventuelt",
        "^ Formanden orienterer om hallerne."]);

    private static PartsPage Comments(int page) => new(
        [$"= Side: {page}", $"^ Nummer: {page}    Forfatter: Ida Holm    Emne: Note    Dato: 30-08-2027 09:12:44", "Er der målt fra skel?",
            $"^ Nummer: {page + 1}    Forfatter: Ida Holm    Emne: Note    Dato: 30-08-2027 09:14:02", "Slet dette."], "Sans");

    private static void Square(PageSketch page, double x, double y, int number, bool shaded, double size = 7)
    {
        if (shaded)
        {
            page.Fill(x, y - 2, x + 12, y + 10);
        }
        else
        {
            page.Across(x, x + 12, y - 2, y + 10).Down(y - 2, y + 10, x, x + 12);
        }

        page.Text(x + 3, y, number.ToString(CultureInfo.InvariantCulture), size);
    }
}
