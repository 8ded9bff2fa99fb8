using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Agendas;

/// <summary>Labels in a margin with what they say beside them, over text as wide as the page.</summary>
public sealed class MarginLabelTests
{
    private const string Wide = "Den nuværende maskine er fra 1987 og har stået stille i en måned, og det er dyrt.";

    [Fact]
    public void Text_at_the_margin_s_edge_is_none_of_the_label_s_and_a_case_is_no_field()
    {
        var page = Front();
        var y = 690.0;
        for (var i = 1; i <= 3; i++)
        {
            page.Text(50, y, $"{i}. Køb af ny fejemaskine", 13, bold: true)
                .Text(50, y - 30, "Journal nr.:").Text(180, y - 30, $"13.05.0{i} K04/2{i}")
                .Text(50, y - 50, "Lovgrundlag:").Text(180, y - 50, "Færdselsloven.")
                .Text(50, y - 80, Wide).Text(50, y - 92, "Der er hentet tre tilbud.")
                .Text(50, y - 122, "Indstilling:").Text(180, y - 122, "at der købes en ny maskine.");
            y -= 180;
        }

        var items = Read(page);
        Assert.Equal(["13.05.01 K04/21", "13.05.02 K04/22", "13.05.03 K04/23"], items.Select(item => item.Case?.Number));
        Assert.All(items, item => Assert.Equal(
            [("Lovgrundlag:", "Færdselsloven."), (null, $"{Wide} Der er hentet tre tilbud."),
                ("Indstilling:", "at der købes en ny maskine.")],
            item.Fields.Select(field => (field.Heading, field.Text.Replace("\n\n", " ", StringComparison.Ordinal)))));
    }

    private static PageSketch Front() => new PageSketch(1).Text(50, 780, "Referat", 16, bold: true)
        .Text(50, 750, "Økonomiudvalget den 21. september 1998 kl. 15.30");

    private static IReadOnlyList<AgendaItem> Read(PageSketch page) =>
        AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document.Items;
}
