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
}
