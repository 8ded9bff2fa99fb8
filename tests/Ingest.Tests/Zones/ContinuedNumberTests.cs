using Ingest.Layout;
using Ingest.Model;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Zones;

/// <summary>What typewriting has in the place of running titles and rules.</summary>
public sealed class ContinuedNumberTests
{
    [Theory]
    [InlineData("Punkt 5.", "Punkt 5 fortsat", true)]
    [InlineData("Nr. 193 LEJE AF LOKALER", "Nr. 193 fortsat", true)]
    [InlineData("Nr. 193 LEJE AF LOKALER", "Nr. 194 fortsat", false)]
    public void A_number_that_goes_on_at_the_top_of_a_page_is_furniture(string first, string again, bool isFurniture)
    {
        var lines = LineMaker.Make([
            new PageSketch(1).Text(60, 700, first).Text(60, 670, "Huset lejes ud for et år.").Layout(),
            new PageSketch(2).Text(60, 780, again).Text(60, 750, "Lejen er 400 kr. om året.").Layout()]);
        Assert.Equal(isFurniture ? [again] : [],
            ContinuedTitles.Mark([.. lines]).Where(line => line.Zone == LineZone.Furniture).Select(line => line.Text));
    }

    [Theory]
    [InlineData("--------------------", true)]
    [InlineData("==========", true)]
    [InlineData("---", false)]
    [InlineData("- 3 -", false)]
    [InlineData("-------- Kassebeholdning", false)]
    public void A_rule_that_was_typed_is_no_text(string text, bool isFurniture)
    {
        PageLayout[] pages = [new PageSketch(1).Text(60, 700, "Huset lejes ud for et år.").Text(60, 600, text)
            .Text(60, 500, "Lejen er 400 kr. om året.").Layout()];
        Assert.Equal(isFurniture, Furniture.Mark(LineMaker.Make(pages), [.. pages]).Any(line => line.Zone == LineZone.Furniture));
    }
}
