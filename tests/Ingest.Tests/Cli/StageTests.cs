using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest show --stage</c> and <c>--why</c> on the corpus's agenda.</summary>
public sealed class StageTests
{
    private static readonly string Agenda = Directory.GetFiles(Repository.Agendas, "*.pdf")[0];

    [Theory]
    [InlineData("layout", "p2  595.3 x 841.9  turn 0  ")]
    [InlineData("zones", "furniture p2 y ", "body      p2 y ")]
    [InlineData("tables", "p9  13 x 3, 1 of header, drawn")]
    [InlineData("labels", "ItemHeading", "1.1. Godkendelse af dagsorden", "FieldHeading")]
    [InlineData("outline", "meeting  ", "item  p2  1.2. Godkendelse af referat  [SAG-2024-02570 ascm]", "  field  Indstilling  ")]
    public void A_stage_is_printed(string stage, params string[] parts)
    {
        var show = IngestProgram.Run("show", Agenda, "--stage", stage);
        Assert.Equal(0, show.ExitCode);
        Assert.All(parts, part => Assert.Contains(part, show.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Side 2 af 23", "running head or foot")]
    [InlineData("Allerød", "a table's")]
    [InlineData("Godkendelse af referat", "ItemHeading")]
    public void A_line_is_explained_also_where_it_has_no_label(string line, string why) =>
        Assert.Contains(why, IngestProgram.Run("show", Agenda, "--why", line, "--lang", "en").Output, StringComparison.Ordinal);
}
