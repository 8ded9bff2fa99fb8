namespace Ingest.Tests.Issue19;

/// <summary>Where a meeting is, without a label or under one that says it in its own way.</summary>
public sealed class MeetingPlaceTests
{
    [Theory]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset, Gartnerstien 3", "Væksthuset, Gartnerstien 3")]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15-18 på skolens bibliotek", "skolens bibliotek")]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15 · Lokale 3.07", "Lokale 3.07")]
    [InlineData("Mødet holdes onsdag den 12. marts 2031 kl. 16.15 i Væksthuset. Tag kalenderen med", "Væksthuset")]
    public void It_may_stand_behind_the_time(string line, string place)
    {
        var meeting = FrontPage.Of("# Dagsorden for Parkudvalget", $"^ {line}");
        Assert.Equal((place, "16:15"), (meeting.Place, meeting.Start));
    }

    [Fact]
    public void It_may_stand_between_day_and_hour()
    {
        var meeting = FrontPage.Of("# Referat fra Parkudvalget", "^ Mødet fandt sted den 12. marts 2031 i Væksthuset fra kl. 16 til 18.");
        Assert.Equal(("Væksthuset", "16:00", "18:00"), (meeting.Place, meeting.Start, meeting.End));
    }

    [Fact]
    public void Known_labels_need_no_white_between_them()
    {
        var meeting = FrontPage.Of("# Referat", "^ Parkudvalget", "Dato: 12.03.2031 Tid: 14:45 - 16:10 Sted: Væksthuset");
        Assert.Equal(("2031-03-12", "14:45", "16:10", "Væksthuset"), (meeting.Date, meeting.Start, meeting.End, meeting.Place));
    }

    [Theory]
    [InlineData("i Væksthuset, Gartnerstien 3")]
    [InlineData("Væksthuset, Gartnerstien 3")]
    public void It_may_stand_under_the_date(string line) =>
        Assert.Equal("Væksthuset, Gartnerstien 3",
            FrontPage.Of("# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15", line).Place);

    [Fact]
    public void The_time_may_stand_between_and_the_address_have_lines_of_its_own()
    {
        var meeting = FrontPage.Of("# Referat", "^ Parkudvalget", "^ Onsdag den 12. marts 2031", "kl. 16.15", "Væksthuset",
            "Gartnerstien 3", "8765 Klovborg");
        Assert.Equal(("16:15", "Væksthuset, Gartnerstien 3, 8765 Klovborg"), (meeting.Start, meeting.Place));
    }

    [Fact]
    public void The_body_between_date_and_place_is_not_the_place()
    {
        var meeting = FrontPage.Of("# Referat", "^ Onsdag den 12. marts 2031", "Parkudvalget", "Væksthuset");
        Assert.Equal(("Parkudvalget", "Væksthuset"), (meeting.Body, meeting.Place));
    }

    [Theory]
    [InlineData("Hvor: Væksthuset")]
    [InlineData("Mødets afholdelse: Væksthuset")]
    [InlineData("Sted: i Væksthuset")]
    public void Its_label_may_be_another(string line) =>
        Assert.Equal("Væksthuset", FrontPage.Of("# Referat", "^ Parkudvalget den 12. marts 2031", line).Place);

    /// <summary>Control: the next meeting's place, and people, are not where this one was.</summary>
    [Theory]
    [InlineData("Ane Holm (A), Jon Dam (B)")]
    [InlineData("Udvalget drøftede planen for skovene.")]
    [InlineData("Deltagere: Ane Holm, Jon Dam")]
    public void What_is_no_place_is_none(string line) =>
        Assert.Null(FrontPage.Of("# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15", line).Place);
}
