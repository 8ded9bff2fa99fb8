using System.Collections.Immutable;
using Ingest.Agendas.Meetings;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;
using Ingest.Text.Words;

namespace Ingest.Tests.Agendas;

public sealed class MeetingReaderTests
{
    [Fact]
    public void Labels_with_colons_are_read()
    {
        var meeting = Read("# Dagsorden", "^ Udvalg: Teknisk Udvalg", "Dato: 6. september 2024", "Tid: kl. 10.00-12.00",
            "Sted: Glostrup Park Hotel");
        Assert.Equal((MeetingKind.Agenda, "2024-09-06", "10:00", "12:00", "Glostrup Park Hotel"),
            (meeting.Kind, meeting.Date, meeting.Start, meeting.End, meeting.Place));
        Assert.Equal("Teknisk Udvalg", meeting.Body);
    }

    [Fact]
    public void Labels_without_colons_are_read()
    {
        var meeting = Read("# Dagsorden for Teknisk Udvalg", "^ Mødedato 6. september 2024", "Mødested Byrådssalen",
            "Starttidspunkt 17.00");
        Assert.Equal(("Teknisk Udvalg", "2024-09-06", "17:00", "Byrådssalen"), (meeting.Body, meeting.Date, meeting.Start, meeting.Place));
    }

    [Theory]
    [InlineData("Dato: 9. juni 2027    Tid: 16:00     Sted: Rådhuset, lokale 12")]
    [InlineData("Mødedato: 9. juni 2027   Mødetid: kl. 16.00   Mødested: Rådhuset, lokale 12")]
    [InlineData("Kl.: 16.00     Sted: Rådhuset, lokale 12     Dato: 09-06-2027")]
    public void Particulars_may_stand_beside_each_other(string line)
    {
        var meeting = Read("# Dagsorden for Handicaprådet", $"^ {line}");
        Assert.Equal(("Handicaprådet", "2027-06-09", "16:00", "Rådhuset, lokale 12"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.Place));
    }

    /// <summary>A running head in two columns, and no front page.</summary>
    [Fact]
    public void A_running_head_may_say_all_of_the_meeting()
    {
        var pages = Enumerable.Range(1, 3).Select(n => new PageSketch(n)).ToArray();
        for (var n = 0; n < pages.Length; n++)
        {
            pages[n].Text(50, 800, "Miljøudvalget", 9).Text(300, 800, "Dato: 3. oktober 2028", 9).Text(50, 788, "Skovby Kommune", 9)
                .Text(300, 788, "Kl. 14.00 Sted: Genbrugscentret", 9);
            pages[n].Text(50, 700, $"{n + 1}. Regulativ for vej {n + 1}", 14, bold: true).Text(50, 676, "Beslutning", 10, bold: true)
                .Text(50, 662, "Udvalget godkendte det nye regulativ.");
            pages[n].Text(50, 30, $"Udskrevet kl. 07.4{n}", 9);
        }

        pages[0].Text(50, 740, "Referat", 18, bold: true);
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        var meeting =
            AgendaPipeline.Read(new SourcePdf(null, 3, layouts, []),
                new DocumentInfo("a.pdf", "00", 1, 3, null, TextSource.Embedded)).Document.Meeting;
        Assert.Equal(("Miljøudvalget", "2028-10-03", "14:00", "Genbrugscentret"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.Place));
    }

    [Fact]
    public void A_sentence_may_say_when()
    {
        var meeting = Read("# Referat for Festudvalget", "^ Onsdag den 2. maj 2029", "Mødet blev holdt kl. 16.30 – 18.15",
            "Sted: Forsamlingshuset");
        Assert.Equal(("2029-05-02", "16:30", "18:15", "Forsamlingshuset"), (meeting.Date, meeting.Start, meeting.End, meeting.Place));
    }

    /// <summary>
    /// What is set largest names the body where no word does; a municipality, a sentence or what is as large as the rest doesn't.
    /// </summary>
    [Theory]
    [InlineData("Hegnsynet", "Hegnsynet")]
    [InlineData("Tolsø Kommune", null)]
    [InlineData("Oversigt over sager", null)]
    public void A_name_of_no_known_word_is_known_by_its_size(string largest, string? body) =>
        Assert.Equal(body,
            Read($"# {largest}", "Referat", "^ Tidspunkt: tirsdag den 11. januar 2028 kl. 09.30", "Mødested: Landbocentret").Body);

    [Fact]
    public void A_colon_within_a_value_begins_no_further_one() =>
        Assert.Equal("Kulturhuset Sal: Nord",
            Read("# Dagsorden for Teknisk Udvalg", "^ Dato: 6. september 2024", "Sted: Kulturhuset Sal: Nord").Place);

    [Fact]
    public void A_form_s_boxes_for_each_character_are_one_value()
    {
        var page = new PageSketch(1);
        page.Text(50, 700, "Mødedato: 1 7 - 0 6 - 2 0 2 7", 10, false);
        Assert.Equal("17-06-2027",
            Assert.Single(Particulars.Of(Assert.Single(LineMaker.Make([page.Layout()])))).After(Vocabulary.DateLabels, marked: true));
    }

