namespace Ingest.Tests.Issue19;

/// <summary>What a sentence or a letter's head says of the meeting, and lines that stand apart from what they go with.</summary>
public sealed class MeetingSentenceTests
{
    [Theory]
    [InlineData("E/F Pilehaven holdt ordinær generalforsamling onsdag den 12. marts 2031 kl. 16.15 i Væksthuset.", "E/F Pilehaven")]
    [InlineData("Bådelauget Terna indkalder hermed til ekstraordinær generalforsamling onsdag den 12. marts 2031 kl. 16.15.",
        "Bådelauget Terna")]
    [InlineData("Roklubben Åen afholdt årlig generalforsamling onsdag den 12. marts 2031 kl. 16.15 i Væksthuset.", "Roklubben Åen")]
    [InlineData("Andelsbageriet Nordlys afholder generalforsamling onsdag den 12. marts 2031 kl. 16.15.", "Andelsbageriet Nordlys")]
    [InlineData("Bestyrelsesmøde i Roklubben Åen onsdag den 12. marts 2031 kl. 16.15 i Væksthuset.", "Roklubben Åen")]
    [InlineData("Møde i Parkrådet i Klovborg Kommune onsdag den 12. marts 2031 kl. 16.15 i Væksthuset.", "Parkrådet i Klovborg Kommune")]
    [InlineData("Formanden indkalder til møde i Parkrådet for Klovborg den 12. marts 2031 kl. 16.15.", "Parkrådet for Klovborg")]
    public void A_sentence_says_who_meets(string line, string body)
    {
        var meeting = FrontPage.Of("# Referat af møde", $"^ {line}");
        Assert.Equal((body, "2031-03-12", "16:15"), (meeting.Body, meeting.Date, meeting.Start));
    }

    [Theory]
    [InlineData("Til medlemmerne af Parkrådet i Klovborg Kommune", "Parkrådet i Klovborg Kommune")]
    [InlineData("Til alle beboere i Grundejerforeningen Pilehaven", "Grundejerforeningen Pilehaven")]
    [InlineData("Til Parkrådet", "Parkrådet")]
    public void A_letter_is_to_those_who_are_in_it(string line, string body) =>
        Assert.Equal(body, FrontPage.Of($"^ {line}", "# Indkaldelse til møde", "^ Onsdag den 12. marts 2031 kl. 16.15").Body);

    /// <summary>Control: a meeting in a room is not the room's, and one who has no name is nobody's.</summary>
    [Theory]
    [InlineData("Møde i Multisalen onsdag den 12. marts 2031 kl. 16.15.")]
    [InlineData("Der holdes møde onsdag den 12. marts 2031 kl. 16.15.")]
    [InlineData("Formanden indkalder til møde onsdag den 12. marts 2031 kl. 16.15.")]
    public void Other_sentences_name_none(string line) =>
        Assert.Equal("Parkrådet", FrontPage.Of("# Parkrådet", "= Dagsorden", $"^ {line}").Body);

    [Fact]
    public void The_hour_may_stand_apart_from_the_day()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(200, 790, "DAGSORDEN", 20, bold: true).Text(220, 765, "Parkudvalget", bold: true)
            .Text(205, 745, "Onsdag den 12. marts 2031").Text(225, 725, "kl. 9.00 – 12.30").Text(215, 705, "Væksthuset, lokale H5"));
        Assert.Equal(("09:00", "12:30", "Væksthuset, lokale H5"), (meeting.Meeting.Start, meeting.Meeting.End, meeting.Meeting.Place));
    }

    [Theory]
    [InlineData("Drivhuset ved Klovborg Skole", "Drivhuset ved Klovborg Skole")]
    [InlineData("Side 1 af 3", null)]
    [InlineData("Eva Lund", null)]
    [InlineData("J.nr. 2031-5", null)]
    public void The_place_may_stand_behind_white(string beside, string? place) =>
        Assert.Equal(place, FrontPage.Drawn(page => page
            .Text(50, 790, "Dagsorden for Parkudvalget", 18, bold: true)
            .Text(50, 765, "Onsdag den 12. marts 2031 kl. 19.00").Text(300, 765, beside)).Meeting.Place);

    [Theory]
    [InlineData("Sted: Hos Eva, 2. tv.", "Hos Eva, 2. tv.")]
    [InlineData("Sted: Væksthuset.", "Væksthuset")]
    public void A_home_is_whose_it_is(string line, string place) =>
        Assert.Equal(place, FrontPage.Of("# Referat", "^ Parkudvalget den 12. marts 2031", line).Place);

    [Theory]
    [InlineData("Bestyrelsesmøde nr. 7", "Bestyrelsesmøde nr. 7")]
    [InlineData("Bestyrelsesmøde nr. 3/2031", "Bestyrelsesmøde nr. 3/2031")]
    [InlineData("Bestyrelsesmøde 12. marts 2031", null)]
    public void A_gathering_s_number_belongs_to_its_title(string line, string? title) =>
        Assert.Equal(title, FrontPage.Of($"# {line}", "^ Roklubben Åen", "Dato: 12. marts 2031 kl. 16.15").Title);

    [Fact]
    public void What_is_proposed_for_the_list_is_no_title() =>
        Assert.Equal("Bestyrelsesmøde",
            FrontPage.Of("= Bestyrelsesmøde", "^ Roklubben Åen", "Dato: 12. marts 2031 kl. 16.15", "= Forslag til dagsorden:").Title);

    [Fact]
    public void A_date_with_a_shortened_month_is_no_part_of_a_name()
    {
        var meeting = FrontPage.Of("# Referat af bestyrelsesmøde i Roklubben Åen, onsdag d. 12. mar. 2031 kl. 16:15",
            "^ Til stede: Eva Lund, Bo Kjær");
        Assert.Equal(("Roklubben Åen", "2031-03-12", "16:15"), (meeting.Body, meeting.Date, meeting.Start));
    }

    [Fact]
    public void A_house_number_ends_a_sentence()
    {
        var meeting = FrontPage.Of("# Referat", "^ Bestyrelsen i Andelsgården Kornblomsten var samlet onsdag den 12. marts 2031 kl. 19",
            "i Væksthuset, Gartnerstien 3. Der var kaffe.");
        Assert.Equal(("Bestyrelsen i Andelsgården Kornblomsten", "Væksthuset, Gartnerstien 3"), (meeting.Body, meeting.Place));
    }

    [Fact]
    public void A_heading_s_hour_may_run_over()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Til medlemmerne i Klovborg Handicapråd")
            .Text(50, 765, "Der indkaldes til møde onsdag den 12. marts 2031 kl.", 16, bold: true)
            .Text(50, 746, "13-15 i Væksthuset, lokale 4", 16, bold: true).Text(50, 715, "Dagsorden:", bold: true)).Meeting;
        Assert.Equal(("Klovborg Handicapråd", "13:00", "15:00"), (meeting.Body, meeting.Start, meeting.End));
    }

    [Fact]
    public void A_gathering_s_year_belongs_to_its_title() =>
        Assert.Equal("Ordinær generalforsamling 2031",
            FrontPage.Of("# Ordinær generalforsamling 2031", "^ Roklubben Åen", "Dato: 12. marts 2031 kl. 16.15").Title);
}
