using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>A supplement's items are put in between those of the agenda: "9A" after its item 9.</summary>
public sealed class NumbersPutInTests
{
    private static readonly string[] Front = ["! Tillægsdagsorden", "Kommunalbestyrelsen", "Onsdag den 12. marts 2031 kl. 17.00",
        "Der er kaffe fra kl. 16.30, og mødet holdes i den store sal med plads til alle.", "Meld afbud til formanden."];

    [Fact]
    public void Numbers_with_letters_may_be_far_apart()
    {
        var items = Read([.. Front, "# 9A Udbud af rengøring", "Sagsnr. 31/8812", "= Sagsfremstilling", "^ Der er kommet tre tilbud.",
            "# 14A Brug af den gamle skole", "Sagsnr. 31/8813", "= Sagsfremstilling", "^ Skolen har stået tom siden sommer.",
            "# 16 Plan for havnen", "Sagsnr. 31/8814", "= Sagsfremstilling", "^ Der er søgt om fem tusind kroner.",
            "# 17 Salg af grund", "Sagsnr. 31/8815", "= Sagsfremstilling", "^ Der er kommet to bud."]).Items;
        Assert.Equal(["9A", "14A", "16", "17"], items.Select(item => item.Number!));
    }

    [Fact]
    public void The_letter_may_stand_behind_a_blank()
    {
        var items = Read([.. Front, "# PUNKT 141 A", "# Udbud af rengøring", "= Sagsfremstilling", "^ Der er kommet tre tilbud.",
            "# PUNKT 147", "# Brug af den gamle skole", "= Sagsfremstilling", "^ Skolen har stået tom siden sommer.",
            "# PUNKT 148", "# Plan for havnen", "= Sagsfremstilling", "^ Der er søgt om fem tusind kroner."]).Items;
        Assert.Equal([("141 A", "Udbud af rengøring"), ("147", "Brug af den gamle skole"), ("148", "Plan for havnen")],
            items.Select(item => (item.Number!, item.Title)));
    }
}