    [Fact]
    public void White_parts_a_body_s_label_from_its_name() =>
        Assert.Equal("Økonomiudvalget", Read("# Dagsorden", "^ Udvalg          Økonomiudvalget", "Dato            18. maj 2027").Body);

    [Fact]
    public void The_times_beside_a_date_in_figures_are_the_meetings()
    {
        var meeting = Read("# Dagsorden", "^ KKR Hovedstaden 06-09-2024 kl. 10.00-12.00");
        Assert.Equal(("2024-09-06", "10:00", "12:00"), (meeting.Date, meeting.Start, meeting.End));
    }

    [Fact]
    public void The_time_at_which_a_meeting_was_closed_is_not_its_start()
    {
        var meeting = Read("# Referat", "^ Teknisk Udvalg den 6. september 2024", "Mødet hævet: 18.30");
        Assert.Equal((null, "18:30"), (meeting.Start, meeting.End));
    }

    [Fact]
    public void The_short_form_of_date_and_time_is_read()
    {
        var meeting = Read("# Dagsorden", "^ KKR Hovedstaden 6/9-2024 kl. 10");
        Assert.Equal(("2024-09-06", "10:00", null), (meeting.Date, meeting.Start, meeting.End));
    }

    [Fact]
    public void A_place_may_run_over_to_the_next_line() =>
        Assert.Equal(
            "Hotel Fjordkroen ved den gamle havn, Strandvejen 12, 4300 Holbæk",
            Read("# Dagsorden", "^ Møde den 28. november 2011 kl. 08.15 i Hotel Fjordkroen ved den gamle havn, Strandvejen 12, 4300",
                "Holbæk").Place);

    [Fact]
    public void The_association_before_a_bodys_name_is_not_its_name() =>
        Assert.Equal("KKR Midtland", Read("# Dagsorden", "= KL, KKR Midtland", "^ 24.05.2021 kl. 18.30").Body);

    [Fact]
    public void A_label_ends_a_list_of_names_that_fills_its_line()
    {
        var people =
            Read("# Referat", "^ Teknisk Udvalg den 6. september 2024",
                "^ Til stede: Ida Steen Hansen (A), formand, Mohammed Lykke (A), Fatima Hansen (F), Ole Friis (C), Anne Jensen (Ø), "
                    + "Sanne Skov (A)", "Afbud: Camilla Friis (B), Line Krogh (A)").Participants;
        Assert.Equal(["Camilla Friis", "Line Krogh"], people.Where(one => one.Attendance == Attendance.Absent).Select(one => one.Name));
        Assert.Equal(6, people.Count(one => one.Attendance == Attendance.Present));
    }

    [Fact]
    public void Those_named_at_the_very_end_took_part()
    {
        var agenda = AgendaSketch.Read("# Referat", "^ Teknisk Udvalg den 6. september 2024", "# 1. Budget for næste år",
            "SAG-2024-02570 ascm", "= Baggrund", $"^ {AgendaSketch.FullLine}", "og i arbejde.", "# 2. Eventuelt", "SAG-2024-02571 ascm",
            "^ Medlemmer: Ida Steen Hansen (A), formand, Ole Friis (C)");
        Assert.Equal(["Ida Steen Hansen", "Ole Friis"], agenda.Meeting.Participants.Select(one => one.Name));
        Assert.Empty(agenda.Items[1].Fields);
    }

    [Fact]
    public void A_body_in_capitals_is_written_as_in_running_text() =>
        Assert.Equal("Teknisk Udvalg", Read("# TEKNISK UDVALG", "^ Dagsorden for mødet den 6. september 2024").Body);

    [Theory]
    [InlineData("# Dagsorden", MeetingKind.Agenda)]
    [InlineData("# Referat", MeetingKind.Minutes)]
    [InlineData("# Beslutningsprotokol", MeetingKind.Minutes)]
    [InlineData("# Tillægsdagsorden", MeetingKind.Supplement)]
    public void The_title_says_what_the_document_is(string title, MeetingKind kind) =>
        Assert.Equal(kind, Read(title, "^ Teknisk Udvalg den 6. september 2024").Kind);

    [Fact]
    public void A_text_without_a_meeting_has_none()
    {
        var document = AgendaSketch.Read("# Rapport om vejene", $"^ {AgendaSketch.FullLine}", "og i arbejde.");
        Assert.Empty(document.Items);
        Assert.Equal(MeetingKind.Unknown, document.Meeting.Kind);
    }

    [Fact]
    public void Figures_of_other_scripts_do_no_harm() =>
        Assert.NotNull(AgendaSketch.Read("# ٣. Dagsorden", "^ ٠٦-٠٩-٢٠٢٤ kl. ١٠", "٣", "---", "# ٤", "^ ٢٠٢٤-٠٩-٠٦"));

    private static Meeting Read(params string[] front) =>
        AgendaSketch.Read(
            [.. front, "# 1. Budget for næste år", "SAG-2024-02570 ascm", "= Baggrund", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
                "# 2. Eventuelt", "SAG-2024-02571 ascm", "= Indstilling", $"^ {AgendaSketch.FullLine}", "og i arbejde."]).Meeting;
}
