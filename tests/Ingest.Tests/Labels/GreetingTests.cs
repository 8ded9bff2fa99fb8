using Ingest.Tests.Support;

namespace Ingest.Tests.Labels;

/// <summary>An agenda that is sent as a letter ends with a greeting and names: none of the last item's text.</summary>
public sealed class GreetingTests
{
    [Theory]
    [InlineData("Med venlig hilsen", "Ane Holm, formand")]
    [InlineData("Venlig hilsen", "Ane Holm")]
    [InlineData("Mange hilsner", "Ane Holm")]
    public void A_greeting_at_the_end_is_no_text_of_the_last_item(string greeting, string name)
    {
        var items = AgendaSketch.Read("# Dagsorden", "^ Byrådet den 6. september 2034 kl. 10.00-12.00",
            "# 1. Budget for næste år", $"^ {AgendaSketch.FullLine}", AgendaSketch.FullLine, AgendaSketch.FullLine, "og i arbejde.",
            "# 2. Eventuelt", "^ Næste møde er den 8. december.", $"^ {greeting}", name).Items;
        Assert.Equal("Næste møde er den 8. december.", Assert.Single(items[1].Fields).Text);
    }
}
