using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas;

public sealed class StepsAheadTests
{
    /// <summary>Steps under the title that have no text are the way that the case went.</summary>
    [Fact]
    public void Bodies_and_dates_right_below_a_title_over_nothing_are_its_history()
    {
        var items = AgendaSketch.Read(
            "# Referat", "^ Byrådet onsdag den 29. januar 2031 kl. 10.00-12.00 i salen", "# 1. Godkendelse af dagsordenen", "= Indstilling",
            "Godkendes.", "# 2. En strategi for kysten", "= Havneudvalget den 8. januar 2031, pkt. 4",
            "= Økonomiudvalget den 15. januar 2031, pkt. 2", "= Resume", AgendaSketch.FullLine, "og i arbejde.",
            "= Byrådet den 29. januar 2031, pkt. 2", "Udsat.", "# 3. Eventuelt", "= Indstilling", "Ingen.").Items;
        Assert.Equal([FieldKind.History, FieldKind.Summary, FieldKind.Decision], items[1].Fields.Select(field => field.Kind));
        Assert.Null(items[1].Fields[0].Heading);
        Assert.Equal(["Havneudvalget den 8. januar 2031, pkt. 4", "Økonomiudvalget den 15. januar 2031, pkt. 2"],
            items[1].Fields[0].Blocks.Select(block => block.Text));
        Assert.Equal("Udsat.", Assert.Single(items[1].Decisions).Text);
    }
}
