using Ingest.Tests.Issue19;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas.Meetings;

/// <summary>What a sentence, a letter or a stack of lines says of a meeting.</summary>
public sealed class SentenceFactsTests
{
    private const string Date = "den 28. februar 2031";

    private const string Called = "Parkudvalget for Skovby og Nør Ådal Kommuner indkaldes hermed til møde onsdag den 12.";

    [Fact]
    public void A_sentence_may_break_within_its_date_under_a_letters_own()
    {
        var meeting = FrontPage.Of($"^ Skovby, {Date}", "# Dagsorden", $"^ {Called}",
            "marts 2031 kl. 16.15. Mødet holdes i Væksthuset, Parkvej 2, 6999 Skovby, lokale Nord. Der serveres",
            "kaffe fra kl. 15.");
        Assert.Equal(("2031-03-12", "16:15", null, "Væksthuset, Parkvej 2, 6999 Skovby, lokale Nord"),
            (meeting.Date, meeting.Start, meeting.End, meeting.Place));
    }

    [Fact]
    public void Its_place_may_run_over_too() =>
        Assert.Equal("Væksthuset, Parkvej 2, 6999 Skovby, undervisningslokalet",
            FrontPage.Of($"^ Skovby, {Date}", "# Dagsorden", $"^ {Called}",
                "marts 2031 kl. 16.15. Mødet holdes i Væksthuset, Parkvej 2, 6999 Skovby,",
                "undervisningslokalet. Der serveres kaffe fra kl. 15.").Place);

    /// <summary>Control: a line that ends in a figure and one that begins with another word are two.</summary>
    [Fact]
    public void A_figure_at_a_line_s_end_begins_no_date() =>
        Assert.Equal("2031-03-12", FrontPage.Of("# Dagsorden", "^ Parkudvalget, møde nr. 12.", "Onsdag den 12. marts 2031").Date);

    [Theory]
    [InlineData("Mødet startede kl. 9:30 og sluttede kl. 13:10")]
    [InlineData("Mødet begyndte kl. 9.30 og blev hævet kl. 13.10.")]
    public void One_sentence_may_say_when_it_began_and_ended(string sentence)
    {
        var meeting = FrontPage.Of("# Parkudvalget - Referat - 12. marts 2031", "^ Mødested: Væksthuset", sentence);
        Assert.Equal(("09:30", "13:10"), (meeting.Start, meeting.End));
    }

    [Fact]
    public void The_hour_on_a_line_of_its_own_may_have_the_place_behind_it() =>
        Assert.Equal("Brandstationen, Nør Ådal",
            FrontPage.Of("# Referat", "# Parkudvalget", "^ onsdag den 12. marts 2031", "Kl. 8:30 i Brandstationen, Nør Ådal").Place);

    [Fact]
    public void What_the_paper_is_in_brackets_is_no_part_of_who_meets() =>
        Assert.Equal("Ældrerådet", FrontPage.Of("# Ældrerådet (Dagsorden)", "^ Onsdag den 12. marts 2031 kl. 9.30").Body);

    /// <summary>The list of what is to be treated may name committees.</summary>
    [Fact]
    public void A_title_in_the_front_s_list_is_not_who_meets() =>
        Assert.Null(AgendaSketch.Read("# Dagsorden", "^ Onsdag den 12. marts 2031 kl. 9.30", "^ 1. Budget", "2. Byggeudvalget orienterer",
            "3. J.nr. 5.12 Udtræden af fællesforeningen", "---",
            "# 1. Budget", "= Indstilling", AgendaSketch.FullLine, "og i arbejde.",
            "# 2. Byggeudvalget orienterer", "= Indstilling", AgendaSketch.FullLine, "og i arbejde.",
            "# 3. Udtræden af fællesforeningen", "= Indstilling", "Ja.").Meeting.Body);

    [Fact]
    public void When_a_meeting_ended_is_no_place()
    {
        var meeting = FrontPage.Of("# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 9.30", "Mødet sluttede kl. 13.10",
            "Hotel Fjordkroen, Strandvejen 212, Skovby");
        Assert.Equal(("09:30", "13:10", "Hotel Fjordkroen, Strandvejen 212, Skovby"), (meeting.Start, meeting.End, meeting.Place));
    }

    [Theory]
    [InlineData("= Skovby Byråd", "# Referat af byrådets møde", "Skovby Byråd")]
    [InlineData("= Parkudvalget", "# Referat af udvalgets møde", "Parkudvalget")]
    [InlineData("^ Til bestyrelsen", "# Indkaldelse til bestyrelsesmøde nr. 6|^ Bestyrelsen for Skovby Varme A/S indkaldes til møde",
        "Bestyrelsen for Skovby Varme A/S")]
    [InlineData("^ Til medlemmerne", "# Dagsorden for møde i Parkudvalget|^ Parkudvalget for Skovby Kommune indkaldes til møde",
        "Parkudvalget for Skovby Kommune")]
    public void A_body_s_own_name_comes_before_what_it_is_called_for_short(string above, string title, string body) =>
        Assert.Equal(body, FrontPage.Of([above, .. title.Split('|'), "onsdag den 12. marts 2031 kl. 9.30"]).Body);

