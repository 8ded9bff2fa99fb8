using Ingest.Labels;
using Ingest.Labels.Rules.Fields;
using Ingest.Model;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Labels;

/// <summary>What stands in the type of the known field headings is one.</summary>
public sealed class UnlistedFieldHeadingsTests
{
    /// <summary>The name of an attachment in that type is none.</summary>
    [Theory]
    [InlineData("Formandens påtegning", true)]
    [InlineData("Bilag 1: Udkast til svar", false)]
    public void An_attachment_in_the_type_of_field_headings_heads_nothing(string line, bool heads)
    {
        var trace = Trace("! Referat", "Møllekvarterets Lokaludvalg", "Onsdag den 12. marts 2031 kl. 17.00",
            "# 1. Høringssvar til trafikplan", $"= {line}", "^ Der er ikke kommet bemærkninger.",
            "# 2. Puljen til fester", "= Baggrund", "^ Der er søgt om fem tusind kroner.", "= Indstilling", "^ At der gives tre.",
            "# 3. Træer på torvet", "= Baggrund", "^ Træerne er syge.", "= Indstilling", "^ At de fældes.", "# 4. Eventuelt", "^ Intet.");
        var scores = new LabelScores(trace.Context.Lines.Length);
        new UnlistedFieldHeadings().Score(trace.Context, trace.Structure, scores);
        var at = trace.Context.Lines.ToList().FindIndex(facts => facts.Line.Text == line);
        Assert.Equal(heads, scores[at, LineLabel.FieldHeading] > 0);
    }
}
