using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Agendas;

/// <summary>Layouts of bodies, each on a page drawn by hand and read by the rules alone.</summary>
public sealed class Issue3LayoutTests
{
    [Fact]
    public void Sections_with_letters_hold_the_points_that_run_through() =>
        Assert.Equal(
            [("A", null), ("1", "A"), ("2", "A"), ("B", null), ("3", "B")],
            Tree(Page("Dagsorden|b14", "Byrådet den 6. september 2024|", "A. Sager til beslutning|b14", "1. Budget for næste år|b12", Text,
                "2. Lånepuljen|b12", Text, "B. Sager til orientering|b14", "3. Regnskab|b12", Text)));

    [Fact]
    public void Numbers_begin_anew_under_a_section_without_one()
    {
        var items =
            Read(Page("Dagsorden|b14", "Byrådet den 6. september 2024|", "Åben dagsorden|b14", "1. Budget for næste år|b12", Text,
                "2. Lånepuljen|b12", Text, "Lukket dagsorden|b14", "1. Ejendomssag|b12", Text)).Items;
        Assert.Equal(["Åben dagsorden", "Budget for næste år", "Lånepuljen", "Lukket dagsorden", "Ejendomssag"],
            items.Select(item => item.Title));
        Assert.Equal([null, items[0].Id, items[0].Id, null, items[3].Id], items.Select(item => item.Parent));
    }

    [Fact]
    public void Plain_points_of_a_short_agenda_are_its_items() =>
        Assert.Equal(["Godkendelse af dagsorden", "Regnskab", "Næste møde", "Eventuelt"], Read(Page(
            "Dagsorden|b14", "Bestyrelsen den 6. september 2024|", "1. Godkendelse af dagsorden|", "2. Regnskab|", "3. Næste møde|",
            "4. Eventuelt|")).Items.Select(item => item.Title));

    [Fact]
    public void Minutes_by_ad_punkt_are_items() =>
        Assert.Equal(["1", "2", "3"], Read(Page(
            "Referat|b14", "Bestyrelsen den 6. september 2024|", "Ad punkt 1: Velkomst|", Text, "Ad punkt 2: Regnskab|", Text,
            "Ad punkt 3: Eventuelt|", Text)).Items.Select(item => item.Number));

    [Fact]
    public void A_title_may_begin_with_an_ordinal_where_nothing_is_numbered()
    {
        string[] item = ["= Indstilling|b10", Text, "= Beslutning|b10", Text];
        var titles =
            Read(Page(["Dagsorden|b16", "Byrådet den 6. september 2024|", "2. behandling af budgettet|b13", .. item,
                "Lånepuljen til botilbud|b13", .. item, "Ny skole i Sæby|b13", .. item, "Regnskab|b13", .. item])).Items;
        Assert.Equal([(null, "2. behandling af budgettet"), (null, "Lånepuljen til botilbud"), (null, "Ny skole i Sæby"),
            (null, "Regnskab")], titles.Select(title => (title.Number, title.Title)));
    }

    [Fact]
    public void A_known_heading_in_a_lesser_type_is_the_fields_own()
    {
        string[] item = ["= INDSTILLING|b10", Text, "= SAGSFREMSTILLING|b10", "= Baggrund|b10", Text, "= BESLUTNING|b10", Text];
        var field =
            Read(Page(["Dagsorden|b16", "Byrådet den 6. september 2024|", "1. Budget|b13", .. item, "2. Eventuelt|b13",
                .. item])).Items[0].Fields;
        Assert.Equal(["INDSTILLING", "SAGSFREMSTILLING", "BESLUTNING"], field.Select(one => one.Heading));
        Assert.Equal(BlockType.Heading, field[1].Blocks[0].Type);
    }

    [Fact]
    public void A_bold_title_and_the_text_behind_it_are_parted()
    {
        var page = Page("Referat|b14", "Bestyrelsen den 6. september 2024|");
        var y = 700.0;
        foreach (var title in (string[])["1. Velkomst:", "2. Regnskab:", "3. Eventuelt:"])
        {
            page.Text(50, y, title, bold: true).Text(53 + (5 * title.Length), y, "Formanden bød velkommen.");
            y -= 30;
        }

        var items = Read(page).Items;
        Assert.Equal(["Velkomst", "Regnskab", "Eventuelt"], items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal("Formanden bød velkommen.", Assert.Single(item.Fields).Text));
    }

