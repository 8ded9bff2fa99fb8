using Ingest.Tests.Support;

namespace Ingest.Tests.Labels;

/// <summary>Headings in the type of a long count belong to it, also where many numbers before them are left out.</summary>
public sealed class ChainGapsTests
{
    private static readonly string[] Count = ["# Dagsorden", "# 1. Budget", "^ Budgettet drøftes.", "# 2. Regnskab",
        "^ Regnskabet drøftes.", "# 3. Planer", "^ Planerne drøftes.", "# 4. Veje", "^ Vejene drøftes.", "# 5. Skoler",
        "^ Skolerne drøftes."];

    [Fact]
    public void A_heading_far_on_in_the_count_is_an_item() =>
        Assert.Equal(["1", "2", "3", "4", "5", "19"], Numbers([.. Count, "# 19. Meddelelser", "^ Der er ingen meddelelser."]));

    /// <summary>No title, a count of its own, or another type.</summary>
    [Theory]
    [InlineData("# 19.")]
    [InlineData("# 19. og de øvrige")]
    [InlineData("= 19. Meddelelser")]
    [InlineData("19. Meddelelser")]
    public void Other_lines_with_a_number_are_none(string line) =>
        Assert.DoesNotContain("19", Numbers([.. Count, line, "^ Der er ingen meddelelser."]));

    private static IEnumerable<string?> Numbers(string[] lines) => AgendaSketch.Read(lines).Items.Select(item => item.Number);
}
