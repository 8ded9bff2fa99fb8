namespace Ingest.Tests.Issue19;

/// <summary>Dates and times in the forms that front pages have.</summary>
public sealed class MeetingTimeTests
{
    [Theory]
    [InlineData("Tid: 14:45-16:10", "14:45", "16:10")]
    [InlineData("Tid: 14.45 – 16.10", "14:45", "16:10")]
    [InlineData("Tid: 14-16", "14:00", "16:00")]
    [InlineData("Kl.: 14.45 til ca. 16", "14:45", "16:00")]
    [InlineData("Tidspunkt: kl. 14.45", "14:45", null)]
    public void Times_are_read(string line, string start, string? end)
    {
        var meeting = FrontPage.Of("# Referat", "^ Parkudvalget", "Dato: 12. marts 2031", line);
        Assert.Equal(("2031-03-12", start, end), (meeting.Date, meeting.Start, meeting.End));
    }

    [Theory]
    [InlineData("12-3-2031")]
    [InlineData("12/3 2031")]
    [InlineData("12. marts, 2031")]
    [InlineData("2031.03.12")]
    [InlineData("Marts 12, 2031")]
    public void Dates_are_read(string date) =>
        Assert.Equal("2031-03-12", FrontPage.Of("# Referat", "^ Parkudvalget", $"Dato: {date}").Date);

    [Fact]
    public void A_letter_has_another_day_than_the_meeting_that_it_calls()
    {
        var meeting = FrontPage.Of("# Indkaldelse", "^ Parkudvalget", "Dato: 27. februar 2031",
            "Der holdes møde onsdag den 12. marts 2031 kl. 16.15 på kontoret.");
        Assert.Equal(("2031-03-12", "16:15"), (meeting.Date, meeting.Start));
    }

    [Fact]
    public void The_time_may_stand_on_the_line_below_the_date()
    {
        var meeting =
            FrontPage.Of("# Dagsorden", "^ Møde i Parkudvalget onsdag den 12. marts 2031", "kl. 16.15 i Væksthuset, Gartnerstien 3");
        Assert.Equal(("Parkudvalget", "2031-03-12", "16:15", "Væksthuset, Gartnerstien 3"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.Place));
    }

    [Theory]
    [InlineData("Mødet slut kl. 18.20.")]
    [InlineData("Udvalgsmødet blev hævet kl. 18.20")]
    public void What_is_said_at_the_end_is_no_start(string line)
    {
        var meeting = FrontPage.Ending(["# Referat", "^ Parkudvalget den 12. marts 2031 i Væksthuset"], $"^ {line}");
        Assert.Equal((null, "18:20"), (meeting.Start, meeting.End));
    }

    /// <summary>Control: a letter is older than its meeting, and the last meeting's minutes have its day.</summary>
    [Fact]
    public void Another_day_is_not_the_meetings()
    {
        var meeting = FrontPage.Of("Klovborg, den 20. februar 2031", "# Dagsorden for Parkudvalget",
            "^ Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset", "Referat af mødet den 5. februar 2031 er sendt ud.");
        Assert.Equal(("2031-03-12", "16:15"), (meeting.Date, meeting.Start));
    }
}
