namespace Ingest.Tests.Issue19;

/// <summary>Labels that are in no list, beside ones that are.</summary>
public sealed class LabelColumnTests
{
    private static string? Body(string label, string name, double valueAt = 150) => FrontPage.Drawn(page => page
        .Text(50, 790, "Dagsorden", 18, bold: true)
        .Text(50, 760, label).Text(valueAt, 760, name)
        .Text(50, 745, "Dato").Text(150, 745, "Onsdag den 12. marts 2031")
        .Text(50, 730, "Tid").Text(150, 730, "kl. 16.15-18.00")
        .Text(50, 715, "Sted").Text(150, 715, "Væksthuset")).Meeting.Body;

    [Theory]
    [InlineData("Virksomhed", "Bestyrelsen for Klovborg Vand A/S")]
    [InlineData("Kreds", "Bestyrelsen for Klovborg Vand A/S")]
    [InlineData("Råd/nævn", "Hegnsynsnævnet i Klovborg")]
    [InlineData("Møde i regi af", "Parkudvalget")]
    [InlineData("Hvem", "Spejdernes kredsstyrelse")]
    public void What_stands_where_the_other_labels_do_is_a_label(string label, string name) => Assert.Equal(name, Body(label, name));

    [Fact]
    public void Or_what_is_bold_as_they_are()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Dagsorden", 18, bold: true)
            .Text(50, 760, "Holdes af", bold: true).Text(97, 760, "Klovborg Parkudvalg")
            .Text(50, 745, "Mødedato", bold: true).Text(102, 745, "Onsdag den 12. marts 2031")
            .Text(50, 730, "Mødested", bold: true).Text(102, 730, "Væksthuset")).Meeting;
        Assert.Equal(("Klovborg Parkudvalg", "Væksthuset"), (meeting.Body, meeting.Place));
    }

    /// <summary>Control: words that stand elsewhere are the name's own.</summary>
    [Fact]
    public void A_name_s_first_word_is_none() => Assert.Equal("Klovborg Parkudvalg", Body("Klovborg", "Parkudvalg", valueAt: 94));

    /// <summary>Control: who is asked to come is no body.</summary>
    [Fact]
    public void People_behind_a_label_of_bodies_are_none() =>
        Assert.Equal("Parkudvalget",
            FrontPage.Of("# Dagsorden for Parkudvalget", "^ Hvem: Eva Lund og Bo Kjær", "Hvor: Væksthuset",
                "Hvornår: 12. marts 2031").Body);

    [Fact]
    public void The_widest_label_leaves_little_white()
    {
        var people = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 775, "Parkudvalget")
            .Text(50, 745, "Dato").Text(160, 745, "Onsdag den 12. marts 2031")
            .Text(50, 730, "Sted").Text(160, 730, "Væksthuset")
            .Text(50, 715, "Til stede").Text(160, 715, "Eva Lund, Bo Kjær")
            .Text(50, 700, "Fraværende med afbud").Text(160, 700, "Ib Vang")).Meeting.People();
        Assert.Equal(["Eva Lund|-|-|present", "Bo Kjær|-|-|present", "Ib Vang|-|-|absent"], people);
    }

    /// <summary>Control: a heading's word may begin where the values do.</summary>
    [Fact]
    public void A_heading_has_none()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat af", 18, bold: true).Text(148, 790, "bestyrelsesmøde", 18, bold: true).Text(50, 770, "Parkudvalget")
            .Text(50, 745, "Dato").Text(148, 745, "Onsdag den 12. marts 2031")
            .Text(50, 730, "Sted").Text(148, 730, "Væksthuset")).Meeting;
        Assert.Equal(("Referat af bestyrelsesmøde", "Parkudvalget"), (meeting.Title, meeting.Body));
    }
}
