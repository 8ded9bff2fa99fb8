namespace Ingest.Tests.Issue19;

/// <summary>Who meets, where no known word ends the name, and where only a kind of meeting has such a word.</summary>
public sealed class MeetingBodyTests
{
    private const string When = "Onsdag den 12. marts 2031 kl. 16.15 i Væksthuset";

    [Theory]
    [InlineData("Vinterbadeklubben Sælen")]
    [InlineData("Klovborg Vandværk a.m.b.a.")]
    [InlineData("Nordegnens Renovation I/S")]
    [InlineData("A/B Gartnergården")]
    [InlineData("Erhvervsgruppen")]
    [InlineData("Lokalafdeling 7, Åbrinken")]
    public void An_association_or_a_company_is_one(string name)
    {
        Assert.Equal(name, FrontPage.Of($"# {name}", "= Referat af bestyrelsesmøde", $"^ {When}").Body);
        Assert.Equal(name, FrontPage.Of("# Referat af ordinær generalforsamling", $"^ {name}", When).Body);
    }

    [Theory]
    [InlineData("Menighedsrådet ved Vor Frue Kirke indkaldes til møde onsdag den 12. marts 2031 kl. 16.15 i")]
    [InlineData("Menighedsrådet ved Vor Frue Kirke holder møde onsdag den 12. marts 2031 kl. 16.15 i")]
    public void A_sentence_names_who_is_asked_to_come(string line)
    {
        var meeting = FrontPage.Of("# Dagsorden til menighedsrådsmøde", $"^ {line}", "konfirmandstuen.");
        Assert.Equal(("Menighedsrådet ved Vor Frue Kirke", "konfirmandstuen"), (meeting.Body, meeting.Place));
    }

    [Fact]
    public void A_genitive_names_whose_meeting_it_is() =>
        Assert.Equal("Kommunalbestyrelsen",
            FrontPage.Of("# Referat af Kommunalbestyrelsens møde onsdag den 12. marts 2031", "^ i Væksthuset").Body);

    /// <summary>It may say whose meeting it is.</summary>
    [Theory]
    [InlineData("# Referat af årsmøde i Sejlklubben Bølgen", "Sejlklubben Bølgen")]
    [InlineData("# Dagsorden til ordinært byrådsmøde", "Byrådet")]
    [InlineData("# Indkaldelse til bestyrelsesmøde", "Bestyrelsen")]
    [InlineData("# Indkaldelse til årsmøde", null)]
    public void A_kind_of_meeting_is_no_body(string title, string? body) => Assert.Equal(body, FrontPage.Of(title, $"^ {When}").Body);

    [Theory]
    [InlineData("= Kære bestyrelse")]
    [InlineData("= Bestyrelsen inviterer hermed")]
    public void Words_to_the_readers_are_no_body(string line) =>
        Assert.Equal("Vinterbadeklubben Sælen", FrontPage.Of("^ Vinterbadeklubben Sælen", line, "# Dagsorden", $"^ {When}").Body);

    [Fact]
    public void A_label_of_a_body_s_kind_names_it() =>
        Assert.Equal("Åby Sogns Menighedsråd", FrontPage.Of("# Referat", "^ Menighedsråd: Åby Sogns Menighedsråd", $"Dato: {When}").Body);

    /// <summary>Control: a signature behind the items names the sender, and a town's address is none.</summary>
    [Fact]
    public void Who_signs_is_not_who_meets() =>
        Assert.Equal("Vinterbadeklubben Sælen",
            FrontPage.Ending(["# Vinterbadeklubben Sælen", "= Dagsorden", $"^ {When}"], "^ Mødet slut kl. 18.", "^ Underskrifter",
                "Bestyrelsen").Body);

    [Fact]
    public void What_is_larger_than_the_list_s_heading_is_the_title() =>
        Assert.Equal("Ekstraordinær generalforsamling",
            FrontPage.Of("# Ekstraordinær generalforsamling", "^ Vinterbadeklubben Sælen", When, "^ Dagsorden").Title);
}
