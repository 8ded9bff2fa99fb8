using Ingest.Model.Output;
using Ingest.Tests.Issue19;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas.Meetings;

/// <summary>When, where and who, as papers of associations, boards and schools say it: in sentences and in one line.</summary>
public sealed class AssociationFactsTests
{
    private const string When = "onsdag den 12. marts 2031 kl. 16.15";

    [Theory]
    [InlineData("Onsdag den 12. marts 2031, 16.15 til 18.00, Foreningshuset", "Foreningshuset")]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15-18. Lærerstuen. Der er kaffe fra kl. 16.", "Lærerstuen")]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15|Mødet afholdtes i museets hus, Skibbroen 8, mødelokalet 1. sal.",
        "museets hus, Skibbroen 8, mødelokalet 1. sal")]
    [InlineData("Ejerlauget Nord holdt møde i kælderen d. 12/3-2031 kl. 16.15. Der kom 38.", "kælderen")]
    [InlineData("Onsdag den 12. marts 2031 Kl. 16.15 i Foreningshuset", "Foreningshuset")]
    [InlineData("Lærerværelset, onsdag den 12. marts 2031 kl. 16.15", "Lærerværelset")]
    [InlineData("Mødelokale 214, den 12. marts 2031 kl. 16.15", "Mødelokale 214")]
    public void A_place_stands_beside_the_hour(string line, string place)
    {
        var meeting = FrontPage.Of(["# Referat", .. $"^ {line}".Split('|')]);
        Assert.Equal(("2031-03-12", "16:15", place), (meeting.Date, meeting.Start, meeting.Place));
    }

    /// <summary>Control: a sentence behind the hour is no place, nor is the body that meets.</summary>
    [Theory]
    [InlineData("Onsdag den 12. marts 2031 kl. 16.15. Referat af mødet.")]
    [InlineData("Der holdes møde i udvalget den 12. marts 2031 kl. 16.15")]
    [InlineData("Børnehaverådet, onsdag den 12. marts 2031 kl. 16.15")]
    public void What_is_no_place_is_none(string line) => Assert.Null(FrontPage.Of("# Referat", "^ Parkudvalget", $"^ {line}").Place);

    [Fact]
    public void A_place_may_be_told_in_a_sentence_of_its_own() =>
        Assert.Equal("klubhuset", FrontPage.Of("# Referat af bestyrelsesmøde i Ejerlauget Nord 12-3-2031",
            "^ Vi mødtes i klubhuset. Alle var mødt.").Place);

    [Fact]
    public void The_line_below_the_hour_may_say_that_it_was_held_there() =>
        Assert.Equal("Gårdhuset, opgang B", FrontPage.Of("= Ejerlauget Nord", $"= Referat af bestyrelsesmøde {When}",
            "afholdt i Gårdhuset, opgang B. Ingen afbud.").Place);

    [Fact]
    public void A_record_says_in_one_sentence_who_met_when_and_where()
    {
        var meeting = FrontPage.Of("# Referat af generalforsamling",
            "^ År 2031, den 12. marts kl. 16.15, blev der afholdt ekstraordinær generalforsamling i Grundejerforeningen",
            "Lærkebakken i Sognegårdens sal. 31 af foreningens 44 parceller var repræsenteret.");
        Assert.Equal(("Grundejerforeningen Lærkebakken", "2031-03-12", "16:15", "Sognegårdens sal"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.Place));
    }

    [Fact]
    public void A_letter_s_signature_is_not_the_body_and_its_day_not_the_meeting_s()
    {
        var meeting = FrontPage.Of("^ Den 2. februar 2031", "^ Kære andelshavere",
            "^ Så er det tid til den ordinære generalforsamling i A/B Lindehuset. Vi holder den onsdag",
            "den 12. marts 2031 kl. 16.15 i vaskerummet i kælderen, Parkvej 48. Døren er åben fra kl. 15,",
            "og der er kaffe til dem, som har skrevet sig på.", "^ Med venlig hilsen", "^ Bestyrelsen", "# Dagsorden");
        Assert.Equal(("A/B Lindehuset", "2031-03-12", "16:15", null, "vaskerummet i kælderen, Parkvej 48"),
            (meeting.Body, meeting.Date, meeting.Start, meeting.End, meeting.Place));
    }

    [Fact]
    public void A_year_on_the_next_line_is_the_date_s()
    {
        var meeting = FrontPage.Of("# Beslutningsreferat",
            "^ Beslutningsreferat af ordinært møde i Parkudvalget i Skovby, onsdag den 12. marts", "2031 kl. 16.15 i Parkhallen.");
        Assert.Equal(("2031-03-12", "16:15", "Parkhallen"), (meeting.Date, meeting.Start, meeting.Place));
    }

    [Fact]
    public void The_hour_may_stand_behind_the_body_under_the_day()
    {
        var meeting = FrontPage.Of("# Referat fra forældrerådsmøde den 12. marts 2031",
            "^ Forældrerådet i Børnehuset Anemonen, kl. 16.15-18 i garderoben");
        Assert.Equal(("2031-03-12", "16:15", "18:00", "garderoben"), (meeting.Date, meeting.Start, meeting.End, meeting.Place));
    }

    /// <summary>A letterhead's day is the letter's, where the title says the meeting's day and hour.</summary>
    [Fact]
    public void The_day_of_a_letter_is_not_the_meeting_s()
    {
        var meeting = FrontPage.Of("^ Til Parkrådet", "Dato: 28-02-2031",
            $"# Indkaldelse til møde i Parkrådet {When}");
        Assert.Equal(("2031-03-12", "16:15"), (meeting.Date, meeting.Start));
    }

    [Fact]
    public void A_line_that_says_the_day_and_the_hour_is_the_meeting_s_too() =>
        Assert.Equal("2031-03-12", FrontPage.Of("^ Fondssekretariatet", "Dato: 9. februar 2031",
            "# Indkaldelse til møde i Parkrådet", $"^ {When}").Date);

    [Theory]
    [InlineData("^ Gruppebestyrelsen, Bøgeskov Spejderne | 12-03-31 | kl 19 i hytten", "Gruppebestyrelsen, Bøgeskov Spejderne")]
    [InlineData("^ Støtteforeningen for Teatret Lanternen, onsdag den tolvte marts 2031 (12/3-2031) kl. 19.15 i foyeren",
        "Støtteforeningen for Teatret Lanternen")]
    [InlineData("^ Ådal Fjernvarme A.m.b.a. afholder generalforsamling onsdag den 12. marts 2031 kl. 19", "Ådal Fjernvarme A.m.b.a.")]
    [InlineData("^ Ådal Fjernvarme A.m.b.a. · Værkvej 3 · CVR-nr. 00 00 66¶^ Onsdag den 12. marts 2031 kl. 19",
        "Ådal Fjernvarme A.m.b.a.")]
    [InlineData("^ Sejlklubben Nord¶Onsdag den 12. marts 2031 kl. 19¶^ Bestyrelsen foreslår Ane Holm", "Sejlklubben Nord")]
    public void A_body_is_named_without_what_stands_beside_it(string lines, string body) =>
        Assert.Equal(body, FrontPage.Of(["# Referat", .. lines.Split('¶')]).Body);

    [Theory]
    [InlineData("# Generalforsamling på Engelund Friskole", "Engelund Friskole")]
    [InlineData("# Protokol|^ Nordholm Kommunalbestyrelses møde onsdag den 12. marts 2031 kl. 16.15", "Nordholm Kommunalbestyrelse")]
    [InlineData("# Indkaldelse til møde 3-16 i Bestyrelsen for Købmand Dams Fond", "Bestyrelsen for Købmand Dams Fond")]
    [InlineData("# Uddrag af bestyrelsens referat|^ Bestyrelsen for Skovby Brugsforening, onsdag d. 12/3 2031",
        "Bestyrelsen for Skovby Brugsforening")]
    public void A_title_s_own_words_are_no_body(string lines, string body) => Assert.Equal(body, FrontPage.Of(lines.Split('|')).Body);

    [Fact]
    public void What_white_parts_from_the_body_is_not_of_its_name() =>
        Assert.Equal("Organisationsbestyrelsen for Boligselskabet Åparken", FrontPage.Drawn(page => page
            .Text(50, 800, "Referat af møde", 14, bold: true)
            .Text(50, 770, "Organisationsbestyrelsen for Boligselskabet Åparken").Text(400, 770, "Kontaktperson")
            .Text(50, 750, "Mødedato: 12. marts 2031 kl. 17.00")).Meeting.Body);

    [Fact]
    public void A_list_under_Dagsorden_and_then_Referat_is_minutes() =>
        Assert.Equal(MeetingKind.Minutes, FrontPage.Of("# Generalforsamling i Sejlklubben Nord", $"^ {When}", "= Dagsorden",
            "^ Valg af dirigent", "Beretning", "= Referat").Kind);

    [Theory]
    [InlineData("Begge dele godkendt.", MeetingKind.Minutes)]
    [InlineData("Taget til efterretning.", MeetingKind.Minutes)]
    [InlineData("Budgettet skal godkendes.", MeetingKind.Agenda)]
    public void What_the_items_tell_is_minutes_where_no_word_says_it(string told, MeetingKind kind) =>
        Assert.Equal(kind, AgendaSketch.Read("# Sejlklubben Nord", $"^ Bestyrelsesmøde {When}", "# 1. Budget",
            "SAG-2031-00570 ascm", $"^ {told}", "# 2. Ny bro", "SAG-2031-00571 ascm", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
            "# 3. Eventuelt", "SAG-2031-00572 ascm", "^ Ane nævnte porten.")
            .Meeting.Kind);
}
