namespace Ingest.Tests.Issue19;

/// <summary>Who took part, under labels that say whom they are there for, and in rows without a header.</summary>
public sealed class PeopleInGroupsTests
{
    private static readonly string[] Minutes = ["# Referat", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    private static readonly string[] Agenda = ["# Dagsorden", "^ Parkudvalget", "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset"];

    [Fact]
    public void Groups_one_under_the_other_are_those_who_came() =>
        Assert.Equal(["Eva Lund|-|formand|present", "Bo Kjær|-|-|present", "Alma Dahl|-|-|present", "Ib Vang|-|-|absent"],
            FrontPage.Of([.. Minutes, "^ Forældre: Eva Lund (formand), Bo Kjær", "Elever: Alma Dahl", "Afbud: Ib Vang"]).People());

    [Fact]
    public void Three_names_behind_one_label_are_the_body_s() =>
        Assert.Equal(["Eva Lund|-|formand|unknown", "Bo Kjær|-|kasserer|unknown", "Ib Vang|-|-|unknown"],
            FrontPage.Of([.. Agenda, "^ Bestyrelsen: Eva Lund (formand), Bo Kjær (kasserer), Ib Vang"]).People());

    /// <summary>Control: one name behind a word is no group's.</summary>
    [Theory]
    [InlineData("Kontakt: Eva Lund")]
    [InlineData("Sagsbehandler: Eva Lund")]
    [InlineData("Emne: Store Vang, Lille Skov og Ny Bro")]
    public void Others_are_named_on_the_front_too(string line) => Assert.Empty(FrontPage.Of([.. Agenda, $"^ {line}"]).Participants);

    [Fact]
    public void Groups_may_be_rows()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(50, 730, "Ellested Kommune").Text(180, 730, "Eva Lund (formand)").Text(330, 730, "Bo Kjær")
            .Text(50, 716, "Administrationen").Text(180, 716, "Alma Dahl (direktør)")
            .Text(50, 702, "Afbud").Text(180, 702, "Ib Vang")).Meeting;
        Assert.Equal(["Alma Dahl|-|direktør|present", "Bo Kjær|-|-|present", "Eva Lund|-|formand|present", "Ib Vang|-|-|absent"],
            meeting.People().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_may_end_in_who_came()
    {
        var meeting = FrontPage.Drawn(page => page
            .Text(50, 790, "Referat", 18, bold: true).Text(50, 768, "Parkudvalget den 12. marts 2031")
            .Text(50, 730, "Eva Lund (B)").Text(180, 730, "borgmester").Text(330, 730, "Til stede")
            .Text(50, 716, "Bo Kjær (V)").Text(330, 716, "Til stede")
            .Text(50, 702, "Ib Vang (Æ)").Text(330, 702, "Fraværende")).Meeting;
        Assert.Equal(["Bo Kjær|V|-|present", "Eva Lund|B|borgmester|present", "Ib Vang|Æ|-|absent"],
            meeting.People().Order(StringComparer.Ordinal));
    }
}
