using Ingest.Model.Output;
using Ingest.Tests.Support;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>Associations set their items in many ways; that some have titles which every meeting has tells which way it is.</summary>
public sealed class StandingItemsTests
{
    private static readonly string[] Front = ["! Referat", "Tved Badmintonklub", "Onsdag den 12. marts 2031 kl. 17.00"];

    /// <summary>Bold of the text's own size is any heading's elsewhere.</summary>
    [Fact]
    public void Titles_in_plain_bold_are_items_where_some_are_every_meetings()
    {
        var items = Read([.. Front, "= Siden sidst", "Hallen er malet, og bolde er bestilt.", "= Trænere", "Vi mangler to.",
            "= Baneplan", "Den kommer i april.", "= Eventuelt", "Nøglen er væk."]).Items;
        Assert.Equal(["Siden sidst", "Trænere", "Baneplan", "Eventuelt"], items.Select(item => item.Title));
        Assert.Equal("Vi mangler to.", Assert.Single(items[1].Fields).Text);
    }

    [Fact]
    public void The_entries_of_an_agenda_that_is_one_list_are_items()
    {
        var items = Read("! Dagsorden", "Tved Badmintonklub", "Onsdag den 12. marts 2031 kl. 17.00", "^ • Velkomst", "^ • Nye ketsjere",
            "Kassereren har et tilbud med.", "^ • Baneplan", "^ • Næste møde", "^ • Eventuelt").Items;
        Assert.Equal(["Velkomst", "Nye ketsjere", "Baneplan", "Næste møde", "Eventuelt"], items.Select(item => item.Title));
        Assert.All(items, item => Assert.Null(item.Number));
    }

    /// <summary>A list of anything else stays one.</summary>
    [Fact]
    public void Other_lists_under_an_agenda_are_none() => Assert.Empty(
        Read("! Dagsorden", "Tved Badmintonklub", "Onsdag den 12. marts 2031 kl. 17.00", "^ • Ketsjere", "^ • Bolde", "^ • Net").Items);

    [Fact]
    public void Bold_titles_with_their_text_behind_a_colon_are_items()
    {
        var items = Read([.. Front, "b Siden sidst:|Hallen er malet.", "b Trænere:|Vi mangler to.", "b Evt.:|Nøglen er væk."]).Items;
        Assert.Equal(["Siden sidst", "Trænere", "Evt."], items.Select(item => item.Title));
        Assert.Equal("Vi mangler to.", Assert.Single(items[1].Fields).Text);
    }

    [Fact]
    public void Numbered_titles_with_their_text_behind_a_colon_end_there()
    {
        var items = Read([.. Front, "^ Ad 1. Valg af dirigent: Kurt blev valgt.", "^ Ad 2. Regnskab: Der er 4.100 kr. i kassen.",
            "^ Ad 3. Eventuelt: Nøglen er væk."]).Items;
        Assert.Equal(["Valg af dirigent", "Regnskab", "Eventuelt"], items.Select(item => item.Title));
        Assert.Equal("Der er 4.100 kr. i kassen.", Assert.Single(items[1].Fields).Text);
    }

    /// <summary>Letters count titles that have text of their own, and lists that have none.</summary>
    [Fact]
    public void Letters_below_a_number_with_text_of_their_own_are_items()
    {
        var items = Read([.. Front, "# 1. Nyt fra udvalg", "^ a) Festudvalget", " Der var god stemning.", "^ b) Baneudvalget",
            " Planen kommer i april.", "# 2. Indkøb", "^ a) Ketsjere", "^ b) Bolde", "# 3. Eventuelt", "^ Nøglen er væk."]).Items;
        Assert.Equal(["1", "a", "b", "2", "3"], items.Select(item => item.Number));
        Assert.Equal("1", items[1].Parent);
        Assert.Equal("Festudvalget", items[1].Title);
    }

    [Fact]
    public void Numbers_below_a_number_with_text_of_their_own_are_items()
    {
        var items = Read([.. Front, "# 1. Nyt fra udvalg", "^ 1.1. Festudvalget", " Der var god stemning.", "^ 1.2. Baneudvalget",
            " Planen kommer i april.", "# 2. Indkøb", "^ Der købes bolde.", "# 3. Eventuelt", "^ Nøglen er væk."]).Items;
        Assert.Equal(["1", "1.1", "1.2", "2", "3"], items.Select(item => item.Number));
        Assert.Equal("1", items[1].Parent);
        Assert.Equal("Festudvalget", items[1].Title);
    }

    /// <summary>An excerpt leaves items out.</summary>
    [Fact]
    public void Numbers_in_a_type_of_their_own_may_have_gaps() => Assert.Equal(["2", "4", "9", "13"],
        Read([.. Front, "= 2. Trænere", "Vi mangler to.", "= 4. Baneplan", "Den kommer i april.", "= 9. Indkøb", "Der købes bolde.",
            "= 13. Eventuelt", "Nøglen er væk."]).Items.Select(item => item.Number));

    /// <summary>A gathering and its day, and one title that only meetings have.</summary>
    [Fact]
    public void What_is_called_a_gathering_is_a_meetings()
    {
        var read = Read("! Bestyrelsesmøde i badmintonklubben", "12. marts 2031 kl. 17.00", "^ 1 Trænere", "Vi mangler to.",
            "^ 2 Baneplan", "Den kommer i april.", "^ 3 Eventuelt", "Nøglen er væk.");
        Assert.Equal(["1", "2", "3"], read.Items.Select(item => item.Number));
    }

    /// <summary>A room that all know has a small letter; what else stands there has none of its endings.</summary>
    [Theory]
    [InlineData("Onsdag den 12. marts 2031 kl. 17.00-19.30, klublokalet", "klublokalet")]
    [InlineData("Onsdag den 12. marts 2031 kl. 17.00-19.30, med spisning", null)]
    public void A_room_behind_the_hour_is_the_place(string line, string? place) => Assert.Equal(place,
        Read("! Referat", "Tved Badmintonklub", line, "# 1. Trænere", "^ Vi mangler to.", "# 2. Eventuelt", "^ Intet.").Meeting.Place);

    /// <summary>What stands under a heading of its own behind the last item's page is bound in with the minutes.</summary>
    [Theory]
    [InlineData("# Formandens beretning 2030", "= 1. Sæsonen", "^ Vi var 84 i hallen.", "= 2. Økonomi", "^ Den er sund.")]
    [InlineData("# Bilag 1: Vedtægter for Tved Badmintonklub", "= § 1. Navn", "^ Klubbens navn er Tved.", "= § 2. Formål", "^ At spille.")]
    public void A_heading_behind_the_last_item_begins_an_annex(params string[] annex)
    {
        string[] minutes = ["# Referat af generalforsamling", "^ Tved Badmintonklub den 12. marts 2031 kl. 17.00", "= 1. Valg af dirigent",
            "^ Kurt blev valgt.", "= 2. Nye vedtægter", "^ De blev vedtaget.", "= 3. Eventuelt", "^ Nøglen er væk.", "---"];
        var read = AgendaSketch.Read([.. minutes, .. annex]);
        Assert.Equal(["Valg af dirigent", "Nye vedtægter", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Equal(PartKind.Annex, read.Parts[^1].Kind);
    }
}
