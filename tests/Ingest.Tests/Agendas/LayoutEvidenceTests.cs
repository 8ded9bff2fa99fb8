using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Labels.Rules.Meetings;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Structure;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Agendas;

/// <summary>What place, type, sequence and neighbours tell of headings, notes and footers, on drawn pages and by the rules alone.</summary>
public sealed class LayoutEvidenceTests
{
    [Fact]
    public void A_letter_with_one_journal_number_is_no_agenda() =>
        Assert.False(
            StructureMaker.Make(Facts(Page("Høring over forslag til ny planlov|b16", "Til Social- og Boligstyrelsen|", "1. juni 2011|b13",
                "Journalnr. 2011-14899|", "Baggrund|b12", Text, "Sagsfremstilling|b12", Text, "Indstilling|b12", Text))).IsAgenda);

    [Fact]
    public void A_whole_date_is_scored_down_as_a_heading()
    {
        var facts = Facts(Page("Dagsorden|b16", "1. juni 2011|b13", "1. juni 2011 var en onsdag|b13"));
        var scores = new LabelScores(facts.Lines.Length);
        new DateLines().Score(facts, StructureMaker.Make(facts), scores);
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(line => scores[line, LineLabel.ItemHeading] < 0));
    }

    [Fact]
    public void Sections_with_letters_may_hold_a_single_point_each() =>
        Assert.Equal(
            [("A", null), ("1", "A"), ("B", null), ("2", "B"), ("C", null), ("3", "C")],
            Tree("Dagsorden|b16", Date, "A. Drift og anlæg|b14", "1. Budget for næste år|b12", Text, "B. Sager til drøftelse|b14",
                "2. Lånepuljen|b12", Text, "C. Sager til orientering|b14", "3. Regnskab|b12", Text));

    [Fact]
    public void Two_points_that_begin_anew_under_Roman_sections_are_the_items() =>
        Assert.Equal(
            [("I", "Øvrige sager"), ("1", "Takster for næste år"), ("II", "Byggesager"), ("1", "Lokalplan for havnen")],
            Read(Page("Dagsorden|b16", Date, "I. Øvrige sager|b15", "Pkt. 1. Takster for næste år|b12", "= VERDENSMÅL|b10", Text,
                "= EJERSTRATEGI|b10", Text, "= INDSTILLING|b10", Text, "= NABOER|b10", Text, "= TRAFIK|b10", Text, "= NATUR OG MILJØ|b10",
                Text, "= INDSTILLING TIL RÅDET|b10", Text,
                "II. Byggesager|b15", "Pkt. 1. Lokalplan for havnen|b12", "= HANDICAPFORHOLD|b10", Text, "= INDSTILLING|b10", Text,
                "= BORGERPERSPEKTIV|b10", Text, "= UDDANNELSE|b10", Text, "= LIGESTILLING|b10", Text)).Items.Select(
                    item => (item.Number!, item.Title)));

    [Fact]
    public void A_short_supplement_may_have_two_points() =>
        Assert.Equal(["1", "2"],
            Read(Page("Supplerende dagsorden|b16", Date, "1) Redegørelse for tilsyn|b10", "2) Årsrapport for ordningen|b10",
                Text)).Items.Select(item => item.Number));

    [Fact]
    public void A_long_count_has_no_holes_and_points_without_text_are_points()
    {
        string[] titles = ["Velkomst", "Regnskab", "Takster", "Klage over støj fra Østre Fjernvarme A.m.b.a.", "Budget", "Lånepuljen",
            "Legepladser", "Beskæftigelsesplan", "Lejekontrakt", "Strategi", "Køb af areal"];
        var lines =
            titles.SelectMany(
                (title, i) => i is 3 ? new[] { $"{i + 1}) {title}|b10", Text } : i is > 5 and < 10
                    ? [$"{i + 1}) {title}|b10"] : [$"{i + 1}) {title}|b10", $"SAG-2024-025{70 + i}|", Text]);
        Assert.Equal(titles, Read(Page(["Referat|b16", Date, .. lines])).Items.Select(item => item.Title));
    }

    [Fact]
    public void Inner_headings_that_count_on_in_their_own_type_are_no_items()
    {
        string[] inner = ["1. Baggrund|b10", Text, "2. Tidsplan|b10", Text, "3. Konsekvenser for borgerne|b10", Text, "4. Alternativer|b10",
            Text, "= Indstilling|b10", Text];
        Assert.Equal(["1", "2"],
            Read(Page(["Dagsorden|b16", Date, "1. Budget for næste år|b14", "= Indstilling|b10", Text, "2. Salg af grunde|b14",
                "= Sagsfremstilling|b10", .. inner])).Items.Select(item => item.Number));
    }

    [Fact]
    public void A_mark_at_the_far_end_of_the_first_row_does_not_break_the_title()
    {
        var page = Page("Dagsorden|b16", Date);
        for (var n = 1; n < 7; n++)
        {
            var y = 800 - (100 * n);
            page.Text(50, y, $"{n}. Indgåelse af aftale mellem kommunerne i regionen", 13, bold: true).Text(455, y, "Åbent", 13)
                .Text(50, y - 15, "og de tre nabokommuner om fælles udbud af kørsel", 13, bold: true).Text(50, y - 35, FullLine)
                .Text(50, y - 47, FullLine);
        }

        Assert.All(Read(page).Items,
            item => Assert.Equal(("Indgåelse af aftale mellem kommunerne i regionen og de tre nabokommuner om fælles udbud af kørsel",
                Access.Open), (item.Title, item.Access)));
    }

    [Fact]
    public void A_mark_on_a_line_of_its_own_under_the_heading_is_not_the_text()
    {
        var item = Read(
            Page("Dagsorden|b16", Date, "1. Ejendomssag|b13", "Lukket punkt|", "Punktet behandles for lukkede døre.|", "2. Regnskab|b13",
                Text)).Items[0];
        Assert.Equal((Access.Closed, "Punktet behandles for lukkede døre."), (item.Access, Assert.Single(item.Fields).Text));
    }

    [Theory]
    [InlineData("BESLUTNING I BYRÅDET DEN 26.", "JANUAR 2017")]
    [InlineData("BESKÆFTIGELSES- OG INTEGRATIONSUDVALGETS", "BESLUTNING DEN 4. JANUAR 2017")]
    [InlineData("ØKONOMISKE", "KONSEKVENSER")]
    public void A_heading_may_be_said_by_two_lines_together(string first, string second)
    {
        var page = Page("Referat|b16", Date);
        var y = 700.0;
        foreach (var title in (string[])["1. Budget", "2. Lånepuljen", "3. Regnskab"])
        {
            page.Text(50, y, title, 13, bold: true).Text(50, y - 24, "INDSTILLING", bold: true).Text(50, y - 36, FullLine);
            page.Text(50, y - 60, first, bold: true).Text(50, y - 72, second, bold: true).Text(50, y - 84, FullLine);
            y -= 130;
        }

        Assert.All(Read(page).Items,
            item => Assert.Equal(["INDSTILLING", $"{first} {second}"], item.Fields.Select(field => field.Heading)));
    }

    [Fact]
    public void Headings_in_the_margin_go_on_over_capitals_and_stand_beside_nothing()
    {
        var page = Page("Referat|b16", Date);
        var y = 700.0;
        foreach (var title in (string[])["SAG 1. Budget", "SAG 2. Lånepuljen", "SAG 3. Regnskab"])
        {
            page.Text(50, y, title, 13, bold: true).Text(50, y - 30, "Indstilling")
                .Text(180, y - 30, "Byrådet godkender budgettet for næste år og de to")
                .Text(180, y - 42, "følgende år, og at der gives en bevilling til den nye");
            page.Text(50, y - 66, "Beslutning i Plan- og").Text(180, y - 66, "Godkendt, idet udvalget ønsker et nyt forslag til")
                .Text(50, y - 78, "Klimaudvalget den 2.").Text(180, y - 78, "finansiering.").Text(50, y - 90, "november 2012");
            page.Text(50, y - 114, "Klimakonsekvenser").Text(180, y - 114, "Der er ingen.").Text(50, y - 138, "Beslutning")
                .Text(50, y - 162, "Bilag").Text(180, y - 162, "Notat om klimaet");
            y -= 200;
        }

        Assert.All(Read(page).Items, item => Assert.Equal(
            ["Indstilling", "Beslutning i Plan- og Klimaudvalget den 2. november 2012", "Klimakonsekvenser", "Beslutning", "Bilag"],
            item.Fields.Select(field => field.Heading)));
    }

    [Fact]
    public void A_heading_over_the_text_is_no_field_where_fields_stand_in_the_margin()
    {
        var page = Page("Dagsorden|b16", Date);
        var y = 700.0;
        foreach (var title in (string[])["1. Budget", "2. Lånepuljen", "3. Regnskab"])
        {
            page.Text(50, y, title, 13, bold: true);
            page.Text(50, y - 30, "Løsning", bold: true).Text(180, y - 30, "Der er ingen udgift i år, og i de næste år holdes den")
                .Text(180, y - 42, "inden for rammen.").Text(180, y - 66, "Konsekvenser", bold: true)
                .Text(180, y - 78, "Rapporten er lagt på nettet, hvor alle kan læse den.");
            page.Text(50, y - 102, "Indstilling", bold: true).Text(180, y - 102, "Byrådet godkender budgettet for næste år og de to")
                .Text(180, y - 114, "følgende år, og at der gives en bevilling til den nye");
            y -= 160;
        }

        Assert.All(Read(page).Items, item => Assert.Equal(["Løsning", "Indstilling"], item.Fields.Select(field => field.Heading)));
    }

    [Fact]
    public void A_heading_without_the_colon_of_all_others_is_the_fields_own()
    {
        string[] item = ["Indstilling: Byrådet godkender sagen.|", Text, "Beslutning: Godkendt.|"];
        var fields =
            Read(Page(["Referat|b16", Date, "1. Budget|b13", "Sagsfremstilling: Sagen er ny.|", Text, "Konsekvenser|", Text, .. item,
                "2. Puljen|b13", .. item, "3. Regnskab|b13", .. item, "4. Eventuelt|b13", .. item])).Items[0].Fields;
        Assert.Equal(["Sagsfremstilling:", "Indstilling:", "Beslutning:"], fields.Select(field => field.Heading));
    }

    [Fact]
    public void A_note_belongs_to_the_field_that_refers_to_it()
    {
        var page = Page("Dagsorden|b16", Date, "1. Budget|b13", "= Sagsfremstilling|b10",
            "Første fase er afsluttet.1 Rapporten på 12 m2 er vedlagt.|", "= Bilag|b10", "Notat|", "2. Regnskab|b13", "= Indstilling|b10",
            Text).Text(50, 40, "1 Se budgettet for i år.", 8).Text(50, 30, "2 Ingen henviser hertil.", 8);
        var items = Read(page).Items;
        Assert.Equal("Første fase er afsluttet.1 Rapporten på 12 m2 er vedlagt.\n\n1 Se budgettet for i år.", items[0].Fields[0].Text);
        Assert.Equal("Notat", items[0].Fields[1].Text);
        Assert.EndsWith("2 Ingen henviser hertil.", items[1].Fields[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_on_the_only_page_is_furniture()
    {
        var page = Page("Dagsorden|b16", Date, "1. Velkomst|", "2. Regnskab|", "3. Eventuelt|")
            .Text(120, 40, "Kirke Sogn · Torvet 1 · Tlf. 72 36 00 00 · post@kirkesogn.dk", 8);
        Assert.All(Read(page).Items, item => Assert.Empty(item.Fields));
    }

    [Fact]
    public void A_running_title_on_one_page_alone_is_furniture()
    {
        var first = Page("Dagsorden|b16", Date, "1. Salg af elleve grunde ved vandet|b13", "= Sagsfremstilling|b10", Text);
        var second = new PageSketch(2).Text(50, 800, "1. Salg af elleve grunde ved vandet", 8, bold: true).Text(50, 750, "som vist.")
            .Text(50, 700, "2. Regnskab", 13, bold: true).Text(50, 680, FullLine);
        Assert.Equal($"{FullLine} som vist.", Assert.Single(Read(first, second).Items[0].Fields).Text);
    }

    [Fact]
    public void A_title_that_goes_on_is_known_without_its_word_and_mark()
    {
        var first = Page("Dagsorden|b16", Date, "Sag 1 - Ny strategi (Åben)|b13", "= Indstilling|b10", Text);
        var second = new PageSketch(2).Text(50, 780, "1. Ny strategi (fortsat)", 10, bold: true).Text(50, 750, "som vist.")
            .Text(50, 700, "Sag 2 - Regnskab (Åben)", 13, bold: true).Text(50, 680, FullLine);
        Assert.Equal($"{FullLine} som vist.", Assert.Single(Read(first, second).Items[0].Fields).Text);
    }

    [Fact]
    public void A_list_at_the_end_that_names_what_came_before_is_contents()
    {
        var first = Page("Referat|b16", Date, "1. Velkomst og orientering|b13", Text, "2. Regnskab for sidste år|b13", Text,
            "3. Eventuelt og næste møde|b13", Text);
        var second = new PageSketch(2).Text(50, 780, "Sagsliste", 12, bold: true);
        string[] titles = ["1. Velkomst og orientering", "2. Regnskab for sidste år", "3. Eventuelt og næste møde"];
        for (var i = 0; i < titles.Length; i++)
        {
            second.Text(50, 750 - (14 * i), titles[i]).Text(500, 750 - (14 * i), "1");
        }

        var agenda = Read(first, second);
        Assert.Equal(FullLine, Assert.Single(agenda.Items[2].Fields).Text);
        Assert.Empty(agenda.Tables);
    }

    [Fact]
    public void The_meetings_head_is_not_the_contents_that_follow_it()
    {
        var page = new PageSketch();
        page.Text(250, 760, "Byrådet", 16, bold: true).Text(250, 730, "Dagsorden", 16, bold: true).Text(250, 710, "28. maj 2012 kl. 08.00")
            .Text(250, 698, "Rådhuset, Torvet 1").Text(50, 660, "Dagsorden:", bold: true);
        var items = new PageSketch(2);
        for (var n = 1; n < 13; n++)
        {
            var title = $"Nr. {n}: {"ABCDEFGHIJKL"[n - 1]}nsøgning om støtte";
            page.Text(50, 654 - (14 * n), title);
            items.Text(50, 820 - (50 * n), title, 13, bold: true).Text(50, 800 - (50 * n), FullLine);
        }

        var meeting = Read(page, items).Meeting;
        Assert.Equal(("2012-05-28", "08:00", "Rådhuset, Torvet 1"), (meeting.Date, meeting.Start, meeting.Place));
    }

    [Fact]
    public void A_known_field_in_capitals_with_a_name_behind_it_is_not_below_the_others()
    {
        string[] item = ["= INDSTILLING|b12", Text, "= BESLUTNING|b12", "Godkendt.|"];
        var fields =
            Read(Page(["Referat|b16", Date, "1. Budget|b14", .. item, "= BESLUTNINGSFORSLAG FRA Borgerlisten|b12", Text, "2. Regnskab|b14",
                .. item])).Items[0].Fields;
        Assert.Equal([FieldKind.Recommendation, FieldKind.Decision, FieldKind.Proposal], fields.Select(field => field.Kind));
    }

    [Fact]
    public void An_attachment_begins_after_the_address_of_the_one_before()
    {
        var items =
            AgendaSketch.Item("= Bilag", "Budget: https://www.kommunen.dk/sites/default/files/2024-05/bilag-til-budget/for-naeste-aar.pdf",
                "Præsentation fra temamødet");
        Assert.Equal(["Budget", "Præsentation fra temamødet"], items.Attachments.Select(attachment => attachment.Title));
    }

    private const string Date = "Byrådet den 6. september 2024|";

    private const string Text = AgendaSketch.FullLine + "|";

    private const string FullLine = AgendaSketch.FullLine;

    /// <summary>Lines of "text|look": b and a size for bold headings with white above, nothing for text.</summary>
    private static PageSketch Page(params string[] lines)
    {
        var page = new PageSketch();
        var y = 800.0;
        foreach (var line in lines)
        {
            var (text, look) = (line[..line.LastIndexOf('|')], line[(line.LastIndexOf('|') + 1)..]);
            var size = look.Length > 0 ? double.Parse(look[1..], System.Globalization.CultureInfo.InvariantCulture) : 10;
            y -= look.Length == 0 && text == FullLine ? 13 : 22;
            page.Text(50, y, text.StartsWith("= ", StringComparison.Ordinal) ? text[2..] : text, size, look.Length > 0);
        }

        return page;
    }

    private static IEnumerable<(string? Number, string? Parent)> Tree(params string[] lines) =>
        Read(Page(lines)).Items.Select(item => (item.Number, item.Parent));

    private static DocumentContext Facts(PageSketch page) => ContextMaker.Make([.. LineMaker.Make([page.Layout()])]);

    private static AgendaDocument Read(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded)).Document;
    }
}
