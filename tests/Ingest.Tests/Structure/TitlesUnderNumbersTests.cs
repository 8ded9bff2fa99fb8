using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>Where each number has a line of its own, the line below it is the title, whatever its words head elsewhere.</summary>
public sealed class TitlesUnderNumbersTests
{
    [Fact]
    public void A_title_that_begins_as_a_field_heading_is_one()
    {
        var items = Read("! Dagsorden", "Havneudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "= Pkt. 11", "! Godkendelse af dagsorden",
            "= Pkt. 12", "! Ny mole ved lystbådehavnen", "= Indstilling", "Det indstilles, at molen bygges.", "= Pkt. 13",
            "! Indstilling til vandprisen", "= Pkt. 14", "! Eventuelt").Items;
        Assert.Equal(["Godkendelse af dagsorden", "Ny mole ved lystbådehavnen", "Indstilling til vandprisen", "Eventuelt"],
            items.Select(item => item.Title));
        Assert.Equal("Indstilling", Assert.Single(items[1].Fields).Heading);
    }

    /// <summary>A field right below a number, in the type of the fields, stays one.</summary>
    [Fact]
    public void A_field_without_a_title_stays_one() => Assert.Equal("Indstilling", Assert.Single(
        Read("! Dagsorden", "Havneudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "# Pkt. 11", "! Godkendelse af dagsorden",
            "# Pkt. 12", "! Ny mole ved lystbådehavnen", "# Pkt. 13", "= Indstilling", "Det indstilles, at molen bygges.", "# Pkt. 14",
            "! Eventuelt").Items[2].Fields).Heading);
}
