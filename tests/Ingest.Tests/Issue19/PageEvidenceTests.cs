using System.Collections.Immutable;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>Columns, margins, running heads and meetings of one item, as bodies set them.</summary>
public sealed class PageEvidenceTests
{
    private static readonly Lazy<LineModel> Model = new(LineModel.LoadDefault);

    private const string Text = "Udvalget har fået et oplæg om sagen, som er sendt til";

    [Theory]
    [InlineData("# 1. Regnskab 2030")]
    [InlineData("# 14. Regnskab 2030")]
    [InlineData("# Punkt 1: Regnskab 2030")]
    public void A_meeting_of_one_item_has_it(string heading)
    {
        var document =
            Read(Page(1, "! Referat fra ekstraordinært møde i Havneudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "", heading,
                "Regnskabet viser følgende tal for de fire områder.", "= Beslutning", "Godkendt."));
        Assert.Equal("Regnskab 2030", Assert.Single(document.Items).Title);
    }

    [Fact]
    public void A_running_head_on_the_second_of_two_pages_is_no_text()
    {
        var first = Page(1, "! Dagsorden", "Havneudvalget", "Onsdag den 22. maj 2031, kl. 15.00", "", "# 1. Havnens budget", Text,
            "= Bilag", "Notat om budgettet");
        var second = Page(2, "", "Regnskab for havnen", "", "# 2. Eventuelt", Text).Text(400, 805, "Havneudvalget – 22. maj 2031", 8);
        Assert.Equal(["Notat om budgettet", "Regnskab for havnen"],
            Read(first, second).Items[0].Attachments.Select(attachment => attachment.Title));
    }

    /// <summary>It says what the first page's head does not.</summary>
    [Fact]
    public void A_small_line_at_the_top_is_text_where_nothing_repeats_it()
    {
        var first = Page(1, "! Dagsorden", "Havneudvalget", "Onsdag den 22. maj 2031, kl. 15.00", "", "# 1. Havnens budget", Text,
            "= Bilag", "Notat om budgettet");
        var second = Page(2, "", "# 2. Eventuelt", Text).Text(60, 805, "Regnskab for marinaen", 8);
        Assert.Contains("Regnskab for marinaen", Read(first, second).Items[0].Attachments.Select(attachment => attachment.Title));
    }

    /// <summary>Lines of one paragraph are as long as their column lets them, whatever stands over it across the page.</summary>
    [Fact]
    public void A_ragged_column_below_a_wide_head_has_its_own_right_edge()
    {
        var page = Page(1, "! Referat",
            "Havneudvalget onsdag den 12. marts 2031 kl. 17.00 i Havnehuset, Molevej 8, mødelokale 3 på anden sal");
        string[] left = ["# 1. Havnens budget", "Der er penge tilbage i årets pulje til", "søsport. Alle ansøgere har brugt lokale",
            "leverandører og har egenbetaling, og", "klubben får afslag på sin ansøgning.", "", "# 2. Takster for gæster",
            "Taksterne følger med priserne på el og", "vand i det kommende år. Der er ikke", "kommet svar på det, som udvalget har",
            "spurgt om ved det sidste møde."];
        string[] right = ["# 3. Molens vedligeholdelse", "Molen er efterset i august, og der skal", "skiftes bolværk på de yderste tredive",
            "meter. Arbejdet kan vente til foråret,", "når isen er væk.", "", "# 4. Eventuelt", "Næste møde er i maj, og det holdes på",
            "havnekontoret, da Havnehuset er", "optaget. Der bliver vist rundt på den", "nye plads til jollerne."];
        for (var i = 0; i < left.Length; i++)
        {
            Put(page, 60, 700 - (14 * i), left[i]);
            Put(page, 320, 700 - (14 * i), right[i]);
        }

        var items = Read(page).Items;
        Assert.Equal(["1", "2", "3", "4"], items.Select(item => item.Number));
        Assert.All(items, item => Assert.Single(item.Fields.Single().Blocks));
    }

    /// <summary>Field headings have a margin of their own, and so do the labels of the front.</summary>
    [Fact]
    public void Particulars_over_field_headings_in_a_margin_are_the_meeting_s()
    {
        var page = new PageSketch(1).Text(60, 760, "Dagsorden", 18, bold: true);
        var y = 735.0;
        foreach (var (label, value) in new[] { ("Udvalg", "Havneudvalget"), ("Dato", "20. august 2031"), ("Tid", "08:15"),
            ("Sted", "Havnehuset, Molevej 8") })
        {
            page.Text(60, y -= 15, label, 11).Text(180, y, value, 11);
        }

        for (var n = 88; n < 92; n++)
        {
            page.Text(60, y -= 34, $"{n}", 13, bold: true).Text(180, y, $"Sag om plads {n} i havnen", 13, bold: true);
            page.Text(60, y -= 20, "Baggrund", 10, italic: true).Text(180, y, Text, 10);
            page.Text(60, y -= 20, "Indstilling", 10, italic: true).Text(180, y, "Det indstilles, at sagen godkendes.", 10);
        }

        var document = Read(page);
        Assert.Equal(["88", "89", "90", "91"], document.Items.Select(item => item.Number));
        Assert.Equal(("Havneudvalget", "2031-08-20", "08:15", "Havnehuset, Molevej 8"),
            (document.Meeting.Body, document.Meeting.Date, document.Meeting.Start, document.Meeting.Place));
    }

    /// <summary>Nothing is lost in silence: whoever counts lines from 1 had items in mind.</summary>
    [Fact]
    public void Minutes_whose_numbers_all_came_to_nothing_are_partial()
    {
        var document =
            Read(Page(1, "! Referat", "Havneudvalget onsdag den 12. marts 2031", "", "= Indstilling", "1. Budgettet godkendes",
                "2. Taksterne godkendes", "3. Resten drøftes", Text));
        Assert.Empty(document.Items);
        Assert.Equal(DocumentStatus.Partial, document.Status);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic is { Code: "numbering.dropped", Page: 1 });
    }

    [Fact]
    public void A_report_with_numbered_chapters_is_complete()
    {
        var document =
            Read(Page(1, "! Rapport om havnens økonomi", "Skovby Kommune, marts 2031", "", "# 1. Indledning", Text, "# 2. Tal", Text,
                "# 3. Forslag", Text));
        Assert.Equal((0, DocumentStatus.Complete), (document.Items.Length, document.Status));
    }

    /// <summary>! and # are headings, = a field's; an empty line is white.</summary>
    private static PageSketch Page(int number, params string[] lines)
    {
        var page = new PageSketch(number);
        var y = 790.0;
        foreach (var line in lines)
        {
            y -= line.Length == 0 ? 12 : 15;
            Put(page, 60, y, line);
        }

        return page;
    }

    private static void Put(PageSketch page, double x, double y, string line)
    {
        var (size, mark) = line.Length < 2
            ? (11.0, 0) : line[..2] switch { "! " => (18, 2), "# " => (13, 2), "= " => (11, 2), _ => (11.0, 0) };
        page.Text(x, y, line[mark..], size, bold: mark > 0);
    }

    private static AgendaDocument Read(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded),
            new ReadOptions { Model = Model.Value }).Document;
    }
}
