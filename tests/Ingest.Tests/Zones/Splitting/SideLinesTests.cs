using Ingest.Tests.Tables;
using static Ingest.Tests.Zones.Splitting.SketchedItems;

namespace Ingest.Tests.Zones.Splitting;

/// <summary>Small facts beside a title of two lines.</summary>
public sealed class SideLinesTests
{
    [Fact]
    public void A_fact_between_the_lines_of_a_title_is_read_behind_them() =>
        Assert.Equal([("1", "Nyt gulv i hallen og mere"), ("2", "Nyt tag på skolen og mere"), ("3", "Ny sti langs åen og mere")],
            Read((page, y, n, title) => page.Text(57, y, $"{n} {title}", 11, bold: true).Text(420, y - 9, "Åbent punkt", 9)
                .Text(75, y - 14, "og mere", 11, bold: true)));
}