    [Fact]
    public void Headings_in_the_margin_head_the_text_beside_them()
    {
        var page = Page("Dagsorden|b14", "Byrådet den 6. september 2024|");
        var y = 700.0;
        foreach (var title in (string[])["1. Budget", "2. Lånepuljen", "3. Eventuelt"])
        {
            page.Text(50, y, title, 13, bold: true);
            page.Text(50, y - 30, "Indstilling", bold: true).Text(180, y - 30, "Byrådet godkender budgettet for næste år og de to");
            page.Text(180, y - 42, "følgende år, og at der gives en bevilling til den nye")
                .Text(180, y - 54, "skole, som står færdig om to år, og til vejen derhen.");
            page.Text(50, y - 74, "Økonomiske", bold: true).Text(180, y - 74, "Der er ingen udgift i år, og i de næste år holdes den");
            page.Text(50, y - 86, "konsekvenser", bold: true).Text(180, y - 86, "inden for rammen, som er lagt fast for hele perioden,");
            page.Text(180, y - 98, "og som ikke ændres.");
            y -= 140;
        }

        var fields = Read(page).Items[0].Fields;
        Assert.Equal([("Indstilling", FieldKind.Recommendation), ("Økonomiske konsekvenser", FieldKind.Economy)],
            fields.Select(field => (field.Heading!, field.Kind)));
        Assert.Equal(
            "Der er ingen udgift i år, og i de næste år holdes den inden for rammen, som er lagt fast for hele perioden, og som ikke "
                + "ændres.", fields[1].Text);
    }

    [Fact]
    public void An_access_mark_at_the_headings_edge_is_not_its_title()
    {
        var page = Page("Dagsorden|b14", "Byrådet den 6. september 2024|");
        page.Text(50, 700, "1. Budget", 13, bold: true).Text(450, 700, "Åbent", 13, bold: true).Text(50, 680, FullLine);
        page.Text(50, 640, "2. Ejendomssag", 13, bold: true).Text(450, 640, "Lukket", 13, bold: true).Text(50, 620, FullLine);
        Assert.Equal([("Budget", Access.Open), ("Ejendomssag", Access.Closed)],
            Read(page).Items.Select(item => (item.Title, item.Access!.Value)));
    }

    [Fact]
    public void People_set_in_rows_take_part()
    {
        var page = Page("Referat|b14", "Byrådet den 6. september 2024|");
        double[] xs = [50, 250, 320, 420];
        page.Row(720, xs, "Navn", "Parti", "Rolle", "Fremmøde").Row(706, xs, "Lolan Ottesen, formand", "A", "", "Til stede")
            .Row(692, xs, "Anne Holm", "V", "", "Fraværende").Row(678, xs, "Peter Als", "F", "", "Til stede");
        page.Text(50, 640, "1. Budget", 13, bold: true).Text(50, 620, FullLine).Text(50, 590, "2. Eventuelt", 13, bold: true)
            .Text(50, 570, FullLine);
        Assert.Equal(
            [new Participant("Lolan Ottesen", "A", "formand", Attendance.Present),
                new Participant("Anne Holm", "V", null, Attendance.Absent), new Participant("Peter Als", "F", null, Attendance.Present)],
            Read(page).Meeting.Participants);
    }

    [Fact]
    public void A_title_that_goes_on_over_the_page_and_notes_at_its_foot_do_not_break_the_text()
    {
        string[] item = ["= Indstilling|b10", Text];
        var first = Page(["Dagsorden|b16", "Byrådet den 6. september 2024|", "1. Budget|b13", .. item, "= Sagsfremstilling|b10", Text])
            .Text(50, 60, "1 Se budgettet for i år.", 8);
        var second = new PageSketch(2).Text(50, 780, "1. Budget (fortsat)", 9).Text(50, 750, "som vist.")
            .Text(50, 700, "2. Eventuelt", 13, bold: true).Text(50, 680, "Indstilling", bold: true).Text(50, 660, FullLine);
        var items = Read(first, second).Items;
        Assert.Equal(["Budget", "Eventuelt"], items.Select(one => one.Title));
        Assert.Equal($"{FullLine} som vist.\n\n1 Se budgettet for i år.", items[0].Fields[1].Text);
    }

    [Fact]
    public void A_letter_that_mentions_an_agenda_and_a_school_year_has_no_items() =>
        Assert.Empty(
            Read(Page("Til byrådet|b13", "1 Baggrund|b12", "Sagen har været på dagsordenen i byrådet og blev udsat.|", Text,
                "2 Ferieplan for skolerne|b12", "2014/2015|", Text)).Items);

    private const string Text = AgendaSketch.FullLine + "|";

    private const string FullLine = AgendaSketch.FullLine;

    /// <summary>Lines of "text|look": b and a size for bold headings with white above, nothing for text.</summary>
    private static PageSketch Page(params string[] lines)
    {
        var page = new PageSketch();
        var y = 790.0;
        foreach (var line in lines)
        {
            var (text, look) = (line[..line.LastIndexOf('|')], line[(line.LastIndexOf('|') + 1)..]);
            var size = look.Length > 0 ? double.Parse(look[1..], System.Globalization.CultureInfo.InvariantCulture) : 10;
            y -= look.Length == 0 && text == FullLine ? 13 : 24;
            page.Text(50, y, text.StartsWith("= ", StringComparison.Ordinal) ? text[2..] : text, size, look.Length > 0);
        }

        return page;
    }

    private static IEnumerable<(string? Number, string? Parent)> Tree(PageSketch page) =>
        Read(page).Items.Select(item => (item.Number, item.Parent));

    private static AgendaDocument Read(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded)).Document;
    }
}