    /// <summary>Control: another body may be named beside the one that meets.</summary>
    [Fact]
    public void A_name_in_the_title_stays_beside_another() =>
        Assert.Equal("Parkudvalget",
            FrontPage.Of("= Skovby Byråd", "# Referat af møde i Parkudvalget", "^ onsdag den 12. marts 2031 kl. 9.30").Body);

    [Fact]
    public void Lines_at_the_right_are_a_stack_beside_those_at_the_left()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(390, 785, "Onsdag den 12. marts 2031", 10.5).Text(85, 783.5, "SKOVBY BYRÅD", 12, bold: true)
            .Text(465, 770, "kl. 16.00", 10.5).Text(85, 767, "Dagsorden", 12)
            .Text(396, 755.7, "Byrådssalen, Rådhuset", 10.5)).Meeting;
        Assert.Equal(("2031-03-12", "16:00", "Byrådssalen, Rådhuset"), (meeting.Date, meeting.Start, meeting.Place));
    }

    /// <summary>Control: a label and what stands beside it belong together.</summary>
    [Fact]
    public void Labels_at_the_left_stay_with_what_stands_beside_them()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(85, 800, "Dagsorden for Parkudvalget", 14, bold: true)
            .Text(85, 770, "Dato:").Text(385, 770, "12. marts 2031").Text(85, 757, "Kl.:").Text(385, 757, "16.00")
            .Text(85, 744, "Sted:").Text(385, 744, "Væksthuset")).Meeting;
        Assert.Equal(("2031-03-12", "16:00", "Væksthuset"), (meeting.Date, meeting.Start, meeting.Place));
    }

    [Theory]
    [InlineData("Dagsorden 5/2031", "Velfærd")]
    [InlineData("Parkstyrelsen", "Dagsorden 5/2031")]
    public void What_white_parts_from_the_title_is_none_of_it(string left, string right) =>
        Assert.Equal("Dagsorden 5/2031", FrontPage.Drawn(page => page
            .Text(50, 785, left, 16, bold: true).Text(400, 785, right, 16, bold: true)
            .Text(50, 760, "Parkudvalget den 12. marts 2031")).Meeting.Title);

    /// <summary>Control: with a little white, and where both parts are the title.</summary>
    [Fact]
    public void White_within_a_title_parts_nothing_that_belongs_together() =>
        Assert.Equal("Dagsorden for møde nr. 5", FrontPage.Drawn(page => page
            .Text(50, 785, "Dagsorden for", 16, bold: true).Text(165, 785, "møde nr. 5", 16, bold: true)
            .Text(50, 760, "Parkudvalget den 12. marts 2031")).Meeting.Title);

    /// <summary>A note at the left in a smaller type, with less white than parts columns.</summary>
    [Fact]
    public void What_is_set_smaller_beside_the_title_is_none_of_it() =>
        Assert.Equal("Beslutningsreferat", FrontPage.Drawn(page => page
            .Text(68, 785, "Selskab efter §", 10).Text(160, 785, "Beslutningsreferat", 24).Text(68, 773, "60 i loven", 10)
            .Text(160, 760, "Parkudvalget den 12. marts 2031")).Meeting.Title);

    /// <summary>Control: a number set smaller in the title's own line.</summary>
    [Fact]
    public void A_word_set_smaller_within_the_title_stays() =>
        Assert.Equal("Referat nr. 5", FrontPage.Drawn(page => page
            .Text(68, 785, "Referat", 24).Text(160, 785, "nr. 5", 16)
            .Text(68, 760, "Parkudvalget den 12. marts 2031")).Meeting.Title);

    /// <summary>An organisation stands before its body; controls: names that have a comma themselves.</summary>
    [Theory]
    [InlineData("Skovby Brand & Redning, Beredskabskommissionen", "Beredskabskommissionen")]
    [InlineData("Skovby Affald I/S, Den fælles bestyrelse", "Den fælles bestyrelse")]
    [InlineData("Kultur, Fritid og Idrætsudvalget", "Kultur, Fritid og Idrætsudvalget")]
    [InlineData("Unge og Uddannelse, Kultur og Fritidsudvalget", "Unge og Uddannelse, Kultur og Fritidsudvalget")]
    [InlineData("Udvalget for Klima, Miljøudvalget", "Udvalget for Klima, Miljøudvalget")]
    public void An_organisation_before_its_body_is_none_of_its_name(string line, string body) =>
        Assert.Equal(body, FrontPage.Of("# Dagsorden", $"= {line}", "^ onsdag den 12. marts 2031 kl. 9.30").Body);
}
