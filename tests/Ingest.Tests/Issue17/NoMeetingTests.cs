using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue17;

/// <summary>
/// A report is no meeting's paper: where there are no items, sentences that speak of decisions and dates say nothing of a meeting.
/// </summary>
public sealed class NoMeetingTests
{
    private const double Leading = 13;

    private static readonly string[] Prose =
    [
        "Kommunernes Landsforening har den 25. januar 2012 udgivet et oplæg om, hvordan det nære",
        "sundhedsvæsen kan indrettes, og hvordan borgerne får indflydelse på dagsorden og indhold.",
        "Der er lagt vægt på de beslutninger, der har direkte",
        "betydning for udvalgets arbejde på området, og på at et referat af alle høringer er tilgængeligt for den,",
        "der vil følge arbejdet. Kommunalbestyrelsen i hver kommune kan tage det op på et møde kl. 17.00",
        "og drøfte det med de lokale parter, som har en rolle i samarbejdet om den enkelte borger.",
    ];

    [Fact]
    public void A_report_has_none()
    {
        var cover = new PageSketch(1).Text(50, 600, "Det nære", 40, bold: true).Text(50, 550, "sundhedsvæsen", 40, bold: true);
        var meeting = Read([cover, .. Enumerable.Range(2, 4).Select(Report)]);
        Assert.Equal((null, null, null, null, null, MeetingKind.Unknown),
            (meeting.Title, meeting.Body, meeting.Date, meeting.Start, meeting.Place, meeting.Kind));
    }

    [Fact]
    public void Nor_has_one_that_begins_with_its_text()
    {
        var meeting = Read([.. Enumerable.Range(1, 3).Select(Report)]);
        Assert.Equal((null, null, null), (meeting.Title, meeting.Body, meeting.Date));
    }

    /// <summary>A chapter deep in a report is called so.</summary>
    [Fact]
    public void Nor_one_with_a_chapter_of_decisions() =>
        Assert.Null(
            Read([.. Enumerable.Range(1, 4)
                .Select(number => number == 4
                    ? Report(number).Text(50, 760, "Kommunernes beslutninger", 18, bold: true) : Report(number))]).Title);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_agenda_that_has_no_items_yet_keeps_its_head(int page)
    {
        var head = new PageSketch(page).Text(50, 760, "Dagsorden for Teknisk Udvalg", 18, bold: true)
            .Text(50, 730, "Mødedato: 6. september 2024").Text(50, 717, "Mødested: Byrådssalen");
        var meeting = page == 1 ? Read(head) : Read(new PageSketch(1).Text(50, 600, "Fjordvang Kommune", 30, bold: true), head);
        Assert.Equal(("Dagsorden for Teknisk Udvalg", "Teknisk Udvalg", "2024-09-06", "Byrådssalen"),
            (meeting.Title, meeting.Body, meeting.Date, meeting.Place));
    }

    /// <summary>In the type of the text, a line of its own.</summary>
    [Fact]
    public void As_does_one_in_plain_type()
    {
        var meeting =
            Read(new PageSketch(1).Text(50, 760, "Referat").Text(50, 734, "Teknisk Udvalg").Text(50, 708, "Dato: 6. september 2024")
                .Text(50, 682, "Mødet blev aflyst."));
        Assert.Equal(("Referat", "Teknisk Udvalg", "2024-09-06"), (meeting.Title, meeting.Body, meeting.Date));
    }

    /// <summary>A meeting's paper without items says itself which it is; its only line of text may be as wide as text gets there.</summary>
    [Theory]
    [InlineData("Referat af mødet i Handicaprådet den 3. juni 2031", MeetingKind.Minutes, "2031-06-03")]
    [InlineData("Tillægsdagsorden for Byrådet mandag den 24. november 2031 kl. 18.00 i Byrådssalen på Rådhuset", MeetingKind.Supplement,
        "2031-11-24")]
    [InlineData("Dagsorden til møde i Teknisk Udvalg den 14. marts 2031", MeetingKind.Agenda, "2031-03-14")]
    public void One_that_begins_with_what_it_is_says_its_kind(string head, MeetingKind kind, string date)
    {
        var meeting = Read(new PageSketch(1).Text(50, 760, head).Text(50, 738, "Rådet så den nye rampe og havde intet at bemærke."));
        Assert.Equal((head, kind, date), (meeting.Title, meeting.Kind, meeting.Date));
        Assert.DoesNotContain("rampe", meeting.Place ?? "", StringComparison.Ordinal);
    }

    /// <summary>What a job or a rule book lists is no name of it.</summary>
    [Fact]
    public void A_list_entry_names_no_document()
    {
        var page = new PageSketch(1).Text(50, 760, "Sekretær søges", 18, bold: true).Text(50, 730, "Dine opgaver", 12, bold: true)
            .Text(60, 712, "• skrive referat af møderne").Text(60, 698, "• sende dagsorden ud")
            .Text(50, 670, "1. Vi tilbyder", 12, bold: true).Text(50, 650, "Gode kolleger og frihed i arbejdet.")
            .Text(50, 620, "2. Ansøgning", 12, bold: true).Text(50, 600, "Send den senest i maj.");
        var document = Document(page);
        Assert.Empty(document.Items);
        Assert.Equal((null, MeetingKind.Unknown), (document.Meeting.Title, document.Meeting.Kind));
    }

    private static PageSketch Report(int number)
    {
        var page = new PageSketch(number);
        for (var line = 0; line < 30; line++)
        {
            page.Text(50, 720 - (line * Leading), Prose[line % Prose.Length]);
        }

        return page;
    }

    private static Meeting Read(params PageSketch[] pages)
    {
        var document = Document(pages);
        Assert.Empty(document.Items);
        return document.Meeting;
    }

    private static AgendaDocument Document(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded)).Document;
    }
}
