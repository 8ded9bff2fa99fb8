using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>An association may count its items by small letters, as its by-laws do.</summary>
public sealed class LetteredItemsTests
{
    private static readonly string[] Front = ["! Tved og Omegns Jagtforening", "Ordinær generalforsamling",
        "Onsdag den 17. juni 2026 kl. 19.00 i Klubhuset"];

    [Fact]
    public void Letters_below_a_line_that_names_the_agenda_count_its_items()
    {
        var items = Read([.. Front, "^ Dagsorden ifølge lovenes § 8:", "^ a) Valg af dirigent", "^ b) Formandens beretning",
            "Beretningen lægges på hjemmesiden den 1. juni.", "^ c) Fastsættelse af kontingent", "^ d) Indkomne forslag",
            "^ d.1 Salg af haglmaskine", "Stillet af Holger Skytte, medlem nr. 88.", "^ d.2 Hundetræning", "Stillet af Lene Kragh.",
            "^ e) Eventuelt"]).Items;
        Assert.Equal(["a", "b", "c", "d", "d.1", "d.2", "e"], items.Select(item => item.Number));
        Assert.Equal(["Valg af dirigent", "Formandens beretning", "Fastsættelse af kontingent", "Indkomne forslag", "Salg af haglmaskine",
            "Hundetræning", "Eventuelt"], items.Select(item => item.Title));
        Assert.Equal("d", items[4].Parent);
        Assert.Equal("Beretningen lægges på hjemmesiden den 1. juni.", Assert.Single(items[1].Fields).Text);
    }

    /// <summary>A list of an item's text counts nothing but itself.</summary>
    [Fact]
    public void Letters_among_numbered_items_are_lists()
    {
        var items = Read([.. Front, "# 1. Dagsorden", "^ a) Valg af dirigent", "^ b) Valg af referent", "^ c) Valg af stemmetællere",
            "# 2. Eventuelt", "^ Der blev talt om hunde."]).Items;
        Assert.Equal(["1", "2"], items.Select(item => item.Number));
    }

    /// <summary>Small letters behind the mark are an entry's of a sentence.</summary>
    [Fact]
    public void Parts_of_a_sentence_are_no_items() =>
        Assert.Empty(Read([.. Front, "^ Til dagsordenen skal bestyrelsen", "^ a) vælge en dirigent,", "^ b) aflægge beretning og",
            "^ c) fastsætte kontingent."]).Items);

    /// <summary>The item's own number stands again before the letter of each part of it.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("Ad ", ".")]
    public void Capitals_behind_an_items_number_count_below_it(string word, string mark)
    {
        var items = Read([.. Front, $"# {word}1. Velkomst", "^ Formanden bød velkommen.", $"# {word}2. Forslag",
            $"# {word}2.A{mark} Salg af hytten", "^ Forslaget faldt.", $"# {word}2.B{mark} Nye regler for hunde", "^ Vedtaget.",
            $"# {word}3. Eventuelt", "^ Der blev talt om hunde."]).Items;
        Assert.Equal([("1", null), ("2", null), ("2.A", "2"), ("2.B", "2"), ("3", null)],
            items.Select(item => (item.Number, item.Parent)));
        Assert.Equal("Salg af hytten", items[2].Title);
    }

    [Fact]
    public void A_count_may_begin_with_nought()
    {
        var items = Read([.. Front, "# 0. Velkomst", "^ Formanden bød velkommen.", "# 1. Valg af dirigent", "^ Bo Lind.",
            "# 2. Beretning", "^ Godkendt.", "# 3. Regnskab", "^ Godkendt.", "# 4. Forslag", "^ Ingen.", "# 5. Eventuelt",
            "^ Der blev talt om hunde."]).Items;
        Assert.Equal(["0", "1", "2", "3", "4", "5"], items.Select(item => item.Number));
        Assert.Equal("Formanden bød velkommen.", Assert.Single(items[0].Fields).Text);
    }
}
