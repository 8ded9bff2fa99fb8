using Ingest.Layout;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Layout;

public sealed class ReadingOrderTests
{
    /// <summary>
    /// The white between a hanging number and its title goes up past the page's head, further than the columns' own:
    /// the title is still its column's, not a third column that is read last.
    /// </summary>
    [Fact]
    public void A_hanging_title_of_several_lines_in_the_right_column_is_read_there()
    {
        var page = new PageSketch().Text(44, 794, "Protokol - Byrådet", 8.5).Text(546, 794, "1", 8.5)
            .Text(44, 760, "PROTOKOL fra Byrådets møde den 4. maj", 16, bold: true)
            .Text(44, 734, "Mødedato Onsdag den 4. maj 2011 kl. 18 til klokken 21 i salen", 8.5)
            .Text(44, 720, "Mødested Salen", 8.5)
            .Text(309, 695, "4.", bold: true).Text(337, 695, "Redegørelse om ordningen for hele kommunens", bold: true)
            .Text(337, 683, "plejecentre og botilbud, både dem i byerne", bold: true)
            .Text(337, 670, "og dem på landet, samt om det tilsyn, som", bold: true)
            .Text(337, 658, "private tilbud får", bold: true);
        for (var row = 0; row < 40; row++)
        {
            page.Text(44, 695 - (12 * row), "Der er i alt indberettet flere end før, og det er rad " + (char)('a' + (row % 20)), 8.5);
            if (row > 3)
            {
                page.Text(309, 694 - (12 * row), "Antallet svinger fra år til år og kan ofte henføres så", 8.5);
            }
        }

        var lines = LineMaker.Make([page.Layout()]).Select(line => line.Text).ToList();
        var title = lines.FindIndex(line => line.StartsWith("4. Redegørelse", StringComparison.Ordinal));
        Assert.Equal(["4. Redegørelse om ordningen for hele kommunens", "plejecentre og botilbud, både dem i byerne",
            "og dem på landet, samt om det tilsyn, som", "private tilbud får"], lines[title..(title + 4)]);
        Assert.StartsWith("Antallet", lines[title + 4], StringComparison.Ordinal);
        Assert.Equal("Mødested Salen", lines[3]);
    }
}
